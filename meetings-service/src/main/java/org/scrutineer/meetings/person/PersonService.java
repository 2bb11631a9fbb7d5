package org.scrutineer.meetings.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;
import org.scrutineer.meetings.history.RegisterChange;
import org.scrutineer.meetings.history.RegisterHistory;
import org.scrutineer.platform.http.ETags;
import org.scrutineer.platform.outbox.Outbox;
import org.scrutineer.platform.problem.ConflictProblem;
import org.scrutineer.platform.problem.NotFoundProblem;

@ApplicationScoped
class PersonService {

    private final PersonRepository people;
    private final RegisterHistory history;
    private final Outbox outbox;
    private final InstantSource clock;

    @Inject
    PersonService(PersonRepository people, RegisterHistory history, Outbox outbox, InstantSource clock) {
        this.people = people;
        this.history = history;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    Person record(PersonRequest request) {
        var now = clock.instant();
        var person = Person.record(request, now);
        requireFreeAccount(person);
        people.persist(person);
        people.flush();
        history.record(RegisterChange.Kind.PERSON, person.id(), null, person.recorded(now));
        outbox.append(person.recorded(now));
        return person;
    }

    @Transactional
    Person amend(UUID id, String ifMatch, PersonRequest request) {
        var person = people.findByIdOptional(id).orElseThrow(NotFoundProblem::new);
        ETags.require(ifMatch, person.version());
        var now = clock.instant();
        var before = person.recorded(now);
        var recorded = person.amend(request, now);
        requireFreeAccount(person);
        people.flush();
        recorded.ifPresent(after -> {
            history.record(RegisterChange.Kind.PERSON, id, before, after);
            outbox.append(after);
        });
        return person;
    }

    private void requireFreeAccount(Person person) {
        if (person.account() != null && people.isTaken(person.account(), person.id())) {
            throw new ConflictProblem(
                    "account-taken", "Account taken", "This account belongs to another person already.");
        }
    }
}
