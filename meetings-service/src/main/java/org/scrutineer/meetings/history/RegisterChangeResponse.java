package org.scrutineer.meetings.history;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** One entry of a history: who, when, what, before and after. */
public record RegisterChangeResponse(
        UUID id, RegisterChange.Kind kind, String who, Instant changedAt, List<Difference> differences) {

    static RegisterChangeResponse from(RegisterChange change) {
        return new RegisterChangeResponse(
                change.id(), change.kind(), change.who(), change.changedAt(), change.differences());
    }
}
