import type { ProgressUpdate } from '../api/recommendations';
import { TimeText } from '../dates/Dates';
import { EvidenceList } from '../evidence/EvidenceList';
import { RatingTag, wordsOf } from '../steps/standing';

/** What was reported, claimed and checked, in full and with its evidence; newest first. */
export function ProgressList({ updates }: { updates: ProgressUpdate[] }) {
  if (updates.length === 0) return null;
  return (
    <section aria-labelledby="progress">
      <h2 className="govuk-heading-m" id="progress">
        Progress and evidence
      </h2>
      <ol role="list" className="progress">
        {[...updates].sort(newestFirst).map(update => (
          <li key={update.id} className="progress__update">
            <p className="progress__head">
              <strong>{wordsOf(update.kind)}</strong>
              <RatingTag rating={update.rating} />
              <span className="muted small">
                {update.reportedAt && <TimeText at={update.reportedAt} />}
                {update.reportedBy && <> by {update.reportedBy}</>}
              </span>
            </p>
            {update.text && <p className="govuk-body prose">{update.text}</p>}
            <EvidenceList files={update.evidence} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function newestFirst(a: ProgressUpdate, b: ProgressUpdate): number {
  return (b.reportedAt ?? '').localeCompare(a.reportedAt ?? '');
}
