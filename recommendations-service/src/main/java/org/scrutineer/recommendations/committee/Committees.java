package org.scrutineer.recommendations.committee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.scrutineer.platform.council.CurrentCouncil;
import org.scrutineer.platform.problem.InvalidProblem;

/** Committees and people as meetings-service has told of them: enough to show names and to know an owner. */
@ApplicationScoped
public class Committees {
    private final EntityManager database;
    private final CurrentCouncil council;

    Committees(EntityManager database, CurrentCouncil council) {
        this.database = database;
        this.council = council;
    }

    /** The committees' names; one that is not known yet is absent. */
    public Map<UUID, String> names(Collection<UUID> ids) {
        var wanted = ids.stream().filter(Objects::nonNull).distinct().toList();
        Map<UUID, String> names = new HashMap<>();
        if (wanted.isEmpty()) return names;
        @SuppressWarnings("unchecked")
        List<Tuple> rows = database.createNativeQuery(
                        "SELECT id, name FROM committee WHERE council_id = :council AND id IN (:ids)", Tuple.class)
                .setParameter("council", council.id())
                .setParameter("ids", wanted)
                .getResultList();
        rows.forEach(row -> names.put(row.get(0, UUID.class), row.get(1, String.class)));
        return names;
    }

    /** The committee's name, null while not known. */
    public String name(UUID id) {
        return id == null ? null : names(List.of(id)).get(id);
    }

    /** @throws InvalidProblem if there is no such committee in this council */
    public void require(UUID id, String pointer) {
        if (name(id) == null) throw new InvalidProblem(pointer, "There is no such committee.");
    }

    /** The person, if meetings-service has told of one with this id. */
    public Optional<PersonView> person(UUID id) {
        if (id == null) return Optional.empty();
        return Optional.ofNullable(people(List.of(id)).get(id));
    }

    private Map<UUID, PersonView> people(Collection<UUID> ids) {
        Map<UUID, PersonView> people = new HashMap<>();
        if (ids.isEmpty()) return people;
        @SuppressWarnings("unchecked")
        List<Tuple> rows = database.createNativeQuery(
                        "SELECT id, name, post, kind, account FROM person WHERE council_id = :council AND id IN (:ids)",
                        Tuple.class)
                .setParameter("council", council.id())
                .setParameter("ids", ids)
                .getResultList();
        for (var row : rows) {
            var person = new PersonView(
                    row.get(0, UUID.class),
                    row.get(1, String.class),
                    row.get(2, String.class),
                    row.get(3, String.class),
                    row.get(4, String.class));
            people.put(person.id(), person);
        }
        return people;
    }

    /**
     * The owners as shown to the public: an officer by the post, as the person's name is no public matter.
     *
     * @return what is shown in the place of each of these owners, a null among them too
     */
    public UnaryOperator<Owner> published(Collection<Owner> owners) {
        var people = people(owners.stream()
                .filter(owner -> owner != null && owner.personId() != null)
                .map(Owner::personId)
                .collect(Collectors.toSet()));
        return owner -> {
            var person = owner == null || owner.personId() == null ? null : people.get(owner.personId());
            if (person == null || !"OFFICER".equals(person.kind())) return owner;
            var post = person.post() == null ? "An officer of the council" : person.post();
            return new Owner(OwnerKind.POST, post, null);
        };
    }

    /** @throws InvalidProblem if the owner names a person whom this council does not have */
    public void requireKnown(Owner owner, String pointer) {
        if (owner == null || owner.personId() == null) return;
        if (owner.kind() == OwnerKind.BODY) {
            throw new InvalidProblem(
                    pointer + "/personId", "A body is nobody's own: only a person or a post names one.");
        }
        if (person(owner.personId()).isEmpty()) {
            throw new InvalidProblem(pointer + "/personId", "There is no such person.");
        }
    }

    /** The owner's account: of the person, or of who holds the post. */
    public Optional<String> accountOf(Owner owner) {
        return owner == null ? Optional.empty() : person(owner.personId()).map(PersonView::account);
    }

    /** The people whom an account stands for: one, unless somebody was recorded twice. */
    public Set<UUID> personsOf(String account) {
        @SuppressWarnings("unchecked")
        List<UUID> ids = database.createNativeQuery(
                        "SELECT id FROM person WHERE council_id = :council AND account = :account")
                .setParameter("council", council.id())
                .setParameter("account", account)
                .getResultList();
        return Set.copyOf(ids);
    }

    /** Those of the service areas that the remit of some committee covers: its members are told of what happens there. */
    public Set<String> covered(Collection<String> serviceAreas) {
        if (serviceAreas.isEmpty()) return Set.of();
        @SuppressWarnings("unchecked")
        List<String> remits = database.createNativeQuery(
                        "SELECT DISTINCT area FROM committee, unnest(remit) area WHERE council_id = :council")
                .setParameter("council", council.id())
                .getResultList();
        var keys = remits.stream().map(ServiceArea::key).collect(Collectors.toSet());
        return serviceAreas.stream()
                .filter(area -> keys.contains(ServiceArea.key(area)))
                .collect(Collectors.toSet());
    }
}
