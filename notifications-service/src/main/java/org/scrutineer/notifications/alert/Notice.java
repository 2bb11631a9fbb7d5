package org.scrutineer.notifications.alert;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.scrutineer.notifications.committee.ServiceArea;
import org.scrutineer.platform.id.Ids;

/**
 * Something that people must be told of: one per event of recommendations-service. It never changes, save that one from before
 * deadlines were named takes its deadline's name later.
 */
@Entity
@Immutable
@EntityListeners(UnreadableNotices.class)
@Table(name = "notice")
public class Notice {

    @Id
    private UUID id;

    @TenantId
    @Column(name = "council_id")
    private String councilId;

    @Column(name = "event_id")
    private String eventId;

    @Convert(converter = NameColumn.OfKind.class)
    private Kind kind;

    @Column(name = "committee_id")
    private UUID committeeId;

    @Column(name = "service_area_key")
    private String serviceAreaKey;

    @Convert(converter = NameColumn.OfSubjectType.class)
    @Column(name = "subject_type")
    private SubjectType subjectType;

    @Column(name = "subject_id")
    private UUID subjectId;

    @Column(name = "owners")
    private String owners;

    @Column(name = "deadline_id")
    private UUID deadlineId;

    /** How its deadline came to count no more, by the newest word on it. */
    @Formula(
            "(SELECT s.ended_as FROM deadline_standing s WHERE s.council_id = council_id AND s.deadline_id = deadline_id"
                    + " ORDER BY s.occurred_at DESC, s.id DESC LIMIT 1)")
    @Enumerated(EnumType.STRING)
    private EndedAs endedAs;

    @Formula(
            "(SELECT s.occurred_at FROM deadline_standing s WHERE s.council_id = council_id AND s.deadline_id = deadline_id"
                    + " ORDER BY s.occurred_at DESC, s.id DESC LIMIT 1)")
    private Instant standsSince;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Convert(converter = FactsColumn.class)
    private Facts facts;

    @Column(name = "occurred_at")
    private Instant occurredAt;

    @Column(name = "received_at")
    private Instant receivedAt;

    protected Notice() {}

    private Notice(String eventId, Kind kind, SubjectType subjectType, UUID subjectId, Facts facts, Instant now) {
        this.id = Ids.next();
        this.eventId = eventId;
        this.kind = kind;
        this.subjectType = subjectType;
        this.subjectId = subjectId;
        this.facts = facts;
        this.owners = "";
        this.receivedAt = now;
    }

    static Notice of(String eventId, Kind kind, DeadlineTold event, Instant occurredAt, Instant now) {
        var notice = new Notice(eventId, kind, event.subjectType(), event.subjectId(), Facts.of(event), now);
        notice.committeeId = event.committeeId();
        notice.deadlineId = event.deadlineId();
        notice.dueOn = event.dueOn();
        notice.occurredAt = occurredAt;
        if (event.owner() != null && event.owner().personId() != null) {
            notice.owners = owners(Map.of(event.owner().personId(), 1));
        }
        return notice;
    }

    static Notice of(String eventId, BacklogOverdue event, Instant occurredAt, Instant now) {
        var notice =
                new Notice(eventId, Kind.BACKLOG_OVERDUE, SubjectType.BACKLOG, event.backlogId(), Facts.of(event), now);
        notice.committeeId = event.committeeId();
        notice.occurredAt = occurredAt;
        notice.owners = owners(event.owners());
        return notice;
    }

    static Notice of(String eventId, Kind kind, CollectiveGrievanceTold event, Instant occurredAt, Instant now) {
        var notice = new Notice(eventId, kind, SubjectType.GRIEVANCE, event.grievanceId(), Facts.of(event), now);
        notice.serviceAreaKey = ServiceArea.key(event.serviceArea());
        notice.dueOn = event.nextOn();
        notice.occurredAt = occurredAt;
        return notice;
    }

    private static String owners(Map<UUID, Integer> counts) {
        return counts.entrySet().stream()
                .map(e -> e.getKey() + " " + e.getValue())
                .collect(Collectors.joining("\n"));
    }

    /** Whether it is stored as this version knows it; else it has no kind, no subject type or no facts that say anything. */
    boolean isReadable() {
        if (kind == null || subjectType == null || facts == null) return false;
        if (kind.isGrievance()) return facts.serviceArea() != null && facts.countBand() != null;
        return kind == Kind.BACKLOG_OVERDUE || dueOn != null;
    }

    UUID id() {
        return id;
    }

    Kind kind() {
        return kind;
    }

    UUID committeeId() {
        return committeeId;
    }

    SubjectType subjectType() {
        return subjectType;
    }

    UUID subjectId() {
        return subjectId;
    }

    Optional<UUID> deadlineId() {
        return Optional.ofNullable(deadlineId);
    }

    /** Null while the deadline counts, and for what has none. */
    EndedAs endedAs() {
        return endedAs;
    }

    /** When the deadline came to its end, null while it counts. */
    Instant endedAt() {
        return endedAs == null ? null : standsSince;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    Facts facts() {
        return facts;
    }
}
