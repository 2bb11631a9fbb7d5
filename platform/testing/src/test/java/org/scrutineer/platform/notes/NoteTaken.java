package org.scrutineer.platform.notes;

import java.util.UUID;
import org.scrutineer.platform.outbox.OutboxEvent;

/** What the test service tells. */
public record NoteTaken(UUID noteId, String text) implements OutboxEvent {

    @Override
    public String type() {
        return "org.scrutineer.notes.note-taken.v1";
    }

    @Override
    public UUID aggregateId() {
        return noteId;
    }
}
