import type { ActionStatus, Rating, RecommendationStatus, RequestStatus } from '../api/recommendations';
import { Tag, type Tone } from '../page/Tag';

export type Status = RecommendationStatus | ActionStatus | RequestStatus;

/** `running`: its due date still counts. A thing that is claimed complete has met its date, though it is not closed. */
const STANDING: Record<Status, { text: string; tone: Tone; running: boolean }> = {
  MADE: { text: 'Made', tone: 'grey', running: true },
  SENT: { text: 'Awaiting response', tone: 'blue', running: true },
  ACCEPTED: { text: 'Accepted', tone: 'blue', running: true },
  PARTLY_ACCEPTED: { text: 'Partly accepted', tone: 'amber', running: true },
  REJECTED: { text: 'Rejected', tone: 'red', running: false },
  OPEN: { text: 'Open', tone: 'blue', running: true },
  IN_PROGRESS: { text: 'In progress', tone: 'blue', running: true },
  CLAIMED_COMPLETE: { text: 'Claimed complete', tone: 'purple', running: false },
  VERIFIED: { text: 'Verified', tone: 'green', running: false },
  ANSWERED: { text: 'Answered', tone: 'green', running: false },
  REFUSED: { text: 'Refused', tone: 'red', running: false },
  CLOSED: { text: 'Closed', tone: 'green', running: false },
  MONITORED_ELSEWHERE: { text: 'Monitored elsewhere', tone: 'grey', running: true },
  WITHDRAWN: { text: 'Withdrawn', tone: 'grey', running: false },
};

export function StatusTag({ status }: { status: Status }) {
  const { text, tone } = STANDING[status] ?? { text: wordsOf(status), tone: 'grey' };
  return <Tag tone={tone}>{text}</Tag>;
}

export function statusText(status: string): string {
  return STANDING[status as Status]?.text ?? wordsOf(status);
}

export function isRunning(status: Status): boolean {
  return STANDING[status]?.running ?? true;
}

/** A value of the API that the page has no better word for: `REPORT_BACK` → "Report back". */
export function wordsOf(value: string): string {
  const words = value.replaceAll('_', ' ').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const RATINGS: Record<Rating, { text: string; tone: Tone }> = {
  GREEN: { text: 'Green: achieved', tone: 'green' },
  AMBER: { text: 'Amber: acceptable', tone: 'amber' },
  RED: { text: 'Red: not acceptable', tone: 'red' },
};

export function RatingTag({ rating }: { rating?: Rating | null }) {
  if (!rating) return null;
  return <Tag tone={RATINGS[rating].tone}>{RATINGS[rating].text}</Tag>;
}

export const RATING_CHOICES = (Object.keys(RATINGS) as Rating[]).map(value => ({ value, text: RATINGS[value].text }));

/** Status and, where there is one, rating of a thing. */
export function Standing({ thing }: { thing: { status: Status; rating?: Rating | null } }) {
  return (
    <span className="tags">
      <StatusTag status={thing.status} />
      <RatingTag rating={thing.rating} />
    </span>
  );
}

/** The text of a thing, or what the public may know of it. */
export function SubjectText({ text, exempt }: { text?: string | null; exempt?: boolean | null }) {
  if (text) return text;
  return <span className="muted">{exempt ? 'Exempt: the text is not published' : 'No text'}</span>;
}
