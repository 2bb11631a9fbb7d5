import { Link } from 'react-router';
import type { Minutes, MinutesRecommendation, MinutesTask } from '../api/meetings';
import { DateText } from '../dates/Dates';
import { Empty } from '../page/Empty';
import { ListTable } from '../page/List';
import { Tag } from '../page/Tag';
import { OwnerText } from '../people/OwnerField';
import { useCouncil, useMay } from '../session/council';
import { wordsOf } from '../steps/standing';

/** What came out of the meeting, before the text: it is what most readers come for. */
export function FollowUp({ minutes }: { minutes: Minutes }) {
  const { recommendations, tasks } = minutes;
  return (
    <section aria-labelledby="follow-up">
      <h2 className="govuk-heading-m" id="follow-up">
        What is followed up
      </h2>
      {recommendations.length + tasks.length === 0 && (
        <Empty>This meeting made no recommendations and asked for no actions.</Empty>
      )}
      {recommendations.length > 0 && <Recommendations items={recommendations} />}
      {tasks.length > 0 && <Tasks items={tasks} />}
    </section>
  );
}

function Recommendations({ items }: { items: MinutesRecommendation[] }) {
  const { page } = useCouncil();
  return (
    <ListTable
      caption="Recommendations"
      items={items}
      keyOf={item => item.id}
      columns={[
        {
          head: 'Recommendation',
          names: true,
          className: 'wide',
          cell: item => (
            <>
              <Link className="govuk-link" to={page(`/recommendations/${item.id}`)}>
                {item.text}
              </Link>{' '}
              {item.exempt && <Tag tone="amber">Exempt</Tag>}
            </>
          ),
        },
        { head: 'Addressed to', cell: item => item.addressedTo ?? '–' },
        { head: 'Owner', cell: item => <OwnerText owner={item.owner} /> },
        {
          head: 'Due',
          className: 'nowrap',
          cell: item => (item.dueOn ? <DateText on={item.dueOn} short /> : '–'),
        },
      ]}
    />
  );
}

function Tasks({ items }: { items: MinutesTask[] }) {
  const { page } = useCouncil();
  const signedIn = useMay();
  const placeOf = (task: MinutesTask) =>
    task.kind === 'INFORMATION_REQUEST' || task.kind === 'ATTENDANCE_REQUEST' ? 'information-requests' : 'actions';
  return (
    <ListTable
      caption="Actions and requests"
      items={items}
      keyOf={item => item.id}
      columns={[
        {
          head: 'Action or request',
          names: true,
          className: 'wide',
          cell: item => (
            <>
              {signedIn ? (
                <Link className="govuk-link" to={page(`/${placeOf(item)}/${item.id}`)}>
                  {item.text}
                </Link>
              ) : (
                item.text
              )}{' '}
              {item.exempt && <Tag tone="amber">Exempt</Tag>}
              <span className="muted small block">{wordsOf(item.kind)}</span>
            </>
          ),
        },
        { head: 'Owner', cell: item => <OwnerText owner={item.owner} /> },
        {
          head: 'Due',
          className: 'nowrap',
          cell: item => (item.dueOn ? <DateText on={item.dueOn} short /> : (item.dueText ?? '–')),
        },
      ]}
    />
  );
}
