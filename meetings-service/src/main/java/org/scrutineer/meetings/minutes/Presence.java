package org.scrutineer.meetings.minutes;

/** How somebody is recorded in the attendance. */
public enum Presence {
    PRESENT,
    APOLOGIES,
    SUBSTITUTE,
    IN_ATTENDANCE
}
