import { Link } from 'react-router';
import type { Action, InformationRequest } from '../api/recommendations';
import { CommitteeName } from '../committees/committees';
import { DateText, DueText } from '../dates/Dates';
import { Summary } from '../page/Summary';
import { OwnerText } from '../people/OwnerField';
import { useCouncil } from '../session/council';
import { isRunning, Standing } from '../steps/standing';

/** What is known of an action or a request. */
export function TaskFacts({ task }: { task: Action | InformationRequest }) {
  const { page } = useCouncil();
  const minute = [task.item, task.clause].filter(Boolean).join(', clause ');
  return (
    <Summary
      rows={[
        ['Standing', <Standing key="s" thing={task} />],
        ['Owner', <OwnerText key="o" owner={task.owner} />],
        ['Due', <DueText key="d" on={task.dueOn} open={isRunning(task.status)} />],
        ['Committee', <CommitteeName key="c" id={task.committeeId} />],
        ['Raised', <DateText key="r" on={task.madeOn} />],
        task.minutesId
          ? [
              'Minutes',
              <Link key="m" className="govuk-link" to={page(`/minutes/${task.minutesId}`)}>
                {minute ? `Minute ${minute}` : 'Where it stands in the minutes'}
              </Link>,
            ]
          : null,
        [
          'Alerts',
          <Link key="t" className="govuk-link" to={page(`/timeline?subject=${task.id}`)}>
            Who was told what, and when
          </Link>,
        ],
      ]}
    />
  );
}
