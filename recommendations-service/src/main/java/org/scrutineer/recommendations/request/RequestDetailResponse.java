package org.scrutineer.recommendations.request;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.scrutineer.recommendations.Versioned;
import org.scrutineer.recommendations.deadline.DeadlineResponse;
import org.scrutineer.recommendations.progress.ProgressResponse;

/** A request with its answer's evidence and the clocks that run. */
@Schema(name = "InformationRequestDetail")
record RequestDetailResponse(RequestResponse request, List<ProgressResponse> progress, List<DeadlineResponse> deadlines)
        implements Versioned {
    @Override
    public long version() {
        return request.version();
    }
}
