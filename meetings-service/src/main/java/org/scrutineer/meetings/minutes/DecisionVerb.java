package org.scrutineer.meetings.minutes;

/** What the committee did with a clause (domain rule R23). */
public enum DecisionVerb {
    RESOLVED,
    AGREED,
    NOTED,
    DELEGATED,
    RECEIVED,
    RECOMMENDED_TO
}
