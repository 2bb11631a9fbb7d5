import { Link } from 'react-router';
import type { Action } from '../api/recommendations';
import { CommitteeName } from '../committees/committees';
import { DateText, DueText } from '../dates/Dates';
import { Summary } from '../page/Summary';
import { OwnerText } from '../people/OwnerField';
import { useCouncil, useMay } from '../session/council';
import { isOpen, RatingTag, StatusTag } from '../steps/standing';

/** What is known of an action or a request. */
export function TaskFacts({ task }: { task: Action }) {
  const { page } = useCouncil();
  const told = useMay('democratic-services', 'monitoring-officer', 'member');
  const minute = [task.item, task.clause].filter(Boolean).join(', clause ');
  return (
    <Summary
      rows={[
        [
          'Standing',
          <span key="s" className="tags">
            <StatusTag status={task.status} />
            <RatingTag rating={task.rating} />
          </span>,
        ],
        ['Owner', <OwnerText key="o" owner={task.owner} />],
        ['Due', <DueText key="d" on={task.dueOn} open={isOpen(task.status)} />],
        ['Committee', <CommitteeName key="c" id={task.committeeId} />],
        task.raisedOn ? ['Raised', <DateText key="r" on={task.raisedOn} />] : null,
        task.minutesId
          ? [
              'Minutes',
              <Link key="m" className="govuk-link" to={page(`/minutes/${task.minutesId}#${task.id}`)}>
                {minute ? `Minute ${minute}` : 'Where it stands in the minutes'}
              </Link>,
            ]
          : null,
        told
          ? [
              'Alerts',
              <Link key="t" className="govuk-link" to={page(`/timeline?subject=${task.id}`)}>
                Who was told what, and when
              </Link>,
            ]
          : null,
      ]}
    />
  );
}
