import { useCallback, useEffect, useState } from 'react';
import { get, type Answer } from './client';
import { asProblem, type Problem } from './problem';

export type Resource<T> =
  { state: 'loading' } | { state: 'ready'; data: T; etag: string | null } | { state: 'failed'; problem: Problem };

export type Loaded<T> = Resource<T> & { reload: () => void };

type Read<T> = (path: string, signal: AbortSignal) => Promise<Answer<T>>;

/**
 * Reads one thing of the API and reads it again when the path changes. While a reload runs the old answer stays on
 * the page, so that nothing jumps. `null` as path reads nothing.
 *
 * @param read how it is read; a function that stays the same from render to render
 */
export function useResource<T>(path: string | null, read: Read<T> = get): Loaded<T> {
  const [held, setHeld] = useState<{ path: string | null; resource: Resource<T> }>({
    path,
    resource: { state: 'loading' },
  });
  const [turn, setTurn] = useState(0);

  useEffect(() => {
    if (path === null) return;
    const leaving = new AbortController();
    read(path, leaving.signal)
      .then(({ data, etag }) => setHeld({ path, resource: { state: 'ready', data, etag } }))
      .catch((thrown: unknown) => {
        if (!leaving.signal.aborted) setHeld({ path, resource: { state: 'failed', problem: asProblem(thrown) } });
      });
    return () => leaving.abort();
  }, [path, turn, read]);

  const reload = useCallback(() => setTurn(before => before + 1), []);
  const resource: Resource<T> = held.path === path ? held.resource : { state: 'loading' };
  return { ...resource, reload };
}
