package org.scrutineer.recommendations.grievance;

/** What a collective grievance's event tells of: another stage, another count band, other details of the same stage, or its end. */
public enum GrievanceChange {
    STAGE,
    COUNT_BAND,
    DETAILS,
    CONCLUSION
}
