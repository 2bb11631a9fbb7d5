import { useEffect, useRef, type ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { useAnnounce } from './announce';

interface PageProps {
  title: string;
  /** What kind of thing the title names, above it in small type. */
  caption?: ReactNode;
  /** The list or thing this page belongs to. */
  back?: { to: string; text: string };
  /** What can be done here, beside the title. */
  actions?: ReactNode;
  children: ReactNode;
}

/** The frame of every page: document title, heading, and the word to screen readers that the page has changed. */
export function Page({ title, caption, back, actions, children }: PageProps) {
  useTitle(title);
  return (
    <>
      {back && (
        <Link to={back.to} className="govuk-back-link">
          {back.text}
        </Link>
      )}
      <div className="page-head">
        <h1 className="govuk-heading-l page-head__title">
          {caption && <span className="govuk-caption-l">{caption}</span>}
          {title}
        </h1>
        {actions && <div className="page-head__actions">{actions}</div>}
      </div>
      {children}
    </>
  );
}

/** Sets the document title and says it aloud when it differs from the last one said. */
function useTitle(title: string) {
  const announce = useAnnounce();
  const { pathname } = useLocation();
  const said = useRef<string | null>(null);
  useEffect(() => {
    document.title = `${title} – Scrutineer`;
    if (said.current !== title) announce(title);
    said.current = title;
  }, [title, pathname, announce]);
}
