package org.scrutineer.recommendations.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.scrutineer.recommendations.Versioned;
import org.scrutineer.recommendations.committee.Owner;

/**
 * A report to the Executive.
 *
 * @param noticeOn the date of the written notice, null if it came with the report
 * @param responseDueOn the last day for the response
 * @param responseRule how that day was found, with every reading's date
 */
@Schema(name = "Report")
record ReportResponse(
        UUID id,
        String reference,
        String title,
        UUID committeeId,
        String committeeName,
        Owner sentTo,
        LocalDate receivedOn,
        LocalDate noticeOn,
        LocalDate responseDueOn,
        String responseRule,
        Instant sentAt,
        long version)
        implements Versioned {}
