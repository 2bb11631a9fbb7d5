import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { post } from '../api/client';
import type { Action, Evidence } from '../api/recommendations';
import { useResource } from '../api/useResource';
import { EvidenceField } from '../evidence/EvidenceField';
import { TextArea } from '../form/fields';
import { Form } from '../form/Form';
import { missing } from '../form/problems';
import { useSubmit } from '../form/useSubmit';
import { tell } from '../page/Flash';
import { Load } from '../page/Load';
import { Page } from '../page/Page';
import { useCouncil } from '../session/council';
import { SubjectText } from '../steps/standing';

export function AnswerPage() {
  const { id = '' } = useParams();
  const { api, page } = useCouncil();
  const request = useResource<Action>(api(`/actions/${id}`));
  return (
    <Load resource={request} title="Answer the request" what="the request">
      {found => (
        <Page title="Answer the request" back={{ to: page(`/information-requests/${id}`), text: 'The request' }}>
          <div className="govuk-inset-text">
            <SubjectText text={found.text} exempt={found.exempt} />
          </div>
          <AnswerForm id={id} />
        </Page>
      )}
    </Load>
  );
}

function AnswerForm({ id }: { id: string }) {
  const { api, page } = useCouncil();
  const navigate = useNavigate();
  const home = page(`/information-requests/${id}`);
  const [text, setText] = useState('');
  const [evidence, setEvidence] = useState<Evidence[]>([]);
  const { submit, ...form } = useSubmit({
    fields: ['text', 'evidenceIds'],
    send: (body: { text: string; evidenceIds: string[] }, idempotencyKey) =>
      post(api(`/information-requests/${id}/answer`), { body, idempotencyKey }),
    done: () => void navigate(home, tell('Answer given. Its clock has stopped.')),
  });
  const send = () =>
    void submit(
      { text: text.trim(), evidenceIds: evidence.map(file => file.id) },
      missing('text', text, 'Enter the answer.'),
    );
  return (
    <Form {...form} onSubmit={send} button="Give the answer" cancel={home}>
      <TextArea id="text" label="Answer" rows={8} value={text} onChange={setText} />
      <EvidenceField value={evidence} onChange={setEvidence} />
    </Form>
  );
}
