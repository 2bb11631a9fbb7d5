import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Overview as OverviewData, Total } from '../api/recommendations';
import { useResource } from '../api/useResource';
import { DeadlineTable } from '../deadlines/DeadlineTable';
import { GrievanceTable } from '../grievances/GrievancesPage';
import { Load } from '../page/Load';
import { Page } from '../page/Page';
import { useCouncil, useMay } from '../session/council';
import { YourWork } from './YourWork';

/** Exceptions first: what is late, then what will be, then what waits for somebody. */
export function Overview() {
  const { api, name } = useCouncil();
  const overview = useResource<OverviewData>(api('/overview'));
  return (
    <Page title="What needs attention" caption={name}>
      <Load resource={overview} what="what needs attention">
        {found => (
          <>
            <Tiles overview={found} />
            <p className="govuk-body">
              {totalText(found.open)} open in all
              {found.ageing.count > 0 && `, ${totalText(found.ageing)} of them for a long time without a date`}.
            </p>
            <Lists overview={found} />
          </>
        )}
      </Load>
      <YourWork />
    </Page>
  );
}

/** Large numbers are not counted to the end: "1,000+". */
function totalText({ count: number, more }: Total): string {
  return `${number.toLocaleString('en-GB')}${more ? '+' : ''}`;
}

/** As many collective grievances as the overview names; it does not count them. */
const NAMED_GRIEVANCES = 10;

function grievanceTotal({ collectiveGrievances: { length } }: OverviewData): Total {
  return { count: length, more: length >= NAMED_GRIEVANCES };
}

function Tiles({ overview }: { overview: OverviewData }) {
  const told = useToldOfGrievances();
  const grievances = grievanceTotal(overview);
  const tiles = [
    { to: '#overdue', total: overview.overdue.total, text: 'overdue', alarming: true },
    { to: '#due-soon', total: overview.dueSoon.total, text: 'due soon' },
    {
      to: '#grievances',
      total: grievances,
      text: grievances.count === 1 ? 'collective grievance' : 'collective grievances',
    },
    { to: '#verification', total: overview.awaitingVerification.total, text: 'awaiting verification' },
  ].filter(tile => told || tile.to !== '#grievances');
  return (
    <ul role="list" className="tiles">
      {tiles.map(({ to, total, text, alarming }) => (
        <li key={to}>
          <a href={to} className={tileClass(total, alarming)}>
            <span className="tile__number">{totalText(total)}</span> <span className="tile__text">{text}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

/** To everybody else "none" would be a wrong answer: they are not told whether there is one. */
function useToldOfGrievances(): boolean {
  return useMay('hr', 'member', 'monitoring-officer');
}

function tileClass({ count: number }: Total, alarming = false): string {
  if (number === 0) return 'tile tile--none';
  return alarming ? 'tile tile--alarming' : 'tile';
}

function Lists({ overview }: { overview: OverviewData }) {
  const { page } = useCouncil();
  const hr = useMay('hr');
  const told = useToldOfGrievances();
  const { overdue, dueSoon, collectiveGrievances, awaitingVerification } = overview;
  return (
    <>
      <Part
        id="overdue"
        title="Overdue"
        total={overdue.total}
        shown={overdue.items.length}
        all={[{ to: page('/deadlines?state=BREACHED') }]}
        none="Nothing is overdue."
      >
        <DeadlineTable caption="Overdue" items={overdue.items} />
      </Part>
      <Part
        id="due-soon"
        title="Due soon"
        total={dueSoon.total}
        shown={dueSoon.items.length}
        all={[{ to: page('/deadlines') }]}
        none="Nothing falls due soon."
      >
        <DeadlineTable caption="Due soon" items={dueSoon.items} />
      </Part>
      {told && (
        <Part
          id="grievances"
          title="Collective grievances"
          total={grievanceTotal(overview)}
          shown={collectiveGrievances.length}
          all={[{ to: page('/grievances') }]}
          none="No collective grievance is open."
        >
          <GrievanceTable items={collectiveGrievances} hr={hr} />
        </Part>
      )}
      <Part
        id="verification"
        title="Awaiting verification"
        total={awaitingVerification.total}
        shown={awaitingVerification.items.length}
        all={[
          { to: page('/recommendations?status=CLAIMED_COMPLETE'), text: 'See all recommendations' },
          { to: page('/actions?status=CLAIMED_COMPLETE'), text: 'See all actions' },
        ]}
        none="No claim waits to be verified."
      >
        <DeadlineTable caption="Awaiting verification" items={awaitingVerification.items} open={false} />
      </Part>
    </>
  );
}

interface PartProps {
  id: string;
  title: string;
  total: Total;
  shown: number;
  /** Where the whole of it stands; with words of its own where that is more than one list. */
  all: { to: string; text?: string }[];
  none: string;
  children: ReactNode;
}

function Part({ id, title, total, shown, all, none, children }: PartProps) {
  return (
    <section className="part" aria-labelledby={id}>
      <h2 className="govuk-heading-m" id={id} tabIndex={-1}>
        {title}
      </h2>
      {shown === 0 ? <p className="govuk-body muted">{none}</p> : children}
      {(total.more || total.count > shown) &&
        all.map(({ to, text }) => (
          <p key={to} className="govuk-body">
            <Link className="govuk-link" to={to}>
              {text ?? `See all ${totalText(total)}`}
              <span className="govuk-visually-hidden"> in {title.toLowerCase()}</span>
            </Link>
          </p>
        ))}
    </section>
  );
}
