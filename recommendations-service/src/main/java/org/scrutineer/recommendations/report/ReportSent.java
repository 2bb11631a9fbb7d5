package org.scrutineer.recommendations.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.scrutineer.platform.outbox.OutboxEvent;
import org.scrutineer.recommendations.committee.Owner;

/** A report was sent to the Executive, whose clock runs. Contract: contracts/report-sent.v1.schema.json */
public record ReportSent(
        UUID reportId,
        String reference,
        String title,
        UUID committeeId,
        Owner sentTo,
        LocalDate receivedOn,
        LocalDate noticeOn,
        LocalDate responseDueOn,
        List<UUID> recommendationIds,
        Instant occurredAt)
        implements OutboxEvent {
    @Override
    public String type() {
        return "org.scrutineer.recommendations.report-sent.v1";
    }

    @Override
    public UUID aggregateId() {
        return reportId;
    }
}
