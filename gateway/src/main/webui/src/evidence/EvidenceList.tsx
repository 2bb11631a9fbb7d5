import type { Evidence } from '../api/recommendations';
import { useCouncil } from '../session/council';
import { fileSize } from './size';

export function EvidenceList({ files }: { files?: Evidence[] | null }) {
  const { api } = useCouncil();
  if (!files || files.length === 0) return null;
  return (
    <ul className="govuk-list evidence">
      {files.map(file => (
        <li key={file.id}>
          <a className="govuk-link" href={api(`/evidence/${file.id}`)} download={file.fileName}>
            {file.fileName}
          </a>{' '}
          <span className="muted">{fileSize(file.size)}</span>
        </li>
      ))}
    </ul>
  );
}
