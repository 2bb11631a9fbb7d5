import { useState } from 'react';
import { post } from '../api/client';
import { asProblem, messageOf, type FieldProblem } from '../api/problem';
import type { Evidence } from '../api/recommendations';
import { useAnnounce } from '../page/announce';
import { useCouncil } from '../session/council';

export interface EvidenceFiles {
  files: Evidence[];
  /** Names of the files that are on their way. */
  sending: string[];
  /** Why the last file was not added. */
  refused: string | null;
  add: (file: File) => void;
  remove: (id: string) => void;
  ids: string[];
  /** Why the form cannot be sent yet: it would go without a file that its sender has chosen. */
  mistakes: FieldProblem[];
}

/** The evidence of a form. Files are sent as soon as they are chosen, so that a long form cannot lose them. */
export function useEvidence(): EvidenceFiles {
  const { api } = useCouncil();
  const announce = useAnnounce();
  const [files, setFiles] = useState<Evidence[]>([]);
  const [underway, setUnderway] = useState<File[]>([]);
  const [refused, setRefused] = useState<string | null>(null);

  const add = (file: File) => {
    const body = new FormData();
    body.append('file', file);
    setUnderway(before => [...before, file]);
    setRefused(null);
    post<Evidence>(api('/evidence'), { body })
      .then(({ data }) => {
        setFiles(before => [...before, data]);
        announce(`${file.name} added`);
      })
      .catch((thrown: unknown) => setRefused(`${file.name} was not added. ${messageOf(asProblem(thrown))}`))
      .finally(() => setUnderway(before => before.filter(other => other !== file)));
  };

  return {
    files,
    sending: underway.map(file => file.name),
    refused,
    add,
    remove: id => setFiles(before => before.filter(file => file.id !== id)),
    ids: files.map(file => file.id),
    mistakes: underway.map(file => ({
      field: 'evidenceIds',
      message: `${file.name} was still being sent. Try again when it is listed under the evidence.`,
    })),
  };
}
