import { useEffect } from 'react';
import { Link, useLocation, useParams } from 'react-router';
import type { Minutes } from '../api/meetings';
import { useResource } from '../api/useResource';
import { clockTime, longDate } from '../dates/dates';
import { TimeText } from '../dates/Dates';
import { Flash } from '../page/Flash';
import { Load } from '../page/Load';
import { Page } from '../page/Page';
import { Summary } from '../page/Summary';
import { Warning } from '../page/Warning';
import { useCouncil } from '../session/council';
import { FollowUp } from './FollowUp';
import { MinutesItems } from './MinutesItems';

/** Minutes as everybody may read them; people of the council who may, see the exempt part too. */
export function MinutesPage() {
  const { id = '' } = useParams();
  const { api, page } = useCouncil();
  const minutes = useResource<Minutes>(api(`/minutes/${id}`));
  return (
    <Load resource={minutes} title="Minutes of a meeting" what="the minutes">
      {found => (
        <Page
          title={`Minutes of ${longDate(found.heldOn)}`}
          caption={found.committeeName}
          back={{ to: page('/minutes'), text: 'Minutes' }}
        >
          <Flash />
          {found.supersededById && (
            <Warning>
              These minutes have been corrected.{' '}
              <Link className="govuk-link" to={page(`/minutes/${found.supersededById}`)}>
                Read the version in force
              </Link>
            </Warning>
          )}
          <Head minutes={found} />
          <Attendance minutes={found} />
          {found.exemptSummary && <ExemptPart minutes={found} />}
          <FollowUp minutes={found} />
          <MinutesItems minutes={found} />
          <Questions minutes={found} />
          <Anchor />
        </Page>
      )}
    </Load>
  );
}

/** A link to one clause names it after `#`: it is there only now that the minutes are. */
function Anchor() {
  const { hash } = useLocation();
  useEffect(() => {
    const target = hash ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
    target?.scrollIntoView?.();
    target?.focus({ preventScroll: true });
  }, [hash]);
  return null;
}

function Head({ minutes }: { minutes: Minutes }) {
  const { api, page } = useCouncil();
  return (
    <Summary
      rows={[
        [
          'Meeting',
          <Link key="m" className="govuk-link" to={page(`/meetings/${minutes.meetingId}`)}>
            {[longDate(minutes.heldOn), minutes.startsAt && clockTime(minutes.startsAt), minutes.venue]
              .filter(Boolean)
              .join(', ')}
          </Link>,
        ],
        ['Municipal year', minutes.municipalYear],
        ['Published', <TimeText key="p" at={minutes.publishedAt} />],
        minutes.documentId
          ? [
              'Original',
              <a key="o" className="govuk-link" href={api(`/documents/${minutes.documentId}`)}>
                Download the document
              </a>,
            ]
          : null,
      ]}
    />
  );
}

const PRESENCE = [
  ['PRESENT', 'Present'],
  ['SUBSTITUTE', 'Substitutes'],
  ['APOLOGIES', 'Apologies'],
  ['IN_ATTENDANCE', 'In attendance'],
] as const;

function Attendance({ minutes: { attendance } }: { minutes: Minutes }) {
  if (attendance.length === 0) return null;
  return (
    <section aria-labelledby="attendance">
      <h2 className="govuk-heading-m" id="attendance">
        Attendance
      </h2>
      <Summary
        rows={PRESENCE.map(([presence, label]) => {
          const names = attendance
            .filter(each => each.presence === presence)
            .map(each =>
              [each.name, each.role && `(${each.role})`, each.substitutesFor && `for ${each.substitutesFor}`]
                .filter(Boolean)
                .join(' '),
            );
          return names.length > 0 ? [label, names.join(', ')] : null;
        })}
      />
    </section>
  );
}

function ExemptPart({ minutes }: { minutes: Minutes }) {
  return (
    <section className="exempt" aria-labelledby="exempt">
      <h2 className="govuk-heading-m" id="exempt">
        Taken in private
      </h2>
      <p className="govuk-body prose">{minutes.exemptSummary}</p>
      {minutes.withheld > 0 && <p className="govuk-hint">Exempt from publication: {minutes.withheld}.</p>}
    </section>
  );
}

function Questions({ minutes: { questions } }: { minutes: Minutes }) {
  if (questions.length === 0) return null;
  return (
    <section aria-labelledby="questions">
      <h2 className="govuk-heading-m" id="questions">
        Questions and answers
      </h2>
      {questions.map((each, at) => (
        <div key={at} className="question">
          <p className="govuk-body">
            <strong>{each.question}</strong>
            {each.askedBy && <span className="muted"> – {each.askedBy}</span>}
          </p>
          <p className="govuk-body prose">{each.answer ?? 'No answer is recorded.'}</p>
        </div>
      ))}
    </section>
  );
}
