package org.scrutineer.recommendations.recommendation;

/** What minutes report of a recommendation, in our own states: their word for "done" is a claim that nobody here has verified. */
final class ReportedStatus {
    private ReportedStatus() {}

    static RecommendationStatus of(String reported) {
        return switch (reported == null ? "" : reported) {
            case "IMPLEMENTED" -> RecommendationStatus.CLAIMED_COMPLETE;
            case "IN_PROGRESS", "PAUSED" -> RecommendationStatus.IN_PROGRESS;
            case "ACCEPTED" -> RecommendationStatus.ACCEPTED;
            case "REJECTED" -> RecommendationStatus.REJECTED;
            case "MONITORED_ELSEWHERE" -> RecommendationStatus.MONITORED_ELSEWHERE;
            default -> RecommendationStatus.MADE;
        };
    }
}
