package org.scrutineer.meetings.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.scrutineer.platform.outbox.Outbox;

/** The calendar of each committee, for the features that refer to meetings. */
@ApplicationScoped
public class MeetingsOfCommittee {

    private final MeetingRepository meetings;
    private final Outbox outbox;
    private final InstantSource clock;
    private final Period nextWithin;

    @Inject
    MeetingsOfCommittee(
            MeetingRepository meetings,
            Outbox outbox,
            InstantSource clock,
            @ConfigProperty(name = "scrutineer.meetings.next-meeting-within") Period nextWithin) {
        this.meetings = meetings;
        this.outbox = outbox;
        this.clock = clock;
        this.nextWithin = nextWithin;
    }

    /**
     * The first meeting after the day that is not cancelled; empty when the calendar has none soon after, since for minutes of
     * years ago the next meeting that is known is not the one that was next.
     */
    public Optional<LocalDate> nextAfter(UUID committeeId, LocalDate day) {
        return meetings.nextAfter(committeeId, day)
                .map(Meeting::heldOn)
                .filter(next -> !next.isAfter(day.plus(nextWithin)));
    }

    /** The meeting in the month; empty when there is none or more than one. */
    public Optional<LocalDate> in(UUID committeeId, YearMonth month) {
        var found = meetings.between(committeeId, month.atDay(1), month.atEndOfMonth());
        return found.size() == 1 ? Optional.of(found.getFirst().heldOn()) : Optional.empty();
    }

    /** The meeting of the day, which is entered in the calendar if it was not known. The committee must be locked. */
    @Transactional(TxType.MANDATORY)
    public UUID held(UUID committeeId, LocalDate heldOn, LocalTime startsAt, String venue) {
        var known = meetings.of(committeeId, heldOn);
        if (known.isPresent()) return known.get().id();
        var meeting = Meeting.schedule(committeeId, heldOn, startsAt, venue);
        meetings.persist(meeting);
        outbox.append(meeting.scheduled(clock.instant()));
        return meeting.id();
    }

    /** Minutes of the meeting are now published, or a corrected version of them. */
    @Transactional(TxType.MANDATORY)
    public void minuted(UUID meetingId, UUID minutesId, int decisions) {
        meetings.findById(meetingId).minuted(minutesId, decisions);
    }
}
