import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { post } from '../api/client';
import type { Meeting } from '../api/meetings';
import { useResource } from '../api/useResource';
import { CommitteeName } from '../committees/committees';
import { clockTime, longDate, today } from '../dates/dates';
import { TextField } from '../form/fields';
import { Form } from '../form/Form';
import { missing } from '../form/problems';
import { useSubmit } from '../form/useSubmit';
import { Flash, tell } from '../page/Flash';
import { Load } from '../page/Load';
import { Page } from '../page/Page';
import { Summary } from '../page/Summary';
import { useCouncil, useMay } from '../session/council';
import { MeetingStanding } from './MeetingTable';

export function MeetingPage() {
  const { id = '' } = useParams();
  const { api, page } = useCouncil();
  const clerk = useMay('democratic-services');
  const meeting = useResource<Meeting>(api(`/meetings/${id}`));
  return (
    <Load resource={meeting} title="Meeting" what="the meeting">
      {found => (
        <Page
          title={`Meeting of ${longDate(found.heldOn)}`}
          caption={<CommitteeName id={found.committeeId} />}
          back={{ to: page('/meetings'), text: 'Meetings' }}
          actions={
            clerk && !found.minutesId && found.state !== 'CANCELLED' ? (
              <Link
                className="govuk-button govuk-button--secondary"
                to={page(`/drafts/new?committee=${found.committeeId}`)}
              >
                Upload its minutes
              </Link>
            ) : undefined
          }
        >
          <Flash />
          <Summary
            rows={[
              [
                'Committee',
                <Link key="c" className="govuk-link" to={page(`/committees/${found.committeeId}`)}>
                  <CommitteeName id={found.committeeId} />
                </Link>,
              ],
              ['Starts', found.startsAt ? clockTime(found.startsAt) : 'Not recorded'],
              ['Place', found.venue ?? 'Not recorded'],
              ['Standing', <MeetingStanding key="s" meeting={found} />],
              found.cancelledBecause ? ['Cancelled because', found.cancelledBecause] : null,
              [
                'Minutes',
                found.minutesId ? (
                  <Link key="m" className="govuk-link" to={page(`/minutes/${found.minutesId}`)}>
                    Read the minutes ({found.decisions} decisions)
                  </Link>
                ) : (
                  'Not published'
                ),
              ],
            ]}
          />
          {clerk && found.state === 'SCHEDULED' && found.heldOn >= today() && !found.minutesId && (
            <Cancellation id={id} cancelled={meeting.reload} />
          )}
        </Page>
      )}
    </Load>
  );
}

function Cancellation({ id, cancelled }: { id: string; cancelled: () => void }) {
  const { api } = useCouncil();
  const navigate = useNavigate();
  const [reason, setReason] = useState('');
  const { submit, ...form } = useSubmit({
    fields: ['reason'],
    send: (body: { reason: string }, idempotencyKey) =>
      post(api(`/meetings/${id}/cancellation`), { body, idempotencyKey }),
    done: () => {
      void navigate('.', { replace: true, ...tell('Meeting cancelled') });
      cancelled();
    },
  });
  return (
    <details className="govuk-details">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">Cancel this meeting</span>
      </summary>
      <div className="govuk-details__text">
        <Form
          {...form}
          warning
          button="Cancel the meeting"
          onSubmit={() =>
            void submit({ reason: reason.trim() }, missing('reason', reason, 'Enter why it is cancelled.'))
          }
        >
          <TextField
            id="reason"
            label="Why is it cancelled?"
            hint="Shown to everybody with the meeting."
            value={reason}
            onChange={setReason}
          />
        </Form>
      </div>
    </details>
  );
}
