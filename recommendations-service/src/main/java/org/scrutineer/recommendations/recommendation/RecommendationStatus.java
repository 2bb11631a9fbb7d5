package org.scrutineer.recommendations.recommendation;

import java.util.EnumSet;
import java.util.Set;
import org.scrutineer.recommendations.deadline.DeadlineSpec.Running;

/** How far a recommendation has come. What another body monitors is not done. */
public enum RecommendationStatus {
    MADE,
    SENT,
    ACCEPTED,
    PARTLY_ACCEPTED,
    REJECTED,
    IN_PROGRESS,
    CLAIMED_COMPLETE,
    VERIFIED,
    CLOSED,
    MONITORED_ELSEWHERE,
    WITHDRAWN;

    private static final Set<RecommendationStatus> AWAITING_WORK =
            EnumSet.of(MADE, SENT, ACCEPTED, PARTLY_ACCEPTED, IN_PROGRESS);
    private static final Set<RecommendationStatus> DONE = EnumSet.of(CLAIMED_COMPLETE, VERIFIED, CLOSED);

    boolean awaitsWork() {
        return AWAITING_WORK.contains(this);
    }

    /** Somebody still has something to do or to report. */
    boolean isOpen() {
        return awaitsWork() || this == MONITORED_ELSEWHERE;
    }

    /** Somebody has said that it is done, whether or not it has been checked. */
    boolean isDone() {
        return DONE.contains(this);
    }

    /** Whether the date for carrying it out runs. */
    Running implementation() {
        if (awaitsWork()) return Running.RUNNING;
        return isDone() ? Running.MET : Running.WITHDRAWN;
    }

    /** Whether another body's date to report back runs. */
    Running reportBack() {
        if (this == MONITORED_ELSEWHERE) return Running.RUNNING;
        return isDone() ? Running.MET : Running.WITHDRAWN;
    }
}
