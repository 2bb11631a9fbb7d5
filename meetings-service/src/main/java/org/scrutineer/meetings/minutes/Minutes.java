package org.scrutineer.meetings.minutes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** A published version of a meeting's minutes. What is published never changes: a correction is a version of its own. */
@Entity
@Table(name = "minutes")
public class Minutes {

    @Id
    private UUID id;

    @TenantId
    @Column(name = "council_id")
    private String councilId;

    @Column(name = "meeting_id")
    private UUID meetingId;

    @Column(name = "committee_id")
    private UUID committeeId;

    @Column(name = "document_id")
    private UUID documentId;

    @Column(name = "held_on")
    private LocalDate heldOn;

    @Column(name = "starts_at")
    private LocalTime startsAt;

    private String venue;

    @Column(name = "exempt_summary")
    private String exemptSummary;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "published_by")
    private String publishedBy;

    private int decisions;
    private int recommendations;
    private int tasks;
    private boolean open;

    @Column(name = "corrects_minutes_id")
    private UUID correctsMinutesId;

    @Column(name = "superseded_by_id")
    private UUID supersededById;

    @Version
    private long version;

    protected Minutes() {}

    static Minutes publish(UUID id, NewMinutes confirmed, String account, Instant now) {
        var minutes = new Minutes();
        minutes.id = id;
        minutes.meetingId = confirmed.meetingId();
        minutes.committeeId = confirmed.committeeId();
        minutes.documentId = confirmed.documentId();
        minutes.heldOn = confirmed.heldOn();
        minutes.startsAt = confirmed.startsAt();
        minutes.venue = confirmed.venue();
        minutes.exemptSummary = confirmed.exemptSummary();
        minutes.publishedAt = now;
        minutes.publishedBy = account;
        minutes.decisions = confirmed.decisions().size();
        minutes.recommendations = confirmed.recommendations().size();
        minutes.tasks = confirmed.tasks().size();
        minutes.open = true;
        minutes.correctsMinutesId = confirmed.correctsMinutesId();
        return minutes;
    }

    /** A later version is in force; this one stays readable for the public unless it is closed. */
    void supersede(UUID laterId) {
        supersededById = laterId;
    }

    /** A later version withholds something, which this one might tell. */
    void close() {
        open = false;
    }

    MinutesPublished published(String committeeName) {
        return new MinutesPublished(
                id,
                meetingId,
                committeeId,
                committeeName,
                heldOn,
                publishedAt,
                decisions,
                recommendations,
                tasks,
                correctsMinutesId);
    }

    UUID id() {
        return id;
    }

    UUID meetingId() {
        return meetingId;
    }

    UUID committeeId() {
        return committeeId;
    }

    UUID documentId() {
        return documentId;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    LocalTime startsAt() {
        return startsAt;
    }

    String venue() {
        return venue;
    }

    String exemptSummary() {
        return exemptSummary;
    }

    Instant publishedAt() {
        return publishedAt;
    }

    int decisions() {
        return decisions;
    }

    int recommendations() {
        return recommendations;
    }

    int tasks() {
        return tasks;
    }

    boolean isPartlyExempt() {
        return exemptSummary != null;
    }

    boolean isOpen() {
        return open;
    }

    UUID correctsMinutesId() {
        return correctsMinutesId;
    }

    UUID supersededById() {
        return supersededById;
    }
}
