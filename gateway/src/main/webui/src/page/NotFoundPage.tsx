import { Page } from './Page';

export function NotFoundPage() {
  return (
    <Page title="Page not found">
      <p className="govuk-body">If you typed the web address, check it is correct.</p>
      <p className="govuk-body">If you pasted it, check you copied all of it.</p>
      <p className="govuk-body">
        <a className="govuk-link" href="/">
          Go to the start of Scrutineer
        </a>
      </p>
    </Page>
  );
}
