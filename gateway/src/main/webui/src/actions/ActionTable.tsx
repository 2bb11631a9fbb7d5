import { Link } from 'react-router';
import type { Action } from '../api/recommendations';
import { CommitteeName } from '../committees/committees';
import { DueText } from '../dates/Dates';
import { ListTable } from '../page/List';
import { OwnerText } from '../people/OwnerField';
import { useCouncil } from '../session/council';
import { isOpen, RatingTag, StatusTag, SubjectText, wordsOf } from '../steps/standing';

interface ActionTableProps {
  items: Action[];
  /** What the rows are and where they lead. */
  place?: 'actions' | 'information-requests';
}

export function ActionTable({ items, place = 'actions' }: ActionTableProps) {
  const { page } = useCouncil();
  const requests = place === 'information-requests';
  return (
    <ListTable
      caption={requests ? 'Requests' : 'Actions'}
      items={items}
      keyOf={item => item.id}
      alarming={item => item.overdue === true}
      columns={[
        {
          head: requests ? 'Request' : 'Action',
          names: true,
          className: 'wide',
          cell: item => (
            <>
              <Link className="govuk-link clamp" to={page(`/${place}/${item.id}`)}>
                <SubjectText text={item.text} exempt={item.exempt} />
              </Link>
              <span className="muted small">
                {requests && `${wordsOf(item.kind)} · `}
                <CommitteeName id={item.committeeId} />
              </span>
            </>
          ),
        },
        { head: 'Owner', cell: item => <OwnerText owner={item.owner} /> },
        {
          head: 'Due',
          className: 'nowrap',
          cell: item => <DueText on={item.dueOn} open={isOpen(item.status)} />,
        },
        {
          head: 'Standing',
          cell: item => (
            <span className="tags">
              <StatusTag status={item.status} />
              <RatingTag rating={item.rating} />
            </span>
          ),
        },
      ]}
    />
  );
}
