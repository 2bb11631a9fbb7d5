package org.scrutineer.recommendations.recommendation;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A recommendation within a report. */
@Schema(name = "SentRecommendation")
public record SentRecommendation(
        UUID id,
        String reference,
        String text,
        boolean exempt,
        RecommendationStatus status,
        ResponseDecision decision) {

    static SentRecommendation from(RecommendationResponse recommendation) {
        var response = recommendation.response();
        return new SentRecommendation(
                recommendation.id(),
                recommendation.reference(),
                recommendation.text(),
                recommendation.exempt(),
                recommendation.status(),
                response == null ? null : response.decision());
    }
}
