package org.scrutineer.notifications.delivery;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An alert on its way through one channel. Addresses are not shown.
 *
 * @param nextAt when it is tried next, null once it has ended
 */
@Schema(name = "Delivery")
public record DeliveryResponse(
        UUID id,
        UUID alertId,
        UUID personId,
        Delivery.Channel channel,
        Delivery.State state,
        Reason reason,
        int attempts,
        Instant nextAt,
        Instant createdAt,
        Instant finishedAt) {

    static DeliveryResponse from(Delivery delivery) {
        return new DeliveryResponse(
                delivery.id(),
                delivery.alertId(),
                delivery.personId(),
                delivery.channel(),
                delivery.state(),
                delivery.reason(),
                delivery.attempts(),
                delivery.nextAt(),
                delivery.createdAt(),
                delivery.finishedAt());
    }
}
