package org.scrutineer.platform.problem;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Set;

/** Tells a database that is away, or too busy, from a statement that is wrong: the first passes, the second does not. */
public final class Outage {

    /** Connection lost; shutting down or not yet up; out of resources; deadlock or lost serialisation race; lock not had. */
    private static final Set<String> STATES = Set.of("08", "57", "53", "40", "55");

    private Outage() {}

    /** Whether the failure, or a cause of it, will pass by itself. */
    public static boolean isBehind(Throwable failure) {
        int depth = 0;
        for (Throwable cause = failure; cause != null && depth < 20; cause = cause.getCause(), depth++) {
            if (cause instanceof SQLException sql && passes(sql)) return true;
        }
        return false;
    }

    private static boolean passes(SQLException e) {
        var state = e.getSQLState();
        // The pool's own failures (no connection in time) carry no state.
        if (state == null || state.length() < 2) return e instanceof SQLTransientException || isAcquisition(e);
        return STATES.contains(state.substring(0, 2));
    }

    private static boolean isAcquisition(SQLException e) {
        var message = e.getMessage();
        return message != null && message.contains("cquisition timeout");
    }
}
