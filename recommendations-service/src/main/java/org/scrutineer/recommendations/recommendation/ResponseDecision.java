package org.scrutineer.recommendations.recommendation;

/** What the Executive decided on a recommendation. */
public enum ResponseDecision {
    ACCEPTED(RecommendationStatus.ACCEPTED),
    PARTLY_ACCEPTED(RecommendationStatus.PARTLY_ACCEPTED),
    REJECTED(RecommendationStatus.REJECTED);

    private final RecommendationStatus status;

    ResponseDecision(RecommendationStatus status) {
        this.status = status;
    }

    RecommendationStatus status() {
        return status;
    }

    /** To accept wholly needs no words; anything less owes the committee its reason. */
    boolean needsReason() {
        return this != ACCEPTED;
    }
}
