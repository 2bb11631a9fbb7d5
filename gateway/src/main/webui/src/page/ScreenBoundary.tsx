import { useEffect } from 'react';
import { isRouteErrorResponse, useRouteError } from 'react-router';
import { NotFoundPage } from './NotFoundPage';

/** Catches what a page throws while drawing: the reader gets a page; React has written the error to the console. */
export function ScreenBoundary() {
  const error = useRouteError();
  const missing = isRouteErrorResponse(error) && error.status === 404;
  useEffect(() => {
    if (!missing) document.title = 'Sorry, there is a problem with this page – Scrutineer';
  }, [missing]);

  if (missing) return <NotFoundPage />;
  return (
    <div role="alert">
      <h1 className="govuk-heading-l">Sorry, there is a problem with this page</h1>
      <p className="govuk-body">
        It could not be drawn. Nothing was changed. Load it again; if that does not help, go back to the home page.
      </p>
      <button type="button" className="govuk-button" onClick={() => window.location.reload()}>
        Load this page again
      </button>
    </div>
  );
}
