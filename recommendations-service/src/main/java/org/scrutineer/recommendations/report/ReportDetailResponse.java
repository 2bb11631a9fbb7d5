package org.scrutineer.recommendations.report;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.scrutineer.platform.http.Confidential;
import org.scrutineer.recommendations.Versioned;
import org.scrutineer.recommendations.deadline.DeadlineResponse;
import org.scrutineer.recommendations.recommendation.SentRecommendation;

/** A report with its recommendations and, while the response is owed, its clock. */
@Schema(name = "ReportDetail")
record ReportDetailResponse(
        ReportResponse report, List<SentRecommendation> recommendations, List<DeadlineResponse> deadlines)
        implements Versioned, Confidential {
    @Override
    public UUID id() {
        return report.id();
    }

    @Override
    public boolean confidential() {
        return recommendations.stream().anyMatch(SentRecommendation::exempt);
    }

    @Override
    public long version() {
        return report.version();
    }
}
