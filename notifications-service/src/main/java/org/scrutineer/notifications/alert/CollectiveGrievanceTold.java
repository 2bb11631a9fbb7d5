package org.scrutineer.notifications.alert;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What this service reads of {@code collective-grievance-raised.v1} and {@code collective-grievance-moved.v1}: aggregate facts only,
 * there is nothing else in the events (domain rules R17, R18).
 *
 * @param change what moved; null in the other event, and in one from before it was told
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record CollectiveGrievanceTold(
        UUID grievanceId,
        String change,
        String serviceArea,
        String stage,
        LocalDate raisedOn,
        String countBand,
        LocalDate nextOn,
        boolean independenceWarning,
        Instant occurredAt) {}
