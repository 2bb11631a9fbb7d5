package org.scrutineer.recommendations.recommendation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.scrutineer.recommendations.Versioned;
import org.scrutineer.recommendations.action.ActionResponse;
import org.scrutineer.recommendations.deadline.DeadlineResponse;
import org.scrutineer.recommendations.progress.ProgressResponse;

/**
 * A recommendation with everything that hangs on it.
 *
 * @param progress what was reported, newest first; empty for readers who are not signed in
 * @param deadlines the clocks that run; empty for readers who are not signed in
 */
@Schema(name = "RecommendationDetail")
record RecommendationDetailResponse(
        RecommendationResponse recommendation,
        List<ActionResponse> actions,
        List<ProgressResponse> progress,
        List<DeadlineResponse> deadlines)
        implements Versioned {
    @Override
    public long version() {
        return recommendation.version();
    }
}
