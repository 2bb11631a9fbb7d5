package org.scrutineer.meetings.committee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.meetings.history.RegisterChange;
import org.scrutineer.meetings.history.RegisterHistory;
import org.scrutineer.meetings.name.NameKey;
import org.scrutineer.platform.http.ETags;
import org.scrutineer.platform.outbox.Outbox;
import org.scrutineer.platform.problem.ConflictProblem;
import org.scrutineer.platform.problem.InvalidProblem;
import org.scrutineer.platform.problem.NotFoundProblem;

@ApplicationScoped
class CommitteeService {

    private final CommitteeRepository committees;
    private final RegisterHistory history;
    private final Outbox outbox;
    private final InstantSource clock;

    @Inject
    CommitteeService(CommitteeRepository committees, RegisterHistory history, Outbox outbox, InstantSource clock) {
        this.committees = committees;
        this.history = history;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    Committee establish(CommitteeRequest request) {
        requireFreeName(request.name(), null);
        var committee = Committee.establish(request.name(), request.remit(), request.quorum(), clock.instant());
        committees.persist(committee);
        committees.flush();
        history.record(RegisterChange.Kind.COMMITTEE, committee.id(), null, committee.recorded());
        outbox.append(committee.recorded());
        return committee;
    }

    @Transactional
    Committee amend(UUID id, String ifMatch, CommitteeRequest request) {
        var committee = committees.findByIdOptional(id).orElseThrow(NotFoundProblem::new);
        ETags.require(ifMatch, committee.version());
        requireFreeName(request.name(), id);
        var before = committee.recorded();
        var recorded = committee.amend(request.name(), request.remit(), request.quorum(), clock.instant());
        committees.flush();
        recorded.ifPresent(after -> {
            history.record(RegisterChange.Kind.COMMITTEE, id, before, after);
            outbox.append(after);
        });
        return committee;
    }

    private void requireFreeName(String name, UUID own) {
        var key = NameKey.of(name);
        if (key.isEmpty()) throw new InvalidProblem("/name", "A committee's name has letters or digits.");
        Optional<Committee> other = committees.named(key).filter(c -> !c.id().equals(own));
        if (other.isPresent()) {
            throw new ConflictProblem(
                    "committee-already-recorded",
                    "Committee already recorded",
                    "There is already a committee named " + other.get().name() + ".");
        }
    }
}
