import { Link, useParams } from 'react-router';
import type { Grievance } from '../api/recommendations';
import { useResource } from '../api/useResource';
import { DateText } from '../dates/Dates';
import { HistoryList } from '../history/HistoryList';
import { Flash } from '../page/Flash';
import { Load } from '../page/Load';
import { Page } from '../page/Page';
import { Summary } from '../page/Summary';
import { Tag } from '../page/Tag';
import { Warning } from '../page/Warning';
import { useCouncil, useMay } from '../session/council';
import { StageTag } from './stages';

export function GrievancePage() {
  const { id = '' } = useParams();
  const { api, page } = useCouncil();
  const hr = useMay('hr');
  const seesHistory = useMay('hr', 'monitoring-officer');
  const grievance = useResource<Grievance>(api(`/grievances/${id}`));
  return (
    <Load resource={grievance} title="Grievance" what="the grievance">
      {found => (
        <Page
          title={found.serviceArea}
          caption={found.collective ? 'Collective grievance' : 'Grievance'}
          back={{ to: page('/grievances'), text: 'Grievances' }}
        >
          <Flash />
          {found.independenceWarning && (
            <Warning>
              This stage is heard in the service area that the grievance is about. Nobody independent hears it.
            </Warning>
          )}
          {found.warnings?.includes('no-committee') && (
            <Warning>
              No committee covers this service area, so no member is told of the grievance. Ask democratic services
              which committee covers it: the name must be the same in both places.
            </Warning>
          )}
          <div className="thing">
            <div className="thing__main">
              <Facts grievance={found} hr={hr} />
              {seesHistory && <HistoryList key={found.version} path={api(`/grievances/${id}/history`)} />}
            </div>
            <div className="thing__side">
              {hr && found.stage !== 'CONCLUDED' && <Steps id={id} />}
              {found.collective && (
                <p className="govuk-body">
                  <Link className="govuk-link" to={page(`/timeline?subject=${id}`)}>
                    Who was told what, and when
                  </Link>
                </p>
              )}
            </div>
          </div>
        </Page>
      )}
    </Load>
  );
}

function Facts({ grievance, hr }: { grievance: Grievance; hr: boolean }) {
  const yesNo = (value: boolean | null | undefined) =>
    value === null || value === undefined ? 'Not recorded' : value ? 'Yes' : 'No';
  return (
    <Summary
      rows={[
        [
          'Stage',
          <span key="s" className="tags">
            <StageTag stage={grievance.stage} />
            {grievance.collective && <Tag tone="purple">Collective</Tag>}
          </span>,
        ],
        ['Raised', <DateText key="r" on={grievance.raisedOn} />],
        hr && grievance.raisedBy ? ['Raised by', grievance.raisedBy === 'UNION' ? 'A union' : 'An employee'] : null,
        ['People', (hr && grievance.employees) || grievance.countBand],
        ['Next date', grievance.nextOn ? <DateText key="n" on={grievance.nextOn} /> : 'None set'],
        hr && ['Heard in', grievance.heardIn ?? 'Not recorded'],
        hr && ['HR involved', yesNo(grievance.hrInvolved)],
        hr && ['Appeal available', yesNo(grievance.appealAvailable)],
        hr && grievance.subject ? ['Subject', grievance.subject] : null,
        grievance.concludedOn ? ['Concluded', <DateText key="c" on={grievance.concludedOn} />] : null,
      ]}
    />
  );
}

function Steps({ id }: { id: string }) {
  const { page } = useCouncil();
  return (
    <section className="next-steps" aria-labelledby="next-steps">
      <h2 className="govuk-heading-s" id="next-steps">
        What you can do
      </h2>
      <Link className="govuk-button" to={page(`/grievances/${id}/stage`)}>
        Move to a stage
      </Link>
      <ul role="list" className="govuk-list">
        <li>
          <Link className="govuk-link" to={page(`/grievances/${id}/employees`)}>
            Change how many people
          </Link>
        </li>
        <li>
          <Link className="govuk-link" to={page(`/grievances/${id}/conclusion`)}>
            Conclude it
          </Link>
        </li>
      </ul>
    </section>
  );
}
