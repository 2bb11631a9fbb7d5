package org.scrutineer.recommendations.action;

import java.util.EnumSet;
import java.util.Set;

/** How far an action has come. */
public enum ActionStatus {
    OPEN,
    IN_PROGRESS,
    CLAIMED_COMPLETE,
    VERIFIED,
    CLOSED,
    WITHDRAWN;

    static final Set<ActionStatus> RUNNING = EnumSet.of(OPEN, IN_PROGRESS);

    boolean isRunning() {
        return RUNNING.contains(this);
    }
}
