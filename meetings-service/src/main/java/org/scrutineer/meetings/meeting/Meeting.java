package org.scrutineer.meetings.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.TenantId;
import org.scrutineer.platform.id.Ids;

/** A meeting of a committee on a day. */
@Entity
@Table(name = "meeting")
public class Meeting {

    /** Where the meeting stands; it counts as held once minutes of it are published. */
    @Schema(name = "MeetingState")
    public enum State {
        SCHEDULED,
        HELD,
        CANCELLED
    }

    @Id
    private UUID id;

    @TenantId
    @Column(name = "council_id")
    private String councilId;

    @Column(name = "committee_id")
    private UUID committeeId;

    @Column(name = "held_on")
    private LocalDate heldOn;

    @Column(name = "starts_at")
    private LocalTime startsAt;

    private String venue;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "cancelled_because")
    private String cancelledBecause;

    @Column(name = "minutes_id")
    private UUID minutesId;

    private int decisions;

    @Version
    private long version;

    protected Meeting() {}

    static Meeting schedule(UUID committeeId, LocalDate heldOn, LocalTime startsAt, String venue) {
        var meeting = new Meeting();
        meeting.id = Ids.next();
        meeting.committeeId = committeeId;
        meeting.heldOn = heldOn;
        meeting.startsAt = startsAt;
        meeting.venue = venue;
        meeting.state = State.SCHEDULED;
        return meeting;
    }

    MeetingScheduled scheduled(Instant now) {
        return new MeetingScheduled(id, committeeId, heldOn, startsAt, venue, now);
    }

    /** @throws MeetingNotCancellableProblem if it was cancelled before or has been held */
    MeetingCancelled cancel(String reason, Instant now) {
        if (state != State.SCHEDULED) throw new MeetingNotCancellableProblem(state);
        state = State.CANCELLED;
        cancelledBecause = reason;
        return new MeetingCancelled(id, committeeId, heldOn, reason, now);
    }

    /** Minutes of it are now published, or a corrected version of them. */
    void minuted(UUID publishedMinutesId, int publishedDecisions) {
        state = State.HELD;
        minutesId = publishedMinutesId;
        decisions = publishedDecisions;
    }

    UUID id() {
        return id;
    }

    UUID committeeId() {
        return committeeId;
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

    State state() {
        return state;
    }

    String cancelledBecause() {
        return cancelledBecause;
    }

    UUID minutesId() {
        return minutesId;
    }

    int decisions() {
        return decisions;
    }

    long version() {
        return version;
    }
}
