import type { Subject } from './steps';

/** "Report progress on" + actions → "Report progress on an action". */
export function stepTitle(words: string, subject: Subject): string {
  return `${words} ${subject === 'actions' ? 'an action' : 'a recommendation'}`;
}
