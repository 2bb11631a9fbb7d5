// Council dates are calendar dates without a zone ("2026-06-03"); instants are shown in the council's zone.

const ZONE = 'Europe/London';
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** "2026-06-03" → "3 June 2026". */
export function longDate(on: string): string {
  const [year, month, day] = parts(on);
  return `${day} ${MONTHS[month - 1]} ${year}`;
}

/** "2026-06-03" → "3 Jun 2026", for dense lists. */
export function shortDate(on: string): string {
  const [year, month, day] = parts(on);
  return `${day} ${MONTHS[month - 1]?.slice(0, 3)} ${year}`;
}

/** An instant → "3 June 2026 at 2:05pm", in the council's zone. */
export function longTime(at: string): string {
  const { date, hour, minute } = local(at);
  return `${longDate(date)} at ${clock(hour, minute)}`;
}

/** "14:05" or "14:05:00" → "2:05pm"; noon and midnight by name. */
export function clockTime(time: string): string {
  const [hour = '0', minute = '0'] = time.split(':');
  return clock(Number(hour), Number(minute));
}

/** Today's calendar date in the council's zone. */
export function today(now: Date = new Date()): string {
  return local(now.toISOString()).date;
}

/** Whole days from one calendar date to another; negative when `to` lies before `from`. */
export function daysBetween(from: string, to: string): number {
  return Math.round((utc(to) - utc(from)) / 86_400_000);
}

/** How a due date stands today: "due today", "due in 3 days", "21 days overdue". */
export function duePhrase(dueOn: string, on: string = today()): string {
  const days = daysBetween(on, dueOn);
  if (days === 0) return 'due today';
  if (days === 1) return 'due tomorrow';
  if (days > 1) return `due in ${span(days)}`;
  return `${span(-days)} overdue`;
}

/** Days in words that help: days up to eight weeks, then months, then years. */
export function span(days: number): string {
  if (days < 57) return count(days, 'day');
  const months = Math.floor(days / 30.44);
  if (months < 24) return count(months, 'month');
  return count(Math.floor(days / 365.25), 'year');
}

export function count(n: number, one: string, many = `${one}s`): string {
  return `${n.toLocaleString('en-GB')} ${n === 1 ? one : many}`;
}

/** Three inputs → an ISO date; null when nothing is filled in, undefined when it is no date. */
export function isoDate(day: string, month: string, year: string): string | null | undefined {
  if (day.trim() === '' && month.trim() === '' && year.trim() === '') return null;
  const [d, m, y] = [Number(day), monthNumber(month), Number(year)];
  if (!Number.isInteger(d) || !Number.isInteger(y) || y < 1900 || y > 2999) return undefined;
  const date = new Date(Date.UTC(y, m - 1, d));
  const same = date.getUTCFullYear() === y && date.getUTCMonth() === m - 1 && date.getUTCDate() === d;
  return same ? date.toISOString().slice(0, 10) : undefined;
}

/** An ISO date → what the three inputs show. */
export function dateParts(on: string | null | undefined): { day: string; month: string; year: string } {
  if (!on) return { day: '', month: '', year: '' };
  const [year, month, day] = parts(on);
  return { day: String(day), month: String(month), year: String(year) };
}

/** "6", "06", "jun" and "June" are all the sixth month. */
function monthNumber(text: string): number {
  const typed = text.trim().toLowerCase();
  const named = typed.length >= 3 ? MONTHS.findIndex(month => month.toLowerCase().startsWith(typed)) : -1;
  return named >= 0 ? named + 1 : Number(typed);
}

function parts(on: string): [number, number, number] {
  const [year = 0, month = 1, day = 1] = on.slice(0, 10).split('-').map(Number);
  return [year, month, day];
}

function utc(on: string): number {
  const [year, month, day] = parts(on);
  return Date.UTC(year, month - 1, day);
}

function clock(hour: number, minute: number): string {
  if (minute === 0 && hour === 12) return 'midday';
  if (minute === 0 && hour === 0) return 'midnight';
  const half = hour < 12 ? 'am' : 'pm';
  const twelve = hour % 12 === 0 ? 12 : hour % 12;
  return minute === 0 ? `${twelve}${half}` : `${twelve}:${String(minute).padStart(2, '0')}${half}`;
}

function local(at: string): { date: string; hour: number; minute: number } {
  const fields = new Intl.DateTimeFormat('en-GB', {
    timeZone: ZONE,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(new Date(at));
  const of = (type: string) => fields.find(field => field.type === type)?.value ?? '0';
  return {
    date: `${of('year')}-${of('month')}-${of('day')}`,
    hour: Number(of('hour')),
    minute: Number(of('minute')),
  };
}
