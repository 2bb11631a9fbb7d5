package org.scrutineer.recommendations.deadline;

import org.scrutineer.recommendations.timeline.SubjectType;

/** What a deadline can be for, with the wire name of the event that tells of its breach. */
public enum DeadlineSubject {
    ACTION("org.scrutineer.recommendations.action-overdue.v1", SubjectType.ACTION),
    INFORMATION_REQUEST(
            "org.scrutineer.recommendations.information-request-overdue.v1", SubjectType.INFORMATION_REQUEST),
    /** The Executive's response to a report; the subject is the report. */
    RESPONSE("org.scrutineer.recommendations.response-overdue.v1", SubjectType.REPORT),
    RECOMMENDATION("org.scrutineer.recommendations.recommendation-overdue.v1", SubjectType.RECOMMENDATION),
    /** The report back of a body that monitors a recommendation; the subject is the recommendation. */
    REPORT_BACK("org.scrutineer.recommendations.recommendation-overdue.v1", SubjectType.RECOMMENDATION);

    private final String overdueType;
    private final SubjectType history;

    DeadlineSubject(String overdueType, SubjectType history) {
        this.overdueType = overdueType;
        this.history = history;
    }

    String overdueType() {
        return overdueType;
    }

    SubjectType history() {
        return history;
    }
}
