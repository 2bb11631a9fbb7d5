import type { ActionStatus, Rating, RecommendationStatus } from '../api/recommendations';
import { Tag, type Tone } from '../page/Tag';

type Status = RecommendationStatus | ActionStatus;

const STANDING: Record<Status, { text: string; tone: Tone; open: boolean }> = {
  MADE: { text: 'Made', tone: 'grey', open: true },
  SENT: { text: 'Awaiting response', tone: 'blue', open: true },
  ACCEPTED: { text: 'Accepted', tone: 'blue', open: true },
  PARTLY_ACCEPTED: { text: 'Partly accepted', tone: 'amber', open: true },
  REJECTED: { text: 'Rejected', tone: 'red', open: false },
  OPEN: { text: 'Open', tone: 'blue', open: true },
  IN_PROGRESS: { text: 'In progress', tone: 'blue', open: true },
  CLAIMED_COMPLETE: { text: 'Claimed complete', tone: 'purple', open: true },
  VERIFIED: { text: 'Verified', tone: 'green', open: true },
  ANSWERED: { text: 'Answered', tone: 'green', open: false },
  CLOSED: { text: 'Closed', tone: 'green', open: false },
  MONITORED_ELSEWHERE: { text: 'Monitored elsewhere', tone: 'grey', open: true },
  WITHDRAWN: { text: 'Withdrawn', tone: 'grey', open: false },
};

export function StatusTag({ status }: { status: Status }) {
  const { text, tone } = STANDING[status] ?? { text: wordsOf(status), tone: 'grey' };
  return <Tag tone={tone}>{text}</Tag>;
}

export function statusText(status: string): string {
  return STANDING[status as Status]?.text ?? wordsOf(status);
}

/** False once nothing more is owed. */
export function isOpen(status: Status): boolean {
  return STANDING[status]?.open ?? true;
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

export const RATING_CHOICES = (Object.keys(RATINGS) as Rating[]).map(value => ({
  value,
  text: RATINGS[value].text,
}));

/** The text of a thing, or what the public may know of it. */
export function SubjectText({ text, exempt }: { text?: string | null; exempt?: boolean }) {
  if (text) return text;
  return <span className="muted">{exempt ? 'Exempt: the text is not published' : 'No text'}</span>;
}
