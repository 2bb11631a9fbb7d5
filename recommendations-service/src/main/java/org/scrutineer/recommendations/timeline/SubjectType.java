package org.scrutineer.recommendations.timeline;

/** What a history can be of. */
public enum SubjectType {
    RECOMMENDATION,
    ACTION,
    INFORMATION_REQUEST,
    REPORT,
    GRIEVANCE,
    SETTINGS
}
