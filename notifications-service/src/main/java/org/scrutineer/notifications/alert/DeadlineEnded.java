package org.scrutineer.notifications.alert;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What this service reads of {@code org.scrutineer.recommendations.deadline-ended.v1}. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record DeadlineEnded(
        UUID deadlineId,
        SubjectType subjectType,
        UUID subjectId,
        LocalDate dueOn,
        EndedAs endedAs,
        Instant occurredAt) {}
