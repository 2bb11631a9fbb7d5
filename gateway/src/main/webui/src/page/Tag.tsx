export type Tone = 'grey' | 'blue' | 'green' | 'amber' | 'red' | 'purple';

const COLOURS: Record<Tone, string> = {
  grey: 'govuk-tag--grey',
  blue: 'govuk-tag--blue',
  green: 'govuk-tag--green',
  amber: 'govuk-tag--yellow',
  red: 'govuk-tag--red',
  purple: 'govuk-tag--purple',
};

export function Tag({ tone, children }: { tone: Tone; children: string }) {
  return <strong className={`govuk-tag ${COLOURS[tone]}`}>{children}</strong>;
}
