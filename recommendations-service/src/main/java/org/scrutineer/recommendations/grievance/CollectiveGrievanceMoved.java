package org.scrutineer.recommendations.grievance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.scrutineer.platform.outbox.OutboxEvent;

/**
 * A collective grievance has come to another stage, to another count band, to other details of its stage, or to its end. Nothing but service area, stage, dates and a count
 * band leaves this service (domain rules R17 and R18). Contract: contracts/collective-grievance-moved.v1.schema.json
 *
 * @param change what it tells of
 * @param countBand for example "fewer than 5"
 * @param independenceWarning the stage is heard in the service area that it is about
 */
public record CollectiveGrievanceMoved(
        UUID grievanceId,
        GrievanceChange change,
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
        return "org.scrutineer.recommendations.collective-grievance-moved.v1";
    }

    @Override
    public UUID aggregateId() {
        return grievanceId;
    }
}
