package org.scrutineer.recommendations.recommendation;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.scrutineer.platform.http.NotKept;

/** A recommendation within a report. */
@Schema(name = "SentRecommendation")
public record SentRecommendation(
        UUID id,
        String reference,
        @NotKept String text,
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
