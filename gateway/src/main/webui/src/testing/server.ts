import { vi } from 'vitest';

export interface Call {
  method: string;
  path: string;
  headers: Headers;
  body: unknown;
}

type Reply = { status?: number; body?: unknown; etag?: string };

/** Stands in for the gateway in one test: answers by the function given, and keeps what was asked. */
export function answer(reply: (call: Call) => Reply | null | 'never'): Call[] {
  const calls: Call[] = [];
  vi.stubGlobal('fetch', (path: string, init: RequestInit = {}) => {
    const call = {
      method: init.method ?? 'GET',
      path,
      headers: new Headers(init.headers),
      body: bodyOf(init.body),
    };
    calls.push(call);
    const found = reply(call);
    if (found === 'never') return new Promise<Response>(() => undefined);
    return Promise.resolve(responseOf(found ?? { status: 404, body: { title: 'Not found', status: 404 } }));
  });
  return calls;
}

function bodyOf(body: BodyInit | null | undefined): unknown {
  return typeof body === 'string' ? (JSON.parse(body) as unknown) : (body ?? null);
}

function responseOf({ status = 200, body = null, etag }: Reply): Response {
  return new Response(body === null ? null : JSON.stringify(body), {
    status,
    headers: {
      'content-type': status < 400 ? 'application/json' : 'application/problem+json',
      ...(etag && { etag }),
    },
  });
}

/** Nobody's live stream: jsdom has none, and a test that wants one makes its own. */
export class SilentStream {
  static readonly CLOSED = 2;
  readyState = 1;
  onopen: (() => void) | null = null;
  onerror: (() => void) | null = null;
  private readonly listeners = new Map<string, (event: MessageEvent<string>) => void>();
  static last: SilentStream | null = null;

  constructor(readonly url: string) {
    SilentStream.last = this;
  }

  addEventListener(type: string, listener: (event: MessageEvent<string>) => void) {
    this.listeners.set(type, listener);
  }

  send(type: string, data: unknown) {
    this.listeners.get(type)?.(new MessageEvent(type, { data: JSON.stringify(data) }));
  }

  close() {
    this.readyState = SilentStream.CLOSED;
  }
}
