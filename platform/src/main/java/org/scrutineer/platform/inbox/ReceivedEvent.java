package org.scrutineer.platform.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;

/**
 * An event as it was received (CloudEvents 1.0).
 *
 * @param id the producer's outbox id; the same on every copy
 * @param subject the aggregate's id
 * @param council the council whose event it is
 */
public record ReceivedEvent(
        String id,
        String type,
        String source,
        String subject,
        String council,
        Instant time,
        String payload,
        ObjectMapper json) {

    /**
     * The payload as a reader's own narrow record; fields that it does not name are ignored.
     *
     * @throws PoisonException if the payload does not fit
     */
    public <T> T as(Class<T> reader) {
        try {
            return json.readValue(payload, reader);
        } catch (JsonProcessingException e) {
            throw new PoisonException(type + " " + id + " is not as its contract says: " + e.getOriginalMessage(), e);
        }
    }
}
