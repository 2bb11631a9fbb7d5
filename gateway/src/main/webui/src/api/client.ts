import { Problem } from './problem';

/** What came back: the body, and the entity tag that a later change must carry in `If-Match`. */
export interface Answer<T> {
  data: T;
  etag: string | null;
}

export interface Change {
  body?: unknown;
  /** The entity tag of what is changed; a 412 says that somebody else was faster. */
  ifMatch?: string | null;
  /** The same key for the same act, however often the button is pressed (see `useSubmit`). */
  idempotencyKey?: string;
}

/** The root of everything that belongs to one council. */
export function councilPath(council: string, path: string): string {
  return `/api/councils/${encodeURIComponent(council)}${path}`;
}

export function get<T>(path: string, signal?: AbortSignal): Promise<Answer<T>> {
  return send<T>('GET', path, {}, signal);
}

export function post<T>(path: string, change: Change = {}): Promise<Answer<T>> {
  return send<T>('POST', path, { idempotencyKey: newKey(), ...change });
}

export function put<T>(path: string, change: Change): Promise<Answer<T>> {
  return send<T>('PUT', path, change);
}

export function remove(path: string): Promise<Answer<null>> {
  return send<null>('DELETE', path, {});
}

async function send<T>(method: string, path: string, change: Change, signal?: AbortSignal): Promise<Answer<T>> {
  const response = await reach(path, {
    method,
    headers: headersOf(change),
    body: bodyOf(change.body),
    credentials: 'same-origin',
    signal: signal ?? null,
  });
  if (!response.ok) throw await Problem.from(response);
  return { data: await dataOf<T>(response), etag: response.headers.get('etag') };
}

/** `fetch`, with "no network" told apart from "the page moved on". */
async function reach(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, init);
  } catch (failure) {
    if (failure instanceof DOMException && failure.name === 'AbortError') throw failure;
    throw new Problem(0);
  }
}

function headersOf({ body, ifMatch, idempotencyKey }: Change): Headers {
  // The gateway refuses an unsafe request with a cookie that lacks this header: a form of another site cannot set it.
  const headers = new Headers({
    'X-Scrutineer': 'web',
    Accept: 'application/json, application/problem+json',
  });
  if (body !== undefined && !(body instanceof FormData)) headers.set('Content-Type', 'application/json');
  if (ifMatch) headers.set('If-Match', ifMatch);
  if (idempotencyKey) headers.set('Idempotency-Key', idempotencyKey);
  return headers;
}

function bodyOf(body: unknown): BodyInit | null {
  if (body === undefined) return null;
  return body instanceof FormData ? body : JSON.stringify(body);
}

async function dataOf<T>(response: Response): Promise<T> {
  const text = await response.text();
  return (text === '' ? null : JSON.parse(text)) as T;
}

/** A random key; `crypto.randomUUID` is missing where a page is served over plain HTTP. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');
}
