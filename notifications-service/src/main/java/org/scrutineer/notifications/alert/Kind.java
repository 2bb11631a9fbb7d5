package org.scrutineer.notifications.alert;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an alert is about. Duty kinds are statutory clocks and what members have asked by resolution to be told (collective
 * grievances): nobody can turn them off. The others are discretionary, save for the owner and the chair, for whom they are work.
 */
@Schema(name = "AlertKind")
public enum Kind {
    ACTION_OVERDUE(false),
    RESPONSE_OVERDUE(true),
    REQUEST_OVERDUE(false),
    DUE_SOON(false),
    DUE_TODAY(false),
    BACKLOG_OVERDUE(false),
    COLLECTIVE_GRIEVANCE_RAISED(true),
    COLLECTIVE_GRIEVANCE_MOVED(true);

    private final boolean duty;

    Kind(boolean duty) {
        this.duty = duty;
    }

    /** Whether no member can turn it off. */
    public boolean isDuty() {
        return duty;
    }

    public boolean isGrievance() {
        return this == COLLECTIVE_GRIEVANCE_RAISED || this == COLLECTIVE_GRIEVANCE_MOVED;
    }
}
