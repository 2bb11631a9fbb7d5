package org.scrutineer.notifications.alert;

import java.util.UUID;

/** The thing that an alert is about, and where its page is. */
public enum SubjectType {
    ACTION("an action", "actions"),
    INFORMATION_REQUEST("a request for information", "information-requests"),
    /** The Executive's response to a report; the subject is the report. */
    RESPONSE("a response", "reports"),
    RECOMMENDATION("a recommendation", "recommendations"),
    REPORT_BACK("a report back", "recommendations"),
    BACKLOG("a backlog", null),
    GRIEVANCE("a collective grievance", "grievances");

    private final String words;
    private final String page;

    SubjectType(String words, String page) {
        this.words = words;
        this.page = page;
    }

    /** With its article, for the middle of a sentence. */
    public String words() {
        return words;
    }

    /** The page's path below the suite's public address. */
    public String path(String council, UUID subjectId) {
        return page == null ? "/" + council : "/" + council + "/" + page + "/" + subjectId;
    }
}
