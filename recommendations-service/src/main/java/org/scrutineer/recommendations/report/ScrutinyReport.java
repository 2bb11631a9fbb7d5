package org.scrutineer.recommendations.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.scrutineer.platform.id.Ids;
import org.scrutineer.recommendations.committee.Owner;
import org.scrutineer.recommendations.deadline.DeadlineSpec;
import org.scrutineer.recommendations.deadline.DeadlineSpec.Running;
import org.scrutineer.recommendations.deadline.DeadlineSubject;
import org.scrutineer.recommendations.deadline.DueDate;

/** A committee's report to the Executive; its receipt starts the clock for the response (LGA 2000 s9FE; domain rule R7). */
@Entity
@Table(name = "scrutiny_report")
class ScrutinyReport {
    @Id
    private UUID id;

    @TenantId
    @Column(name = "council_id")
    private String councilId;

    private String reference;
    private String title;
    private UUID committeeId;
    private LocalDate receivedOn;
    private LocalDate noticeOn;

    /** To whom it was sent: whoever owes the response. */
    @Embedded
    private Owner sentTo;

    private LocalDate responseDueOn;
    private String responseRule;
    private Instant sentAt;

    @Version
    private long version;

    protected ScrutinyReport() {}

    static ScrutinyReport send(
            String reference,
            String title,
            UUID committeeId,
            LocalDate receivedOn,
            LocalDate noticeOn,
            Owner sentTo,
            DueDate due,
            Instant now) {
        var report = new ScrutinyReport();
        report.id = Ids.next();
        report.reference = reference;
        report.title = title;
        report.committeeId = committeeId;
        report.receivedOn = receivedOn;
        report.noticeOn = noticeOn;
        report.sentTo = sentTo;
        report.responseDueOn = due.on();
        report.responseRule = due.rule();
        report.sentAt = now;
        return report;
    }

    ReportSent sent(List<UUID> recommendationIds) {
        return new ReportSent(
                id,
                reference,
                title,
                committeeId,
                sentTo,
                receivedOn,
                noticeOn,
                responseDueOn,
                recommendationIds,
                sentAt);
    }

    DeadlineSpec deadline() {
        return new DeadlineSpec(
                DeadlineSubject.RESPONSE,
                id,
                committeeId,
                reference,
                title,
                sentTo,
                responseDueOn,
                responseRule,
                null,
                Running.RUNNING);
    }

    Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("title", title);
        facts.put("sentTo", sentTo.name());
        facts.put("receivedOn", receivedOn.toString());
        facts.put("noticeOn", Objects.toString(noticeOn, null));
        facts.put("responseDueOn", responseDueOn.toString());
        return facts;
    }

    ReportResponse response(String committeeName) {
        return new ReportResponse(
                id,
                reference,
                title,
                committeeId,
                committeeName,
                sentTo,
                receivedOn,
                noticeOn,
                responseDueOn,
                responseRule,
                sentAt,
                version);
    }

    UUID id() {
        return id;
    }

    UUID committeeId() {
        return committeeId;
    }
}
