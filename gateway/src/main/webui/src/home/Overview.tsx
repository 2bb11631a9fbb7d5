import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Overview as OverviewData } from '../api/recommendations';
import { useResource } from '../api/useResource';
import { DeadlineTable } from '../deadlines/DeadlineTable';
import { GrievanceTable } from '../grievances/GrievancesPage';
import { Load } from '../page/Load';
import { Page } from '../page/Page';
import { useCouncil, useMay } from '../session/council';
import { AwaitingVerification } from './AwaitingVerification';

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
            <Lists overview={found} />
          </>
        )}
      </Load>
      <Manage />
    </Page>
  );
}

function Tiles({ overview }: { overview: OverviewData }) {
  const tiles = [
    { to: '#overdue', number: overview.overdue.total, text: 'overdue', alarming: true },
    { to: '#due-soon', number: overview.dueSoon.total, text: 'due soon' },
    { to: '#grievances', number: overview.collectiveGrievances.total, text: 'collective grievances' },
    { to: '#verification', number: overview.awaitingVerification.total, text: 'awaiting verification' },
  ];
  return (
    <ul role="list" className="tiles">
      {tiles.map(({ to, number, text, alarming }) => (
        <li key={to}>
          <a
            href={to}
            className={`tile${alarming && number > 0 ? ' tile--alarming' : ''}${number === 0 ? ' tile--none' : ''}`}
          >
            <span className="tile__number">{number.toLocaleString('en-GB')}</span>
            <span className="tile__text">{text}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

function Lists({ overview }: { overview: OverviewData }) {
  const { page } = useCouncil();
  const hr = useMay('hr');
  const { overdue, dueSoon, collectiveGrievances, awaitingVerification } = overview;
  return (
    <>
      <Part
        id="overdue"
        title="Overdue"
        total={overdue.total}
        shown={overdue.items.length}
        all={page('/deadlines?state=BREACHED')}
        none="Nothing is overdue."
      >
        <DeadlineTable caption="Overdue" items={overdue.items} />
      </Part>
      <Part
        id="due-soon"
        title="Due soon"
        total={dueSoon.total}
        shown={dueSoon.items.length}
        all={page('/deadlines')}
        none="Nothing falls due soon."
      >
        <DeadlineTable caption="Due soon" items={dueSoon.items} />
      </Part>
      <Part
        id="grievances"
        title="Collective grievances"
        total={collectiveGrievances.total}
        shown={collectiveGrievances.items.length}
        all={page('/grievances')}
        none="No collective grievance is open."
      >
        <GrievanceTable items={collectiveGrievances.items} hr={hr} />
      </Part>
      <Part
        id="verification"
        title="Awaiting verification"
        total={awaitingVerification.total}
        shown={awaitingVerification.items.length}
        all={page('/recommendations?status=CLAIMED_COMPLETE')}
        none="No claim waits to be verified."
      >
        <AwaitingVerification items={awaitingVerification.items} />
      </Part>
    </>
  );
}

interface PartProps {
  id: string;
  title: string;
  total: number;
  shown: number;
  all: string;
  none: string;
  children: ReactNode;
}

function Part({ id, title, total, shown, all, none, children }: PartProps) {
  return (
    <section className="part" aria-labelledby={id}>
      <h2 className="govuk-heading-m" id={id} tabIndex={-1}>
        {title}
      </h2>
      {total === 0 ? <p className="govuk-body muted">{none}</p> : children}
      {total > shown && (
        <p className="govuk-body">
          <Link className="govuk-link" to={all}>
            See all {total.toLocaleString('en-GB')}
            <span className="govuk-visually-hidden"> of {title.toLowerCase()}</span>
          </Link>
        </p>
      )}
    </section>
  );
}

/** What a clerk comes to do. */
function Manage() {
  const { page } = useCouncil();
  const clerk = useMay('democratic-services');
  if (!clerk) return null;
  return (
    <section className="part" aria-labelledby="manage">
      <h2 className="govuk-heading-m" id="manage">
        Your work
      </h2>
      <ul role="list" className="govuk-list">
        {[
          { to: '/drafts/upload', text: 'Upload minutes' },
          { to: '/drafts?state=OPEN', text: 'Review drafts' },
          { to: '/reports/new', text: 'Send a report to the Executive' },
          { to: '/people', text: 'People and where alerts go' },
          { to: '/timeline', text: 'Who was told what' },
        ].map(({ to, text }) => (
          <li key={to}>
            <Link className="govuk-link" to={page(to)}>
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
