package org.scrutineer.notifications.committee;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Committees by id, and who sits on which. */
@ApplicationScoped
public class Committees implements PanacheRepositoryBase<Committee, UUID> {

    private final EntityManager database;

    @Inject
    Committees(EntityManager database) {
        this.database = database;
    }

    /** Names by id; committees not known yet are left out. */
    public Map<UUID, String> names(Collection<UUID> ids) {
        if (ids.isEmpty()) return Map.of();
        return list("id in ?1", ids).stream().collect(Collectors.toMap(Committee::id, Committee::name));
    }

    /** The committees on which the person sits on that day, substitutes left out: they sit for a meeting (domain rule R13). */
    public List<UUID> satOnBy(UUID personId, LocalDate day) {
        return database.createQuery(
                        "select distinct m.committeeId from Membership m where m.personId = :person"
                                + " and m.role <> SUBSTITUTE"
                                + " and m.fromOn <= :day and (m.toOn is null or m.toOn >= :day)",
                        UUID.class)
                .setParameter("person", personId)
                .setParameter("day", day)
                .setMaxResults(500)
                .getResultList();
    }
}
