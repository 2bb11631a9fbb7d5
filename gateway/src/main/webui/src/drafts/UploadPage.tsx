import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { post } from '../api/client';
import type { Draft } from '../api/meetings';
import type { FieldProblem } from '../api/problem';
import { CommitteeField } from '../committees/committees';
import { FileField } from '../form/fields';
import { Form } from '../form/Form';
import { useSubmit } from '../form/useSubmit';
import { Page } from '../page/Page';
import { useCouncil } from '../session/council';

/** What the reader of minutes takes, in bytes. */
const LARGEST = 20 * 1024 * 1024;

export function UploadPage() {
  const { api, page } = useCouncil();
  const navigate = useNavigate();
  const [parameters] = useSearchParams();
  const [file, setFile] = useState<File | null>(null);
  const [committeeId, setCommitteeId] = useState(parameters.get('committee') ?? '');
  const { submit, ...form } = useSubmit<FormData, Draft>({
    fields: ['file', 'committeeId'],
    // A document that cannot be read is a problem of the file, whatever the answer names.
    whole: 'file',
    send: (body, idempotencyKey) => post(api('/drafts'), { body, idempotencyKey }),
    done: draft => void navigate(page(`/drafts/${draft.id}`)),
  });
  const send = () => {
    const body = new FormData();
    if (file) body.append('file', file);
    if (committeeId) body.append('committeeId', committeeId);
    void submit(body, mistakesOf(file));
  };
  return (
    <Page title="Upload minutes" back={{ to: page('/drafts'), text: 'Drafts' }}>
      <p className="govuk-body">
        The minutes are read into a draft: decisions, recommendations, actions and requests, each beside the words it
        comes from. Nothing is published until you have looked at it.
      </p>
      <Form {...form} onSubmit={send} button="Upload" cancel={page('/drafts')}>
        <FileField
          id="file"
          label="Minutes"
          hint="Text, HTML, PDF, Word (.docx) or ModernGov XML, up to 20 MB."
          accept=".txt,.text,.md,.html,.htm,.pdf,.docx,.xml"
          onChoose={setFile}
        />
        <CommitteeField
          id="committeeId"
          label="Committee (optional)"
          hint="Only if you know better than the document."
          none="As the document says"
          value={committeeId}
          onChange={setCommitteeId}
        />
        <div role="status">{form.busy && <p className="govuk-body">Reading {file?.name}</p>}</div>
      </Form>
    </Page>
  );
}

function mistakesOf(file: File | null): FieldProblem[] {
  if (file === null) return [{ field: 'file', message: 'Choose the minutes.' }];
  if (file.size === 0) return [{ field: 'file', message: 'The file is empty. Choose another.' }];
  if (file.size > LARGEST) return [{ field: 'file', message: 'The file must be smaller than 20 MB.' }];
  return [];
}
