package org.scrutineer.recommendations.request;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.scrutineer.recommendations.Versioned;
import org.scrutineer.recommendations.deadline.DeadlineResponse;
import org.scrutineer.recommendations.progress.ProgressResponse;

/**
 * A request with its answer's evidence and the clocks that run.
 *
 * @param mayReport whether the reader may answer, as its owner or for its owner
 */
@Schema(name = "InformationRequestDetail")
record RequestDetailResponse(
        RequestResponse request, List<ProgressResponse> progress, List<DeadlineResponse> deadlines, boolean mayReport)
        implements Versioned {
    @Override
    public long version() {
        return request.version();
    }
}
