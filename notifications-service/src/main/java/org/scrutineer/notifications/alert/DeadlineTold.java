package org.scrutineer.notifications.alert;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What this service reads of {@code deadline-approaching.v1} and the four {@code …-overdue.v1} of recommendations-service.
 *
 * @param deadlineId which of the subject's deadlines; it has another for each date
 * @param title null when the thing is exempt
 * @param daysLeft only of approaching deadlines; 0 on the day itself
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record DeadlineTold(
        UUID deadlineId,
        SubjectType subjectType,
        UUID subjectId,
        UUID committeeId,
        String title,
        String reference,
        Owner owner,
        LocalDate dueOn,
        Integer daysLeft,
        Instant occurredAt) {}
