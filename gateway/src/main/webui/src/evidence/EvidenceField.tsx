import { useState } from 'react';
import { post } from '../api/client';
import { asProblem, messageOf } from '../api/problem';
import type { Evidence } from '../api/recommendations';
import { HintAndError } from '../form/fields';
import { useFieldProblem } from '../form/problems';
import { useAnnounce } from '../page/announce';
import { useCouncil } from '../session/council';
import { fileSize } from './size';

interface EvidenceFieldProps {
  value: Evidence[];
  onChange: (value: Evidence[]) => void;
  required?: boolean;
}

/** Files are sent as soon as they are chosen, so that a long form cannot lose them. */
export function EvidenceField({ value, onChange, required = false }: EvidenceFieldProps) {
  const { api } = useCouncil();
  const announce = useAnnounce();
  const missing = useFieldProblem('evidenceIds');
  const [refused, setRefused] = useState<string | null>(null);
  const [sending, setSending] = useState<string | null>(null);
  const error = refused ?? missing;

  const upload = (file: File | undefined) => {
    if (!file) return;
    const body = new FormData();
    body.append('file', file);
    setSending(file.name);
    setRefused(null);
    post<Evidence>(api('/evidence'), { body })
      .then(({ data }) => {
        onChange([...value, data]);
        announce(`${file.name} added`);
      })
      .catch((thrown: unknown) => setRefused(`${file.name} was not added. ${messageOf(asProblem(thrown))}`))
      .finally(() => setSending(null));
  };

  return (
    <div className={`govuk-form-group${error ? ' govuk-form-group--error' : ''}`}>
      <label className="govuk-label govuk-label--s" htmlFor="evidenceIds">
        {required ? 'Evidence' : 'Evidence (optional)'}
      </label>
      <HintAndError
        id="evidenceIds"
        hint="A file that shows it: PDF, Word, Excel, PowerPoint, OpenDocument, text, CSV, PNG or JPEG, up to 25 MB."
        error={error}
      />
      <input
        id="evidenceIds"
        type="file"
        className="govuk-file-upload"
        aria-describedby={`evidenceIds-hint${error ? ' evidenceIds-error' : ''}`}
        disabled={sending !== null}
        onChange={event => {
          upload(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
      <div role="status">{sending && <p className="govuk-body">Sending {sending}</p>}</div>
      {value.length > 0 && (
        <ul className="govuk-list evidence">
          {value.map(file => (
            <li key={file.id} className="evidence__file">
              {file.fileName} <span className="muted">{fileSize(file.size)}</span>
              <button
                type="button"
                className="link-button"
                onClick={() => onChange(value.filter(other => other.id !== file.id))}
              >
                Remove<span className="govuk-visually-hidden"> {file.fileName}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
