package org.scrutineer.recommendations.progress;

/** What an update was. */
public enum ProgressKind {
    PROGRESS,
    COMPLETION_CLAIM,
    VERIFICATION,
    REPORT_BACK,
    ANSWER
}
