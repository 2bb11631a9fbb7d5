/** One field that a problem names, ready for an error summary: `field` is the id of the input on the page. */
export interface FieldProblem {
  field: string | null;
  message: string;
}

interface ProblemBody {
  type?: string;
  title?: string;
  detail?: string;
  traceId?: string;
  reason?: string;
  errors?: { pointer?: string; detail?: string }[];
}

/** An answer that is not a success (RFC 9457), or no answer at all (status 0). */
export class Problem extends Error {
  readonly status: number;
  readonly type: string;
  readonly title: string;
  readonly detail: string | null;
  readonly reason: string | null;
  readonly traceId: string | null;
  readonly errors: readonly { pointer: string; detail: string }[];

  constructor(status: number, body: ProblemBody = {}) {
    super(body.title ?? titleOf(status));
    this.status = status;
    this.type = body.type ?? 'about:blank';
    this.title = body.title ?? titleOf(status);
    this.detail = body.detail ?? null;
    this.reason = body.reason ?? null;
    this.traceId = body.traceId ?? null;
    this.errors = (body.errors ?? []).map(each => ({
      pointer: each.pointer ?? '',
      detail: each.detail ?? '',
    }));
  }

  static async from(response: Response): Promise<Problem> {
    const isJson = /json/.test(response.headers.get('content-type') ?? '');
    const body: unknown = isJson ? await response.json().catch(() => null) : null;
    return new Problem(response.status, isProblemBody(body) ? body : {});
  }

  /** True for "sign in first": 401, and 499 which the gateway gives a script whose session has run out. */
  get isSignedOut(): boolean {
    return this.status === 401 || this.status === 499;
  }

  /** The last segment of the type, e.g. `verifier-must-differ`. */
  get slug(): string {
    return this.type.split('/').pop() ?? '';
  }
}

function isProblemBody(body: unknown): body is ProblemBody {
  return typeof body === 'object' && body !== null;
}

/** Any thrown thing as a Problem, so that a page has one shape to show. */
export function asProblem(thrown: unknown): Problem {
  return thrown instanceof Problem ? thrown : new Problem(0);
}

/**
 * The id of the input that a JSON pointer names: `#/owner/name` and `/owner/name` are the input `owner-name`.
 * Array positions stay part of the id: `/tasks/2/dueOn` is `tasks-2-dueOn`.
 */
export function fieldOf(pointer: string): string | null {
  const path = pointer.replace(/^#/, '').replace(/^\//, '');
  if (path === '') return null;
  return path
    .split('/')
    .map(part => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .join('-');
}

/**
 * What to show at the top of a form for a problem: one line for each named field, else one line for the whole.
 * Fields the form does not have are kept, without a link, because the reader still has to know.
 */
export function fieldProblems(problem: Problem, fields: readonly string[]): FieldProblem[] {
  const named = problem.errors
    .filter(error => error.detail !== '')
    .map(error => ({ field: knownField(fieldOf(error.pointer), fields), message: sentence(error.detail) }));
  return named.length > 0 ? named : [{ field: null, message: messageOf(problem) }];
}

/** A field itself, or the group it stands in: a form with `owner` takes the errors of `owner-name`. */
function knownField(field: string | null, fields: readonly string[]): string | null {
  if (field === null) return null;
  if (fields.includes(field)) return field;
  return fields.find(known => field.startsWith(`${known}-`)) ?? null;
}

/** Where the answer is lost and not the request: the service may have done what it was asked. */
const CANNOT_TELL = 'We cannot tell whether this was saved: look for it before you send it again.';

/** What is wrong as a whole and what to do about it, in plain words. */
export function messageOf(problem: Problem): string {
  if (problem.isSignedOut) return 'You have been signed out. Sign in again, then send this once more.';
  switch (problem.status) {
    case 0:
      return `There is no connection to the service. Check your network. ${CANNOT_TELL}`;
    case 403:
      return sentence(problem.detail ?? 'You do not have permission to do this.');
    case 412:
      return 'Somebody else changed this while you were working on it. Load the latest version, then make your change again.';
    case 413:
      return sentence(problem.detail ?? 'The file is too large. Choose a smaller one.');
    case 429:
      return 'Too many requests in a short time. Wait a minute, then try again.';
    case 502:
    case 504:
      return `The service did not answer. ${CANNOT_TELL}`;
    default:
      if (problem.status >= 500) {
        return 'The service has a problem at the moment. Nothing was saved. Try again in a few minutes.';
      }
      return sentence(problem.detail ?? problem.title);
  }
}

function titleOf(status: number): string {
  const titles: Record<number, string> = {
    0: 'No connection',
    401: 'Sign in to see this page',
    403: 'You do not have permission',
    404: 'Page not found',
    409: 'This cannot be done now',
    412: 'Changed by somebody else',
    413: 'File too large',
    429: 'Too many requests',
    499: 'Sign in to see this page',
  };
  return titles[status] ?? (status >= 500 ? 'There is a problem with the service' : 'This was not accepted');
}

function sentence(text: string): string {
  const trimmed = text.trim();
  const capital = trimmed.charAt(0).toUpperCase() + trimmed.slice(1);
  return /[.!?]$/.test(capital) ? capital : `${capital}.`;
}
