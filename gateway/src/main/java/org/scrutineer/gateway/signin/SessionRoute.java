package org.scrutineer.gateway.signin;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scrutineer.gateway.GatewayConfig;

/** {@code GET /api/session}: who is looking at the page. Never an error where nobody is signed in. */
@ApplicationScoped
class SessionRoute {

    private final Callers callers;
    private final Map<String, String> names;

    SessionRoute(Callers callers, GatewayConfig config) {
        this.callers = callers;
        this.names = names(config.councils());
    }

    void routes(@Observes Router router) {
        router.get("/api/session").order(100).handler(this::handle);
    }

    private void handle(RoutingContext context) {
        callers.of(context).onSuccess(caller -> send(context, caller)).onFailure(failure -> {
            if (Callers.issuerUnreachable(failure)) {
                Callers.issuerAway().send(context);
            } else {
                callers.forget(context);
                send(context, Optional.empty());
            }
        });
    }

    private void send(RoutingContext context, Optional<Caller> caller) {
        JsonObject session = new JsonObject().put("signedIn", caller.isPresent());
        caller.ifPresent(known -> session.put("account", known.account())
                .put("name", known.name())
                .put("email", known.email())
                .put("roles", new JsonArray(known.roles()))
                .put("councils", councils(known.councils()))
                .put("defaultCouncil", known.councils().stream().findFirst().orElse(null))
                .put("expiresAt", known.expiresAt().toString()));
        session.put("publicCouncils", councils(List.copyOf(names.keySet())));
        session.put(
                "requestHeader", new JsonObject().put("name", "X-Scrutineer").put("value", "web"));
        context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(session.toBuffer());
    }

    private JsonArray councils(List<String> ids) {
        JsonArray councils = new JsonArray();
        ids.forEach(id -> councils.add(new JsonObject().put("id", id).put("name", names.getOrDefault(id, id))));
        return councils;
    }

    private static Map<String, String> names(List<String> settings) {
        Map<String, String> names = new LinkedHashMap<>();
        for (String setting : settings) {
            int equals = setting.indexOf('=');
            if (equals < 1) {
                throw new IllegalStateException("scrutineer.gateway.councils takes id=Name, not " + setting);
            }
            names.put(
                    setting.substring(0, equals).strip(),
                    setting.substring(equals + 1).strip());
        }
        return names;
    }
}
