package org.scrutineer.recommendations.progress;

/** What the independent check found. */
public enum VerificationOutcome {
    VERIFIED,
    NOT_VERIFIED
}
