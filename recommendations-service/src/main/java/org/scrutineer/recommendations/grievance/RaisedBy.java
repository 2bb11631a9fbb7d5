package org.scrutineer.recommendations.grievance;

/** Who raised it; a union raises it for its members, so it is collective from the start. */
public enum RaisedBy {
    EMPLOYEE,
    UNION
}
