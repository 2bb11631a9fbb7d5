package org.scrutineer.notifications;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.scrutineer.platform.council.CouncilScope;

/** Looks into the database as the service does: behind the council's policy. */
@ApplicationScoped
class Look {

    @Inject
    EntityManager database;

    @Inject
    CouncilScope scope;

    List<?> query(String council, String sql) {
        return scope.call(council, () -> QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(sql).getResultList()));
    }

    int count(String council, String sql) {
        return ((Number) query(council, "SELECT count(*) " + sql).getFirst()).intValue();
    }

    int update(String council, String sql) {
        return scope.call(council, () -> QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(sql).executeUpdate()));
    }
}
