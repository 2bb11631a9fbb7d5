package org.scrutineer.recommendations.overview;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.scrutineer.recommendations.grievance.CollectiveGrievance;

/**
 * What needs attention, worst first.
 *
 * @param collectiveGrievances empty for readers who may not see any
 */
@Schema(name = "Overview")
record OverviewResponse(
        DueList overdue,
        DueList dueSoon,
        DueList awaitingVerification,
        Total open,
        Total ageing,
        List<CollectiveGrievance> collectiveGrievances) {}
