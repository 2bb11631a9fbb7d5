package org.scrutineer.recommendations.timeline;

import java.time.Instant;
import java.util.UUID;

/** What this service reads of notifications' alert-acknowledged.v1. */
record AlertAcknowledged(
        UUID alertId, UUID personId, String kind, String subjectType, UUID subjectId, Instant acknowledgedAt) {}
