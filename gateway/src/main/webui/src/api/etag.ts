/** The entity tag to send back: the one that came, else the one a version makes. */
export function tagOf(etag: string | null, version: number | undefined): string | null {
  return etag ?? (version === undefined ? null : `"${version}"`);
}
