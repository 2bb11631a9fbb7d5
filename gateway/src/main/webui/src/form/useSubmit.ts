import { useRef, useState } from 'react';
import { newKey } from '../api/client';
import { asProblem, fieldProblems, type FieldProblem, type Problem } from '../api/problem';

interface Submission<B, A> {
  /** The ids of the form's inputs; a problem at another field is shown without a link. */
  fields: readonly string[];
  /** The input that a problem without a field belongs to, where the form has one that matters. */
  whole?: string;
  send: (body: B, idempotencyKey: string) => Promise<{ data: A; etag: string | null }>;
  done: (data: A, etag: string | null) => void;
}

/**
 * Sends a form once. While an answer is awaited further clicks do nothing, and a repeat of the same content carries
 * the same idempotency key, so a second click after a lost answer changes nothing either. Changed content is a new
 * act and gets a new key.
 */
export function useSubmit<B, A = unknown>({ fields, whole, send, done }: Submission<B, A>) {
  const [problems, setProblems] = useState<FieldProblem[]>([]);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);
  const sending = useRef(false);
  const last = useRef({ content: '', key: '' });

  const submit = async (body: B, mistakes: FieldProblem[] = []): Promise<void> => {
    if (sending.current) return;
    setProblem(null);
    if (mistakes.length > 0) return setProblems(mistakes);
    sending.current = true;
    setBusy(true);
    try {
      const { data, etag } = await send(body, keyFor(body));
      setProblems([]);
      done(data, etag);
    } catch (thrown) {
      const failed = asProblem(thrown);
      setProblem(failed);
      setProblems(
        fieldProblems(failed, fields).map(each =>
          each.field === null && whole && isAboutContent(failed) ? { ...each, field: whole } : each,
        ),
      );
    } finally {
      sending.current = false;
      setBusy(false);
    }
  };

  const keyFor = (body: B): string => {
    const content = JSON.stringify(body instanceof FormData ? [...body].map(partOf) : body);
    if (content !== last.current.content) last.current = { content, key: newKey() };
    return last.current.key;
  };

  return { submit, busy, problems, problem };
}

/** A file is told by what the browser knows of it without reading it; the service compares its content. */
function partOf([name, value]: [string, FormDataEntryValue]): unknown {
  return value instanceof File ? [name, value.name, value.size, value.lastModified] : [name, value];
}

/** True when the answer is about what was sent, not about who sent it or how the service is. */
function isAboutContent(problem: Problem): boolean {
  return [400, 413, 415, 422].includes(problem.status);
}
