package org.scrutineer.recommendations.timeline;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One line of the append-only history.
 *
 * @param what what happened, in kebab case
 * @param note the reason or remark that was given, null if none
 * @param before the facts that changed, as they were
 * @param after the same facts, as they are since
 */
@Schema(name = "HistoryEntry")
public record HistoryEntry(
        UUID id,
        Instant at,
        String who,
        String what,
        String note,
        Map<String, Object> before,
        Map<String, Object> after) {}
