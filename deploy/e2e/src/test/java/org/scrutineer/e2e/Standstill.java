package org.scrutineer.e2e;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.awaitility.Awaitility;

/**
 * Holds whoever writes to one table where it is, in the middle of its transaction, so that a part can be killed there and nowhere else.
 * Ends with {@link #close()}, or with the database.
 */
final class Standstill implements AutoCloseable {

    private final String service;
    private final String table;
    private final Connection lock;

    private Standstill(String service, String table, Connection lock) {
        this.service = service;
        this.table = table;
        this.lock = lock;
    }

    static Standstill of(String service, String table) throws SQLException {
        var lock = Suite.get().database(service, "fairmere");
        lock.setAutoCommit(false);
        try (var statement = lock.createStatement()) {
            statement.execute("LOCK TABLE " + table + " IN SHARE MODE");
        }
        return new Standstill(service, table, lock);
    }

    /** Waits until somebody stands in front of the table with a transaction that has begun. */
    void awaitWriter() {
        Awaitility.await("a writer of " + service + "." + table)
                .atMost(Duration.ofSeconds(20))
                .until(() -> Invariants.number(
                                service,
                                "SELECT count(*) FROM pg_locks l JOIN pg_database d ON d.oid = l.database"
                                        + " WHERE NOT l.granted AND d.datname = current_database() AND l.relation = '"
                                        + table + "'::regclass")
                        > 0);
    }

    @Override
    public void close() throws SQLException {
        lock.close();
    }
}
