package org.scrutineer.e2e;

import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

/** Whether the suite has nothing left to do: no event unsent or unread, no delivery open. */
final class Quiet {

    private Quiet() {}

    /** Waits for it, as long as a fault may take to heal. */
    static void await() {
        Healing.begins().await("a quiet suite", Quiet::holds);
    }

    static boolean holds() throws SQLException, ExecutionException, InterruptedException, TimeoutException {
        for (var service : new String[] {"meetings", "recommendations", "notifications"}) {
            if (unsent(service) > 0) return false;
        }
        return deliveries("'PENDING', 'CLAIMED', 'DEFERRED'") == 0 && Lag.events() == 0;
    }

    /** How many events of a service the broker has not acknowledged yet. */
    static int unsent(String service) throws SQLException {
        return Invariants.number(service, "SELECT count(*) FROM outbox WHERE sent_at IS NULL");
    }

    /** How many deliveries are in one of the states. */
    static int deliveries(String states) throws SQLException {
        return Invariants.number("notifications", "SELECT count(*) FROM delivery WHERE state IN (" + states + ")");
    }
}
