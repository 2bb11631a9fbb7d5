import type { ReactNode } from 'react';
import type { Loaded } from '../api/useResource';
import { Failure } from './Failure';
import { Page } from './Page';

interface LoadProps<T> {
  resource: Loaded<T>;
  /** With a title this is the whole page while it loads or when it fails; without, only its own part of one. */
  title?: string;
  /** What is being loaded, for people who hear the page: "recommendations". */
  what: string;
  children: (data: T, etag: string | null) => ReactNode;
}

/** One of three: still loading, failed (with a way to try again), or the children with the data. */
export function Load<T>({ resource, title, what, children }: LoadProps<T>) {
  if (resource.state === 'ready') return children(resource.data, resource.etag);
  if (resource.state === 'failed') {
    return <Failure problem={resource.problem} again={resource.reload} whole={title !== undefined} />;
  }
  const loading = <Loading what={what} />;
  return title === undefined ? loading : <Page title={title}>{loading}</Page>;
}

export function Loading({ what }: { what: string }) {
  return (
    <p className="govuk-body loading" role="status">
      Loading {what}
    </p>
  );
}
