package org.scrutineer.meetings.minutes;

/** What the minutes say of a recommendation that was made before. */
public enum ReportedStatus {
    IMPLEMENTED,
    IN_PROGRESS,
    NOT_STARTED,
    REJECTED,
    ACCEPTED,
    MONITORED_ELSEWHERE,
    PAUSED
}
