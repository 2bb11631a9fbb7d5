import { Link } from 'react-router';
import type { Action, InformationRequest } from '../api/recommendations';
import { CommitteeName } from '../committees/committees';
import { DueText } from '../dates/Dates';
import { ListTable } from '../page/List';
import { OwnerText } from '../people/OwnerField';
import { useCouncil, useMay } from '../session/council';
import { isRunning, Standing, SubjectText, wordsOf } from '../steps/standing';

interface ActionTableProps {
  items: readonly (Action | InformationRequest)[];
  /** What the rows are and where they lead. */
  place?: 'actions' | 'information-requests';
}

export function ActionTable({ items, place = 'actions' }: ActionTableProps) {
  const { page } = useCouncil();
  const signedIn = useMay();
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
              {signedIn ? (
                <Link className="govuk-link clamp" to={page(`/${place}/${item.id}`)}>
                  <SubjectText text={item.text} exempt={item.exempt} />
                </Link>
              ) : (
                <span className="block">
                  <SubjectText text={item.text} exempt={item.exempt} />
                </span>
              )}
              <span className="muted small">
                {[item.reference, item.kind === 'ACTION' ? null : wordsOf(item.kind)].filter(Boolean).join(' · ')}
                {' · '}
                <CommitteeName id={item.committeeId} />
              </span>
            </>
          ),
        },
        { head: 'Owner', cell: item => <OwnerText owner={item.owner} /> },
        { head: 'Due', className: 'nowrap', cell: item => <DueText on={item.dueOn} open={isRunning(item.status)} /> },
        { head: 'Standing', cell: item => <Standing thing={item} /> },
      ]}
    />
  );
}
