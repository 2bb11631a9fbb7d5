package org.scrutineer.recommendations.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import org.scrutineer.platform.council.CurrentCouncil;
import org.scrutineer.recommendations.committee.ExemptAccess;
import org.scrutineer.recommendations.timeline.SubjectType;

/** Which things rest on which files: a file may be read by who may read one of them. */
@ApplicationScoped
class EvidenceUse {
    private static final String INSERT = "INSERT INTO evidence_use (evidence_id, subject_id, subject_type, council_id) "
            + "VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING";
    private static final String THINGS = "SELECT t.exempt, t.owner_person_id FROM evidence_use u JOIN %s t "
            + "ON t.council_id = u.council_id AND t.id = u.subject_id "
            + "WHERE u.council_id = :council AND u.evidence_id = :evidence";
    private static final String SELECT = String.join(
            " UNION ALL ",
            THINGS.formatted("recommendation"),
            THINGS.formatted("action"),
            THINGS.formatted("information_request"));

    private final EntityManager database;
    private final CurrentCouncil council;
    private final ExemptAccess access;

    EvidenceUse(EntityManager database, CurrentCouncil council, ExemptAccess access) {
        this.database = database;
        this.council = council;
        this.access = access;
    }

    void add(UUID evidence, SubjectType type, UUID subject) {
        database.createNativeQuery(INSERT)
                .setParameter(1, evidence)
                .setParameter(2, subject)
                .setParameter(3, type.name())
                .setParameter(4, council.id())
                .executeUpdate();
    }

    boolean mayRead(UUID evidence) {
        @SuppressWarnings("unchecked")
        List<Tuple> things = database.createNativeQuery(SELECT, Tuple.class)
                .setParameter("council", council.id())
                .setParameter("evidence", evidence)
                .getResultList();
        var reader = access.reader();
        return things.stream().anyMatch(thing -> reader.mayRead(thing.get(0, Boolean.class), thing.get(1, UUID.class)));
    }
}
