package org.scrutineer.notifications.alert;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What this service reads of {@code org.scrutineer.recommendations.deadline-resumed.v1}. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record DeadlineResumed(
        UUID deadlineId, SubjectType subjectType, UUID subjectId, LocalDate dueOn, Instant occurredAt) {}
