package org.scrutineer.platform.notes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;

/** Raw SQL as the application's role, in the scope of whoever calls. */
@ApplicationScoped
class Database {

    private final EntityManager database;

    @Inject
    Database(EntityManager database) {
        this.database = database;
    }

    @Transactional
    List<?> query(String sql) {
        return database.createNativeQuery(sql).getResultList();
    }

    @Transactional
    int update(String sql) {
        return database.createNativeQuery(sql).executeUpdate();
    }
}
