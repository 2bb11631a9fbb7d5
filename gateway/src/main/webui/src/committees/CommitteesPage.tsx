import { Link } from 'react-router';
import { Empty } from '../page/Empty';
import { ListTable } from '../page/List';
import { Load } from '../page/Load';
import { Page } from '../page/Page';
import { useCouncil, useMay } from '../session/council';
import { useCommittees } from './committees';

export function CommitteesPage() {
  const { page } = useCouncil();
  const clerk = useMay('democratic-services', 'admin');
  const committees = useCommittees();
  return (
    <Page
      title="Committees"
      actions={
        clerk && (
          <Link to={page('/committees/new')} className="govuk-button govuk-button--secondary">
            Add a committee
          </Link>
        )
      }
    >
      <Load resource={committees} what="committees">
        {({ items }) =>
          items.length === 0 ? (
            <Empty>No committees have been added yet.</Empty>
          ) : (
            <ListTable
              caption="Committees"
              items={items}
              keyOf={committee => committee.id}
              columns={[
                {
                  head: 'Committee',
                  names: true,
                  cell: committee => (
                    <Link className="govuk-link" to={page(`/committees/${committee.id}`)}>
                      {committee.name}
                    </Link>
                  ),
                },
                { head: 'Services it covers', cell: committee => committee.remit.join(', ') || 'None named' },
              ]}
            />
          )
        }
      </Load>
    </Page>
  );
}
