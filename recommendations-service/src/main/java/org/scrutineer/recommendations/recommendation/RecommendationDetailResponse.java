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
 * @param progress what was reported, newest first; empty for readers who are not signed in, or may not read what is exempt
 * @param deadlines the clocks that run; empty for readers who are not signed in
 * @param mayReport whether the reader may report progress and claim completion, as its owner or for its owner
 */
@Schema(name = "RecommendationDetail")
record RecommendationDetailResponse(
        RecommendationResponse recommendation,
        List<ActionResponse> actions,
        List<ProgressResponse> progress,
        List<DeadlineResponse> deadlines,
        boolean mayReport)
        implements Versioned {
    @Override
    public long version() {
        return recommendation.version();
    }
}
