package org.scrutineer.meetings.minutes;

/** What kind of duty a task is. */
public enum TaskKind {
    ACTION,
    /** Members asked to be given information. */
    INFORMATION_REQUEST,
    /** Members asked that somebody come to a meeting. */
    ATTENDANCE_REQUEST,
    /** Somebody promised something of their own accord. */
    UNDERTAKING
}
