package org.scrutineer.e2e;

import java.sql.SQLException;
import java.time.Duration;
import org.awaitility.Awaitility;

/** Waits until the suite has nothing left to do: no event unsent, no delivery open. */
final class Quiet {

    private Quiet() {}

    static void await() {
        Awaitility.await("a quiet suite")
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(500))
                .ignoreExceptions()
                .until(Quiet::isQuiet);
    }

    private static boolean isQuiet() throws SQLException {
        for (var service : new String[] {"meetings", "recommendations", "notifications"}) {
            if (!"0"
                    .equals(Invariants.query(service, "SELECT count(*) FROM outbox WHERE sent_at IS NULL")
                            .getFirst())) return false;
        }
        return "0"
                .equals(Invariants.query(
                                "notifications",
                                "SELECT count(*) FROM delivery WHERE state IN ('PENDING', 'CLAIMED', 'DEFERRED')")
                        .getFirst());
    }
}
