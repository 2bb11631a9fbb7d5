import type { Completion } from '../api/recommendations';
import { CommitteeName } from '../committees/committees';
import { DateText, TimeText } from '../dates/Dates';
import { Summary } from '../page/Summary';

/** Who claimed, who checked, which committee agreed: as far as it has come. */
export function CompletionFacts({ completion }: { completion?: Completion | null }) {
  if (!completion?.claimedAt && !completion?.closureAgreedOn) return null;
  const { claimedAt, claimedBy, verifiedAt, verifiedBy, closureAgreedOn, closedByCommitteeId, closureMinute } =
    completion;
  return (
    <section aria-labelledby="completion">
      <h2 className="govuk-heading-m" id="completion">
        Completion
      </h2>
      <Summary
        rows={[
          claimedAt ? ['Claimed complete', <Act key="c" at={claimedAt} by={claimedBy} />] : null,
          verifiedAt ? ['Verified', <Act key="v" at={verifiedAt} by={verifiedBy} />] : null,
          closureAgreedOn
            ? [
                'Closed',
                <span key="a">
                  <CommitteeName id={closedByCommitteeId} /> agreed on <DateText on={closureAgreedOn} />
                  {closureMinute && <>, minute {closureMinute}</>}
                </span>,
              ]
            : null,
        ]}
      />
    </section>
  );
}

function Act({ at, by }: { at: string; by?: string | null }) {
  return (
    <>
      <TimeText at={at} />
      {by && <> by {by}</>}
    </>
  );
}
