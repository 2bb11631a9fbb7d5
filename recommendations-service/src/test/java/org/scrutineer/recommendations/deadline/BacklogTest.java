package org.scrutineer.recommendations.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.scrutineer.platform.id.Ids;
import org.scrutineer.platform.time.CouncilCalendar;
import org.scrutineer.recommendations.committee.Owner;
import org.scrutineer.recommendations.committee.OwnerKind;
import org.scrutineer.recommendations.deadline.DeadlineSpec.Running;

class BacklogTest {
    private static final Instant NOW = Instant.parse("2026-03-03T09:00:00Z");
    private static final LocalDate DUE = LocalDate.of(2019, 7, 1);

    private final UUID committee = Ids.next();
    private final UUID minutes = Ids.next();
    private final UUID person = Ids.next();

    @Test
    void whoOwnsADeadlineIsNamedHoweverManyCameBefore() {
        var breached = IntStream.range(0, 23)
                .mapToObj(i -> deadline(
                        i == 21
                                ? new Owner(OwnerKind.PERSON, "Martin Dunmore", person)
                                : i == 22 ? null : new Owner(OwnerKind.POST, "Head of Housing", null)))
                .toList();

        var event = Backlog.gather(minutes, committee, DUE, NOW).raise(breached, NOW);

        assertEquals(23, event.count());
        assertEquals(20, event.items().size());
        assertEquals(
                List.of(more(breached.get(20), null), more(breached.get(21), person), more(breached.get(22), null)),
                event.more());
        assertEquals(event.more().stream().map(BacklogOverdue.More::deadlineId).toList(), event.moreDeadlineIds());
    }

    private static BacklogOverdue.More more(Deadline deadline, UUID owner) {
        return new BacklogOverdue.More(deadline.id(), DeadlineSubject.ACTION, deadline.subjectId(), owner);
    }

    private Deadline deadline(Owner owner) {
        var spec = new DeadlineSpec(
                DeadlineSubject.ACTION,
                Ids.next(),
                committee,
                "AC (19/20) 01",
                "Report on voids",
                owner,
                DUE,
                null,
                minutes,
                Running.RUNNING);
        return Deadline.register(spec, new CouncilCalendar(InstantSource.fixed(NOW)), List.of());
    }
}
