package org.scrutineer.meetings.committee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.scrutineer.meetings.name.NameKey;

/** The council's committees, for the features that refer to them. */
@ApplicationScoped
public class Committees {

    /** A committee by its id and its name as recorded. */
    public record Named(UUID id, String name) {}

    private final CommitteeRepository committees;

    @Inject
    Committees(CommitteeRepository committees) {
        this.committees = committees;
    }

    public Optional<Named> find(UUID id) {
        return committees.findByIdOptional(id).map(Committees::named);
    }

    /** The names of those that exist. */
    public Map<UUID, String> names(Collection<UUID> ids) {
        return committees.withIds(Set.copyOf(ids)).stream().collect(Collectors.toMap(Committee::id, Committee::name));
    }

    /** Finds the committee and holds off every other transaction that schedules or publishes for it. */
    public Optional<Named> lock(UUID id) {
        return committees.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).map(Committees::named);
    }

    /**
     * The committee that a document means by a printed name: the same name but for spelling, else the one whose whole name
     * stands within it ("Fairmere Council – Health Scrutiny Committee"). Of two such the longer name is meant, and neither
     * when they are of one length.
     */
    public Optional<Named> called(String printed) {
        var key = NameKey.of(printed);
        if (key.isEmpty()) return Optional.empty();
        var exact = committees.named(key);
        if (exact.isPresent()) return exact.map(Committees::named);
        var within = committees.namedWithin(key);
        if (within.isEmpty() || isTie(within)) return Optional.empty();
        return Optional.of(named(within.getFirst()));
    }

    private static boolean isTie(List<Committee> longestFirst) {
        return longestFirst.size() > 1
                && longestFirst.get(0).nameKey().length()
                        == longestFirst.get(1).nameKey().length();
    }

    private static Named named(Committee committee) {
        return new Named(committee.id(), committee.name());
    }
}
