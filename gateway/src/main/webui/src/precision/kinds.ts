import type { Precision } from '../api/meetings';

type Kind = Precision['kinds'][number]['kind'];

const KINDS: Record<Kind, string> = {
  DECISION: 'Decisions',
  RECOMMENDATION: 'Recommendations',
  TASK: 'Actions and requests',
};

export function extractText(kind: Kind): string {
  return KINDS[kind];
}
