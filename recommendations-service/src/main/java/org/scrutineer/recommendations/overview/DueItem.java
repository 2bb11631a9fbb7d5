package org.scrutineer.recommendations.overview;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One thing on the home page.
 *
 * @param subjectType ACTION, INFORMATION_REQUEST, RESPONSE (of a report), RECOMMENDATION or REPORT_BACK
 * @param title null when exempt, whoever reads: the home page is what lies open on a screen
 * @param dueOn null for what has no date
 */
@Schema(name = "DueItem")
record DueItem(
        String subjectType,
        UUID subjectId,
        String reference,
        String title,
        UUID committeeId,
        String committeeName,
        String ownerName,
        LocalDate dueOn) {}
