package org.scrutineer.notifications.alert;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/**
 * What one person was told: a notice, or a summary of several while {@code settlesAt} is set and after. Rows are made by
 * {@link Telling} for all people at once; only reading one changes it here.
 */
@Entity
@Table(name = "alert")
public class Alert {

    @Id
    private UUID id;

    @TenantId
    @Column(name = "council_id")
    private String councilId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "notice_id", updatable = false)
    private Notice notice;

    @Column(name = "person_id", updatable = false)
    private UUID personId;

    @Convert(converter = NameColumn.OfKind.class)
    @Column(updatable = false)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "told_as", updatable = false)
    private ToldAs toldAs;

    @Column(updatable = false)
    private boolean duty;

    /** The notice's, once more: alerts are found by it. */
    @Column(name = "subject_id", updatable = false)
    private UUID subjectId;

    @Column(updatable = false)
    private int deadlines;

    /** Of a summary's deadlines, how many count no more, and of its minutes, how many have none left: see {@link #follow}. */
    @Transient
    private int ended;

    @Transient
    private int minutesEnded;

    @Column(updatable = false)
    private int minutes;

    @Column(updatable = false)
    private int revision;

    @Column(name = "raised_at", updatable = false)
    private Instant raisedAt;

    @Column(name = "settles_at", updatable = false)
    private Instant settlesAt;

    @Column(name = "read_at")
    private Instant readAt;

    @Column(name = "unsubscribe_key", updatable = false)
    private UUID unsubscribeKey;

    protected Alert() {}

    /**
     * Notes that the person has read it; reading it again changes nothing and says nothing, nor does what cannot be named.
     *
     * @param subjects what it told of
     */
    public List<AlertAcknowledged> acknowledge(List<Subject> subjects, Instant now) {
        if (readAt != null) return List.of();
        readAt = now;
        if (kind == null) return List.of();
        return subjects.stream()
                .map(subject -> new AlertAcknowledged(id, personId, kind, subject.type(), subject.id(), now))
                .toList();
    }

    public UUID id() {
        return id;
    }

    public UUID personId() {
        return personId;
    }

    /** Null where a newer version wrote one that this one does not know. */
    public Kind kind() {
        return kind;
    }

    public ToldAs toldAs() {
        return toldAs;
    }

    public boolean isDuty() {
        return duty;
    }

    public SubjectType subjectType() {
        return notice.subjectType();
    }

    public UUID subjectId() {
        return notice.subjectId();
    }

    public UUID committeeId() {
        return notice.committeeId();
    }

    public LocalDate dueOn() {
        return notice.dueOn();
    }

    /** Takes over how a summary stands as it is read; {@link Alerts} does so for many at once. */
    void follow(int ended, int minutesEnded) {
        this.ended = ended;
        this.minutesEnded = minutesEnded;
    }

    /** How many deadlines of a summary still count. */
    public int left() {
        return Math.max(0, deadlines - ended);
    }

    /** Whether it is a summary none of whose deadlines counts any more. */
    public boolean hasNothingLeft() {
        return kind == Kind.BACKLOG_OVERDUE && left() == 0;
    }

    /** The page that it leads to, below the suite's public address; null where it is not known what it is about. */
    public String path(String council) {
        return subjectType() == null ? null : subjectType().path(council, subjectId());
    }

    /** @throws IllegalStateException if they cannot be read */
    public Facts facts() {
        if (!notice.isReadable()) throw new IllegalStateException("stored facts must be readable");
        return notice.facts();
    }

    /** How often what it says has changed since it was raised. */
    public int revision() {
        return revision;
    }

    public Instant raisedAt() {
        return raisedAt;
    }

    public Instant settlesAt() {
        return settlesAt;
    }

    public Instant readAt() {
        return readAt;
    }

    /** How its deadline came to count no more; null while it counts, and for what has none. */
    public EndedAs endedAs() {
        return notice.endedAs();
    }

    /** Since when it counts no more. */
    public Instant endedAt() {
        return notice.endedAt();
    }

    public UUID unsubscribeKey() {
        return unsubscribeKey;
    }

    /** How it reads to a person who is signed in. */
    public Wording wording() {
        if (kind == Kind.BACKLOG_OVERDUE)
            return Wording.summary(left(), hasNothingLeft() ? minutes : minutes - minutesEnded, ended);
        var told = notice.isReadable()
                ? Wording.of(kind, notice.subjectType(), notice.dueOn(), notice.facts())
                : Wording.ofUnreadable(kind, notice.subjectType(), notice.dueOn());
        return endedAs() == null ? told : told.over(endedAs(), endedAt());
    }
}
