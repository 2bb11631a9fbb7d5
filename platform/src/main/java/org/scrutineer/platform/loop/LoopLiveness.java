package org.scrutineer.platform.loop;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Not alive when a loop has stopped turning: what it does is done by nobody, and only a restart brings it back. */
@Liveness
@ApplicationScoped
class LoopLiveness implements HealthCheck {

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("loops").up();
        for (var loop : Loop.started()) {
            if (!loop.isTurning())
                response.down()
                        .withData(loop.name(), "no turn for " + loop.silence().toSeconds() + " s");
        }
        return response.build();
    }
}
