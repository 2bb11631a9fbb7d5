package org.scrutineer.meetings.committee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.scrutineer.meetings.history.RegisterChange;
import org.scrutineer.meetings.history.RegisterHistory;
import org.scrutineer.meetings.person.People;
import org.scrutineer.platform.outbox.Outbox;
import org.scrutineer.platform.problem.ConflictProblem;
import org.scrutineer.platform.problem.InvalidProblem;
import org.scrutineer.platform.problem.NotFoundProblem;
import org.scrutineer.platform.time.CouncilCalendar;

@ApplicationScoped
class MembershipService {

    private final CommitteeRepository committees;
    private final MembershipRepository memberships;
    private final People people;
    private final RegisterHistory history;
    private final Outbox outbox;
    private final CouncilCalendar calendar;
    private final InstantSource clock;

    @Inject
    MembershipService(
            CommitteeRepository committees,
            MembershipRepository memberships,
            People people,
            RegisterHistory history,
            Outbox outbox,
            CouncilCalendar calendar,
            InstantSource clock) {
        this.committees = committees;
        this.memberships = memberships;
        this.people = people;
        this.history = history;
        this.outbox = outbox;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Transactional
    MembershipResponse begin(UUID committeeId, MembershipRequest request) {
        // The lock keeps two requests from seating two chairs between the look and the insert.
        var committee = committees
                .findByIdOptional(committeeId, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(NotFoundProblem::new);
        var name = people.name(request.personId())
                .orElseThrow(() -> new InvalidProblem("/personId", "There is no such person."));
        if (memberships.isSeated(committeeId, request.personId())) {
            throw new ConflictProblem(
                    "already-a-member", "Already a member", name + " sits on " + committee.name() + " already.");
        }
        if (request.role() == Membership.Role.CHAIR && memberships.hasChair(committeeId)) {
            throw new ConflictProblem(
                    "chair-taken", "There is a chair", committee.name() + " has a chair. End that membership first.");
        }
        var from = request.from() == null ? calendar.today() : request.from();
        var membership = Membership.begin(committeeId, request.personId(), request.role(), from);
        memberships.persist(membership);
        var recorded = membership.recorded(clock.instant());
        history.record(RegisterChange.Kind.MEMBERSHIP, committeeId, null, recorded);
        outbox.append(recorded);
        return MembershipResponse.from(membership, name);
    }

    @Transactional
    void end(UUID committeeId, UUID membershipId) {
        var membership = memberships.ofCommittee(committeeId, membershipId).orElseThrow(NotFoundProblem::new);
        var now = clock.instant();
        var before = membership.recorded(now);
        membership.end(calendar.today(), now).ifPresent(after -> {
            history.record(RegisterChange.Kind.MEMBERSHIP, committeeId, before, after);
            outbox.append(after);
        });
    }

    List<MembershipResponse> current(UUID committeeId) {
        return named(memberships.current(committeeId));
    }

    List<MembershipResponse> all(UUID committeeId, UUID after, int limit) {
        return named(memberships.ofCommittee(committeeId, after, limit));
    }

    private List<MembershipResponse> named(List<Membership> found) {
        var ids = new HashSet<UUID>();
        found.forEach(m -> ids.add(m.personId()));
        var names = people.names(ids);
        return found.stream()
                .map(m -> MembershipResponse.from(m, names.get(m.personId())))
                .toList();
    }
}
