import type { Grievance, GrievanceStage } from '../api/recommendations';
import type { Choice } from '../form/fields';
import { Tag } from '../page/Tag';

export const STAGES: Choice<GrievanceStage>[] = [
  { value: 'INFORMAL', text: 'Informal' },
  { value: 'STAGE_1', text: 'Stage 1' },
  { value: 'STAGE_2', text: 'Stage 2' },
  { value: 'APPEAL', text: 'Appeal' },
];

export function stageText(stage: GrievanceStage): string {
  return STAGES.find(choice => choice.value === stage)?.text ?? stage;
}

export function StageTag({ grievance }: { grievance: Pick<Grievance, 'stage' | 'concludedOn'> }) {
  if (grievance.concludedOn) return <Tag tone="grey">Concluded</Tag>;
  return <Tag tone={grievance.stage === 'INFORMAL' ? 'blue' : 'purple'}>{stageText(grievance.stage)}</Tag>;
}

/** True when the stage is heard where the grievance comes from: nobody independent hears it. */
export function lacksIndependence(grievance: Pick<Grievance, 'independenceWarning' | 'warnings'>): boolean {
  return grievance.independenceWarning === true || (grievance.warnings ?? []).some(each => /independen/i.test(each));
}

/** The same question asked of a form that has not been sent: the names of the two services are the same. */
export function sameService(one: string, other: string): boolean {
  const plain = (name: string) => name.trim().replace(/\s+/g, ' ').toLocaleLowerCase('en-GB');
  return plain(one) !== '' && plain(one) === plain(other);
}
