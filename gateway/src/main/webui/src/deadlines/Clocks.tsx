import type { Deadline, DeadlineState } from '../api/recommendations';
import { DueText } from '../dates/Dates';
import { ListTable } from '../page/List';
import { Tag, type Tone } from '../page/Tag';
import { subjectText } from './links';

const STATES: Record<DeadlineState, { text: string; tone: Tone }> = {
  OPEN: { text: 'Running', tone: 'blue' },
  BREACHED: { text: 'Missed', tone: 'red' },
  MET: { text: 'Met', tone: 'green' },
  WITHDRAWN: { text: 'Stopped', tone: 'grey' },
  SUPERSEDED: { text: 'Replaced', tone: 'grey' },
};

/** The clocks of one thing, and where each date comes from. */
export function Clocks({ deadlines }: { deadlines: Deadline[] }) {
  if (deadlines.length === 0) return null;
  return (
    <section aria-labelledby="clocks">
      <h2 className="govuk-heading-m" id="clocks">
        Deadlines
      </h2>
      <ListTable
        caption="Deadlines"
        items={deadlines}
        keyOf={deadline => deadline.id}
        columns={[
          { head: 'For', names: true, cell: deadline => subjectText(deadline.subjectType) },
          {
            head: 'Date',
            className: 'nowrap',
            cell: deadline => (
              <DueText on={deadline.dueOn} open={deadline.state === 'OPEN' || deadline.state === 'BREACHED'} />
            ),
          },
          { head: 'Because', cell: deadline => deadline.rule ?? '–' },
          {
            head: 'Standing',
            cell: deadline => <Tag tone={STATES[deadline.state].tone}>{STATES[deadline.state].text}</Tag>,
          },
        ]}
      />
    </section>
  );
}
