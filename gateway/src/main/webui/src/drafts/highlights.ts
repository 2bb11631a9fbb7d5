/** Where an extract stands in the text; offsets in UTF-16 units, end exclusive. */
export interface Place {
  key: string;
  start: number;
  end: number;
}

/** A stretch of text that lies in the same extracts from its beginning to its end. */
export interface Segment {
  start: number;
  text: string;
  /** The extracts it belongs to, the shortest (innermost) first; none for plain text. */
  keys: string[];
  /** The extracts that begin with this segment: their one anchor stands here. */
  begins: string[];
}

/**
 * Cuts the text where an extract begins or ends. Extracts may lie in one another (an action within a decision) or
 * overlap; places outside the text are cut to it, empty ones are left out.
 */
export function segments(text: string, places: readonly Place[]): Segment[] {
  const within = places
    .map(({ key, start, end }) => ({ key, start: clamp(start, text.length), end: clamp(end, text.length) }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  const cuts = [...new Set([0, text.length, ...within.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return cuts.slice(0, -1).map((start, at) => {
    const end = cuts[at + 1] ?? text.length;
    const around = within.filter(place => place.start <= start && place.end >= end);
    return {
      start,
      text: text.slice(start, end),
      keys: around.map(place => place.key),
      begins: around.filter(place => place.start === start).map(place => place.key),
    };
  });
}

function clamp(offset: number, length: number): number {
  return Math.min(Math.max(offset, 0), length);
}

/**
 * Where typed or pasted words stand in the text, whatever the line breaks between them; null when they are not in it.
 * Looks behind `from` first, so that the second of two equal passages can be found.
 */
export function findWords(text: string, words: string, from = 0): { start: number; end: number } | null {
  const parts = words.trim().split(/\s+/).filter(Boolean);
  if (parts.length === 0) return null;
  const pattern = new RegExp(parts.map(escaped).join('\\s+'), 'giu');
  pattern.lastIndex = from;
  const found = pattern.exec(text) ?? (from > 0 ? new RegExp(pattern.source, 'iu').exec(text) : null);
  return found ? { start: found.index, end: found.index + found[0].length } : null;
}

function escaped(part: string): string {
  return part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
