import type { GrievanceStage } from '../api/recommendations';
import type { Choice } from '../form/fields';
import { Tag } from '../page/Tag';

/** The stages that one can move to; CONCLUDED is where a conclusion leads. */
export const STAGES: Choice<GrievanceStage>[] = [
  { value: 'INFORMAL', text: 'Informal' },
  { value: 'STAGE_1', text: 'Stage 1' },
  { value: 'STAGE_2', text: 'Stage 2' },
  { value: 'APPEAL', text: 'Appeal' },
];

export function stageText(stage: GrievanceStage): string {
  return STAGES.find(choice => choice.value === stage)?.text ?? 'Concluded';
}

export function StageTag({ stage }: { stage: GrievanceStage }) {
  const tone = stage === 'CONCLUDED' ? 'grey' : stage === 'INFORMAL' ? 'blue' : 'purple';
  return <Tag tone={tone}>{stageText(stage)}</Tag>;
}

/** True when the stage would be heard where the grievance comes from: nobody independent would hear it. */
export function sameService(one: string, other: string): boolean {
  const plain = (name: string) => name.replaceAll('&', ' and ').trim().replace(/\s+/g, ' ').toLocaleLowerCase('en-GB');
  return plain(one) !== '' && plain(one) === plain(other);
}
