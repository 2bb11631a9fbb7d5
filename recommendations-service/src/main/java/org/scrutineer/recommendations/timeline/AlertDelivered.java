package org.scrutineer.recommendations.timeline;

import java.time.Instant;
import java.util.UUID;

/** What this service reads of notifications' alert-delivered.v1. */
record AlertDelivered(
        UUID alertId,
        UUID personId,
        String kind,
        String subjectType,
        UUID subjectId,
        String channel,
        Instant deliveredAt) {}
