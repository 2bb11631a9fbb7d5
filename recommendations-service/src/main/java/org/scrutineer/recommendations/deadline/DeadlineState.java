package org.scrutineer.recommendations.deadline;

/** OPEN runs; BREACHED has passed; MET was kept or made good; WITHDRAWN no longer counts; SUPERSEDED has another date. */
public enum DeadlineState {
    OPEN,
    BREACHED,
    MET,
    WITHDRAWN,
    SUPERSEDED
}
