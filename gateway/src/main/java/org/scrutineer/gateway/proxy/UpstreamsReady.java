package org.scrutineer.gateway.proxy;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.scrutineer.gateway.GatewayConfig;

/** Ready when there is something behind the door: every service, and the issuer that signs people in. */
@Readiness
@ApplicationScoped
class UpstreamsReady implements AsyncHealthCheck {

    private static final long TIMEOUT_MILLIS = 2000;
    /** The address is open to everybody, so it must not multiply what it is asked. */
    private static final long FRESH_NANOS = 1_000_000_000L;

    private final Map<String, URI> parts = new TreeMap<>();
    private final HttpClient client;
    private Future<HealthCheckResponse> latest;
    private long latestAt;

    UpstreamsReady(
            Vertx vertx, GatewayConfig config, @ConfigProperty(name = "quarkus.oidc.auth-server-url") URI issuer) {
        client = vertx.createHttpClient(new HttpClientOptions().setConnectTimeout((int) TIMEOUT_MILLIS));
        config.upstreams().forEach((service, base) -> parts.put(service, base.resolve("/q/health/ready")));
        parts.put("issuer", URI.create(issuer + "/.well-known/openid-configuration"));
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        return Uni.createFrom().completionStage(() -> latest().toCompletionStage());
    }

    private synchronized Future<HealthCheckResponse> latest() {
        long now = System.nanoTime();
        if (latest == null || now - latestAt > FRESH_NANOS) {
            latestAt = now;
            latest = ask();
        }
        return latest;
    }

    private Future<HealthCheckResponse> ask() {
        List<String> names = List.copyOf(parts.keySet());
        List<Future<Boolean>> answers = new ArrayList<>();
        names.forEach(name -> answers.add(answers(parts.get(name))));
        return Future.all(answers).map(all -> {
            var response = HealthCheckResponse.named("Services and issuer").up();
            for (int i = 0; i < names.size(); i++) {
                boolean up = all.resultAt(i);
                response.withData(names.get(i), up ? "up" : "down");
                if (!up) {
                    response.down();
                }
            }
            return response.build();
        });
    }

    private Future<Boolean> answers(URI address) {
        return client.request(new RequestOptions()
                        .setMethod(HttpMethod.GET)
                        .setAbsoluteURI(address.toString())
                        .setIdleTimeout(TIMEOUT_MILLIS))
                .compose(request -> request.send())
                .map(response -> response.statusCode() == 200)
                .otherwise(false);
    }

    @PreDestroy
    void close() {
        client.close();
    }
}
