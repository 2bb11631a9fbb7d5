import { useState } from 'react';
import { useNavigate } from 'react-router';
import { post } from '../api/client';
import type { Owner } from '../api/meetings';
import { query, type ListPage } from '../api/page';
import type { Recommendation, ReportDetail } from '../api/recommendations';
import { useResource } from '../api/useResource';
import { CommitteeField } from '../committees/committees';
import { DateField, NO_DATE, readDate } from '../form/DateField';
import { CheckField, Fieldset, TextField } from '../form/fields';
import { Form } from '../form/Form';
import { missing } from '../form/problems';
import { useSubmit } from '../form/useSubmit';
import { Empty } from '../page/Empty';
import { tell } from '../page/Flash';
import { Load } from '../page/Load';
import { Page } from '../page/Page';
import { OwnerField, ownerOrNull } from '../people/OwnerField';
import { useCouncil } from '../session/council';

interface ReportBody {
  title: string;
  committeeId: string;
  recommendationIds: string[];
  receivedOn: string | null;
  noticeOn: string | null;
  sentTo: Owner | null;
}

/** Sending a report starts the Executive's clock: the last day is counted by the service and shown on the next page. */
export function NewReportPage() {
  const { api, page } = useCouncil();
  const navigate = useNavigate();
  const [title, setTitle] = useState('');
  const [committeeId, setCommitteeId] = useState('');
  const [chosen, setChosen] = useState<string[]>([]);
  const [receivedOn, setReceivedOn] = useState(NO_DATE);
  const [noticeOn, setNoticeOn] = useState(NO_DATE);
  const [sentTo, setSentTo] = useState<Owner | null>({ kind: 'BODY', name: 'Executive', personId: null });
  const { submit, ...form } = useSubmit<ReportBody, ReportDetail>({
    fields: ['title', 'committeeId', 'recommendationIds', 'receivedOn', 'noticeOn', 'sentTo-kind', 'sentTo-name'],
    send: (body, idempotencyKey) => post(api('/reports'), { body, idempotencyKey }),
    done: ({ report }) =>
      void navigate(page(`/reports/${report.id}`), tell('Report sent. The clock for the response has started.')),
  });
  const send = () => {
    const received = readDate('receivedOn', receivedOn, { name: 'Date of receipt', required: true });
    const notice = readDate('noticeOn', noticeOn, { name: 'Date of the notice' });
    const body = {
      title: title.trim(),
      committeeId,
      recommendationIds: chosen,
      receivedOn: received.on,
      noticeOn: notice.on,
      sentTo: ownerOrNull(sentTo),
    };
    void submit(body, [
      ...missing('title', title, 'Enter the title of the report.'),
      ...missing('committeeId', committeeId, 'Choose the committee.'),
      ...(chosen.length === 0 ? [{ field: 'recommendationIds', message: 'Choose at least one recommendation.' }] : []),
      ...received.mistakes,
      ...notice.mistakes,
      ...missing('sentTo-name', sentTo?.name, 'Enter who receives it.'),
    ]);
  };
  const toggle = (id: string, on: boolean) =>
    setChosen(before => (on ? [...before, id] : before.filter(other => other !== id)));
  return (
    <Page title="Send a report to the Executive" back={{ to: page('/reports'), text: 'Reports' }}>
      <Form {...form} onSubmit={send} button="Send report" cancel={page('/reports')}>
        <TextField id="title" label="Title" value={title} onChange={setTitle} />
        <CommitteeField
          id="committeeId"
          value={committeeId}
          onChange={id => {
            setCommitteeId(id);
            setChosen([]);
          }}
        />
        <Fieldset id="recommendationIds" label="Recommendations in the report">
          <Choices committeeId={committeeId} chosen={chosen} toggle={toggle} />
        </Fieldset>
        <OwnerField id="sentTo" label="Who receives it?" value={sentTo} onChange={setSentTo} />
        <DateField
          id="receivedOn"
          label="When did they receive the report?"
          hint="The period begins with this day, or with the notice if that came later."
          value={receivedOn}
          onChange={setReceivedOn}
        />
        <DateField
          id="noticeOn"
          label="When did they receive the notice? (optional)"
          value={noticeOn}
          onChange={setNoticeOn}
        />
      </Form>
    </Page>
  );
}

interface ChoicesProps {
  committeeId: string;
  chosen: string[];
  toggle: (id: string, on: boolean) => void;
}

function Choices({ committeeId, chosen, toggle }: ChoicesProps) {
  const { api } = useCouncil();
  const address = committeeId
    ? api(`/recommendations${query({ committee: committeeId, status: 'MADE', limit: 200 })}`)
    : null;
  const made = useResource<ListPage<Recommendation>>(address);
  if (address === null) return <p className="govuk-hint">Choose the committee first.</p>;
  return (
    <Load resource={made} what="recommendations">
      {({ items }) =>
        items.length === 0 ? (
          <Empty>Every recommendation of this committee has been sent already.</Empty>
        ) : (
          items.map(item => (
            <CheckField
              key={item.id}
              id={`recommendationIds-${item.id}`}
              label={`${item.reference}: ${item.text ?? 'exempt'}`}
              checked={chosen.includes(item.id)}
              onChange={on => toggle(item.id, on)}
            />
          ))
        )
      }
    </Load>
  );
}
