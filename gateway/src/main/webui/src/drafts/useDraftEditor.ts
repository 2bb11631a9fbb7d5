import { useReducer, useRef, useState } from 'react';
import { get, newKey, post, put } from '../api/client';
import { tagOf } from '../api/etag';
import type { Draft, Meeting, Minutes } from '../api/meetings';
import { query, type ListPage } from '../api/page';
import { asProblem, messageOf, Problem, type FieldProblem } from '../api/problem';
import { useCouncil } from '../session/council';
import { bodyOf, edit, editing, inputOf, unfinished, type Editing } from './extracts';

export type Standing = 'idle' | 'saving' | 'publishing' | 'discarding';

/** Kept as it was told: the error summary takes the focus for each new list of problems, not for each key that is pressed. */
interface Refused {
  problem: Problem | null;
  problems: FieldProblem[];
}

const NOTHING_REFUSED: Refused = { problem: null, problems: [] };

/**
 * The draft as it stands on the page. Saving sends the whole of it with the version it began from; publishing saves
 * first, and publishes that version or none. While one of these runs, a second press does nothing.
 */
export function useDraftEditor(draft: Draft, etag: string | null) {
  const { api } = useCouncil();
  const [state, change] = useReducer(edit, draft, editing);
  const [tag, setTag] = useState(tagOf(etag, draft.version));
  const [saved, setSaved] = useState(() => JSON.stringify(bodyOf(editing(draft))));
  const [standing, setStanding] = useState<Standing>('idle');
  const [refused, setRefused] = useState(NOTHING_REFUSED);
  const running = useRef(false);
  const publicationKey = useRef(newKey());
  const path = api(`/drafts/${draft.id}`);

  const content = JSON.stringify(bodyOf(state));
  const dirty = content !== saved || state.open.length > 0;

  /** Runs one act at a time, on a draft that is whole unless it is thrown away; what it throws becomes the page's problem. */
  const act = async <T>(name: Standing, work: () => Promise<T>): Promise<T | null> => {
    if (running.current) return null;
    const problems = name === 'discarding' ? [] : unfinished(state);
    if (problems.length > 0) {
      setRefused(({ problem }) => ({ problem, problems }));
      return null;
    }
    running.current = true;
    setStanding(name);
    setRefused(NOTHING_REFUSED);
    try {
      return await work();
    } catch (thrown) {
      const problem = asProblem(thrown);
      setRefused({ problem, problems: problemsOf(problem, state) });
      return null;
    } finally {
      running.current = false;
      setStanding('idle');
    }
  };

  const send = async (ifMatch: string | null) => {
    const answer = await put<Draft>(path, { body: bodyOf(state), ifMatch });
    const savedTag = tagOf(answer.etag, answer.data.version);
    setTag(savedTag);
    setSaved(JSON.stringify(bodyOf(editing(answer.data))));
    change({ type: 'loaded', draft: answer.data });
    return savedTag;
  };

  return {
    state,
    change,
    dirty,
    standing,
    ...refused,
    save: () => act('saving', () => send(tag)),
    /** Keeps what is on this page although somebody else saved another version meanwhile. */
    saveOver: () =>
      act('saving', async () => {
        const latest = await get<Draft>(path);
        await send(tagOf(latest.etag, latest.data.version));
      }),
    publish: (correctsMinutesId?: string) =>
      act('publishing', async () => {
        const ifMatch = dirty ? await send(tag) : tag;
        const body = correctsMinutesId ? { correctsMinutesId } : {};
        const answer = await post<Minutes>(`${path}/publication`, {
          body,
          ifMatch,
          idempotencyKey: publicationKey.current,
        });
        return answer.data;
      }).then(minutes => {
        // A refused publication that is tried again after a correction is a new act.
        if (minutes === null) publicationKey.current = newKey();
        return minutes;
      }),
    discard: () => act('discarding', () => post<Draft>(`${path}/discarding`)),
    /** The minutes in force of the meeting that this draft says it is of. */
    minutesInForce: () =>
      act('publishing', async () => {
        const { committeeId, heldOn } = state.meeting;
        const meetings = await get<ListPage<Meeting>>(
          api(`/meetings${query({ committee: committeeId, from: heldOn, to: heldOn })}`),
        );
        const found = meetings.data.items.find(meeting => meeting.minutesId)?.minutesId;
        if (!found) throw new Problem(404, { title: 'The published minutes could not be found' });
        return found;
      }),
  };
}

function problemsOf(problem: Problem, state: Editing): FieldProblem[] {
  const named = problem.errors.map(error => ({
    field: inputOf(error.pointer, state),
    message: error.detail,
  }));
  return named.length > 0 ? named : [{ field: null, message: messageOf(problem) }];
}
