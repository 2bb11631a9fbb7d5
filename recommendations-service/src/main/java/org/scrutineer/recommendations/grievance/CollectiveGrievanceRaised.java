package org.scrutineer.recommendations.grievance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.scrutineer.platform.outbox.OutboxEvent;

/**
 * Two or more employees, or a union, have raised a grievance: members are told as it happens. Nothing but service area, stage, dates and a count
 * band leaves this service (domain rules R17 and R18). Contract: contracts/collective-grievance-raised.v1.schema.json
 *
 * @param countBand for example "fewer than 5"
 * @param independenceWarning the stage is heard in the service area that it is about
 */
public record CollectiveGrievanceRaised(
        UUID grievanceId,
        String serviceArea,
        GrievanceStage stage,
        LocalDate raisedOn,
        String countBand,
        LocalDate nextOn,
        boolean independenceWarning,
        Instant occurredAt)
        implements OutboxEvent {
    @Override
    public String type() {
        return "org.scrutineer.recommendations.collective-grievance-raised.v1";
    }

    @Override
    public UUID aggregateId() {
        return grievanceId;
    }
}
