import { get, type Answer } from './client';

/** One page of a list: `next` is the cursor of the following page, or null on the last. */
export interface ListPage<T> {
  items: T[];
  next: string | null;
}

/** A query string without its empty parts; '' when nothing is left. */
export function query(parameters: Record<string, string | number | boolean | null | undefined>): string {
  const kept = Object.entries(parameters).filter(
    ([, value]) => value !== null && value !== undefined && value !== '' && value !== false,
  );
  if (kept.length === 0) return '';
  return `?${new URLSearchParams(kept.map(([name, value]) => [name, String(value)])).toString()}`;
}

/** The most rows that a service gives at once. */
const LARGEST_PAGE = 200;

/** All pages of a list as one, for a list that belongs to one thing and is only right as a whole. */
export async function everyPage<T>(path: string, signal?: AbortSignal): Promise<Answer<T[]>> {
  const items: T[] = [];
  let cursor: string | null = null;
  do {
    const page: Answer<ListPage<T>> = await get(`${path}${query({ limit: LARGEST_PAGE, cursor })}`, signal);
    items.push(...page.data.items);
    cursor = page.data.next;
  } while (cursor !== null);
  return { data: items, etag: null };
}
