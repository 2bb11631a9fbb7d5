package org.scrutineer.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Not alive when a channel has taken nothing for minutes although records wait for it. */
@Liveness
@ApplicationScoped
class ChannelLiveness implements HealthCheck {

    private final ChannelWatch watch;

    @Inject
    ChannelLiveness(ChannelWatch watch) {
        this.watch = watch;
    }

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("channels").up();
        watch.silent().forEach((channel, silence) -> response.down()
                .withData(channel, "nothing taken for " + silence.toSeconds() + " s"));
        return response.build();
    }
}
