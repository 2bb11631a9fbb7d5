package org.scrutineer.meetings.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;
import org.scrutineer.meetings.committee.Committees;
import org.scrutineer.meetings.history.RegisterChange;
import org.scrutineer.meetings.history.RegisterHistory;
import org.scrutineer.platform.outbox.Outbox;
import org.scrutineer.platform.problem.ConflictProblem;
import org.scrutineer.platform.problem.InvalidProblem;
import org.scrutineer.platform.problem.NotFoundProblem;

@ApplicationScoped
class MeetingService {

    private final MeetingRepository meetings;
    private final Committees committees;
    private final RegisterHistory history;
    private final Outbox outbox;
    private final InstantSource clock;

    @Inject
    MeetingService(
            MeetingRepository meetings,
            Committees committees,
            RegisterHistory history,
            Outbox outbox,
            InstantSource clock) {
        this.meetings = meetings;
        this.committees = committees;
        this.history = history;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    Meeting schedule(MeetingRequest request) {
        if (committees.lock(request.committeeId()).isEmpty()) {
            throw new InvalidProblem("/committeeId", "There is no such committee.");
        }
        if (meetings.of(request.committeeId(), request.heldOn()).isPresent()) {
            throw new ConflictProblem(
                    "meeting-already-scheduled",
                    "Meeting already scheduled",
                    "The committee has a meeting on that day already.");
        }
        var meeting = Meeting.schedule(request.committeeId(), request.heldOn(), request.startsAt(), request.venue());
        meetings.persist(meeting);
        var scheduled = meeting.scheduled(clock.instant());
        history.record(RegisterChange.Kind.MEETING, meeting.id(), null, scheduled);
        outbox.append(scheduled);
        return meeting;
    }

    @Transactional
    Meeting cancel(UUID id, String reason) {
        var meeting = meetings.findByIdOptional(id).orElseThrow(NotFoundProblem::new);
        var now = clock.instant();
        var cancelled = meeting.cancel(reason, now);
        history.record(RegisterChange.Kind.MEETING, id, meeting.scheduled(now), cancelled);
        outbox.append(cancelled);
        meetings.flush();
        return meeting;
    }
}
