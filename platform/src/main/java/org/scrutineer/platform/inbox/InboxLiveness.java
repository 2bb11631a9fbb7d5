package org.scrutineer.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Not alive when one event's effect has run for minutes: the partition behind it stands still and only a restart frees it. */
@Liveness
@ApplicationScoped
class InboxLiveness implements HealthCheck {

    private final Inbox inbox;
    private final Duration stalledAfter;

    @Inject
    InboxLiveness(
            Inbox inbox,
            @ConfigProperty(name = "scrutineer.inbox.stalled-after", defaultValue = "3m") Duration stalledAfter) {
        this.inbox = inbox;
        this.stalledAfter = stalledAfter;
    }

    @Override
    public HealthCheckResponse call() {
        var oldest = inbox.oldestBusy();
        boolean moving = oldest == null
                || oldest.isAfter(
                        Instant.ofEpochMilli(System.currentTimeMillis()).minus(stalledAfter));
        return HealthCheckResponse.named("inbox").status(moving).build();
    }
}
