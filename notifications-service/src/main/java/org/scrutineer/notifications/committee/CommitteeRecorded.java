package org.scrutineer.notifications.committee;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What this service reads of {@code org.scrutineer.meetings.committee-recorded.v1}. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record CommitteeRecorded(UUID committeeId, String name, List<String> remit, Instant occurredAt) {}
