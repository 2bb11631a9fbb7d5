package org.scrutineer.recommendations.action;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.scrutineer.recommendations.Versioned;
import org.scrutineer.recommendations.deadline.DeadlineResponse;
import org.scrutineer.recommendations.progress.ProgressResponse;

/**
 * An action with what was reported about it, newest first, and the clocks that run.
 *
 * @param mayReport whether the reader may report progress and claim completion, as its owner or for its owner
 */
@Schema(name = "ActionDetail")
record ActionDetailResponse(
        ActionResponse action, List<ProgressResponse> progress, List<DeadlineResponse> deadlines, boolean mayReport)
        implements Versioned {
    @Override
    public long version() {
        return action.version();
    }
}
