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
