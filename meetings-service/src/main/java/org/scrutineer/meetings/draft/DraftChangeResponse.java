package org.scrutineer.meetings.draft;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.scrutineer.meetings.history.Difference;

/** One entry of a draft's history: who, when, what, before and after. */
record DraftChangeResponse(
        UUID id, DraftChange.What what, String who, Instant changedAt, List<Difference> differences) {

    static DraftChangeResponse from(DraftChange change) {
        return new DraftChangeResponse(
                change.id(), change.what(), change.who(), change.changedAt(), change.differences());
    }
}
