import { useEffect, useRef, type RefObject } from 'react';
import { Outlet, ScrollRestoration, useLocation } from 'react-router';
import { CommitteesProvider } from '../committees/committees';
import { LiveInbox } from '../inbox/LiveInbox';
import { Announcer } from '../page/announce';
import { Footer } from './Footer';
import { Header } from './Header';
import { Navigation } from './Navigation';

/** What stands around every page. */
export function Shell() {
  const main = useRef<HTMLElement>(null);
  useFocusOnArrival(main);
  return (
    <Announcer>
      <LiveInbox>
        <a href="#main" className="govuk-skip-link">
          Skip to main content
        </a>
        <Header />
        <Navigation />
        <div className="govuk-width-container width">
          <main id="main" className="govuk-main-wrapper main" tabIndex={-1} ref={main}>
            <CommitteesProvider>
              <Outlet />
            </CommitteesProvider>
          </main>
        </div>
        <Footer />
        <ScrollRestoration getKey={location => location.pathname} />
      </LiveInbox>
    </Announcer>
  );
}

/** A new page starts at its beginning for the keyboard too; the first page of a visit is left to the browser. */
function useFocusOnArrival(main: RefObject<HTMLElement | null>) {
  const { pathname, hash } = useLocation();
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current !== pathname && hash === '') main.current?.focus({ preventScroll: true });
    before.current = pathname;
  }, [pathname, hash, main]);
}
