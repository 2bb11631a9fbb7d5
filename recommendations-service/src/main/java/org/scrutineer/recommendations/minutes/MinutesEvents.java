package org.scrutineer.recommendations.minutes;

import java.time.LocalDate;
import java.util.UUID;
import org.scrutineer.recommendations.committee.Owner;

/** What this service reads of meetings-service's events about minutes. */
final class MinutesEvents {
    private MinutesEvents() {}

    record MinutesPublished(
            UUID minutesId,
            UUID committeeId,
            String committeeName,
            LocalDate heldOn,
            int recommendations,
            int tasks,
            UUID correctsMinutesId) {}

    record TaskRecorded(
            UUID taskId,
            UUID minutesId,
            UUID committeeId,
            LocalDate heldOn,
            String kind,
            String text,
            Owner owner,
            LocalDate dueOn,
            String dueText,
            String dueRule,
            String item,
            String clause,
            boolean exempt) {}

    record RecommendationMade(
            UUID recommendationId,
            UUID minutesId,
            UUID committeeId,
            LocalDate heldOn,
            String number,
            String text,
            String addressedTo,
            String reportedStatus,
            String statusText,
            Owner owner,
            LocalDate dueOn,
            String dueText,
            String item,
            String clause,
            boolean exempt) {}
}
