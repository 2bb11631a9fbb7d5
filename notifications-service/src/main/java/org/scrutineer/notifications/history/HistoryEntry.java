package org.scrutineer.notifications.history;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One line of the append-only history.
 *
 * @param what what happened, in kebab case
 * @param note what was said of it, null if nothing
 * @param before how it stood, null for something new
 * @param after how it has stood since
 */
@Schema(name = "HistoryEntry")
public record HistoryEntry(
        UUID id,
        SubjectType subjectType,
        Instant at,
        String who,
        String what,
        String note,
        Map<String, Object> before,
        Map<String, Object> after) {}
