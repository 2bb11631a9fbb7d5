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
import java.util.UUID;
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
        @SuppressWarnings("unchecked")
        List<Tuple> rows = database.createNativeQuery(
                        "SELECT id, name, post, kind, account FROM person WHERE council_id = :council AND id = :id",
                        Tuple.class)
                .setParameter("council", council.id())
                .setParameter("id", id)
                .getResultList();
        return rows.stream()
                .map(row -> new PersonView(
                        row.get(0, UUID.class),
                        row.get(1, String.class),
                        row.get(2, String.class),
                        row.get(3, String.class),
                        row.get(4, String.class)))
                .findFirst();
    }

    /** The owner as shown to the public: an officer by the post, as the person's name is no public matter. */
    public Owner published(Owner owner) {
        if (owner == null || owner.personId() == null) return owner;
        var person = person(owner.personId()).orElse(null);
        if (person == null || !"OFFICER".equals(person.kind())) return owner;
        var post = person.post() == null ? "An officer of the council" : person.post();
        return new Owner(OwnerKind.POST, post, null);
    }

    /** @throws InvalidProblem if the owner names a person whom this council does not have */
    public void requireKnown(Owner owner, String pointer) {
        if (owner == null || owner.personId() == null) return;
        if (owner.kind() != OwnerKind.PERSON) {
            throw new InvalidProblem(pointer + "/personId", "Only an owner of kind PERSON can name a person.");
        }
        if (person(owner.personId()).isEmpty()) {
            throw new InvalidProblem(pointer + "/personId", "There is no such person.");
        }
    }

    /** Whether the account is the owner's own. */
    public boolean isOwner(Owner owner, String account) {
        return owner != null
                && person(owner.personId())
                        .map(PersonView::account)
                        .filter(account::equals)
                        .isPresent();
    }

    /** The committees whose remit covers the service area, whatever the case of the letters. */
    public List<UUID> coveringServiceArea(String serviceArea) {
        @SuppressWarnings("unchecked")
        List<UUID> ids = database.createNativeQuery(
                        "SELECT id FROM committee WHERE council_id = :council "
                                + "AND lower(:area) IN (SELECT lower(area) FROM unnest(remit) area) ORDER BY name",
                        UUID.class)
                .setParameter("council", council.id())
                .setParameter("area", serviceArea)
                .getResultList();
        return ids;
    }
}
