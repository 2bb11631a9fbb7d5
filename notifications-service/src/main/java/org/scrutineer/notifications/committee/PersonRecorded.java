package org.scrutineer.notifications.committee;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.UUID;

/** What this service reads of {@code org.scrutineer.meetings.person-recorded.v1}. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record PersonRecorded(UUID personId, String name, String account, Instant occurredAt) {}
