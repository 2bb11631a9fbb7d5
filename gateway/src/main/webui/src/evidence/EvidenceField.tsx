import { HintAndError } from '../form/fields';
import { useFieldProblem } from '../form/problems';
import { fileSize } from './size';
import type { EvidenceFiles } from './useEvidence';

interface EvidenceFieldProps {
  evidence: EvidenceFiles;
  required?: boolean;
}

export function EvidenceField({ evidence, required = false }: EvidenceFieldProps) {
  const { files, sending, refused, add, remove } = evidence;
  const mistake = useFieldProblem('evidenceIds');
  const error = refused ?? mistake;
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
        onChange={event => {
          const file = event.target.files?.[0];
          if (file) add(file);
          event.target.value = '';
        }}
      />
      <div role="status">{sending.length > 0 && <p className="govuk-body">Sending {sending.join(', ')}</p>}</div>
      {files.length > 0 && (
        <ul className="govuk-list evidence">
          {files.map(file => (
            <li key={file.id} className="evidence__file">
              {file.fileName} <span className="muted">{fileSize(file.size)}</span>
              <button type="button" className="link-button" onClick={() => remove(file.id)}>
                Remove<span className="govuk-visually-hidden"> {file.fileName}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
