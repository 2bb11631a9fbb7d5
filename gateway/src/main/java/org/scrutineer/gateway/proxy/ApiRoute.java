package org.scrutineer.gateway.proxy;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.Set;
import org.scrutineer.gateway.GatewayConfig;
import org.scrutineer.gateway.guard.ClientAddress;
import org.scrutineer.gateway.guard.RateLimit;
import org.scrutineer.gateway.guard.StreamLimit;
import org.scrutineer.gateway.problem.Problem;
import org.scrutineer.gateway.signin.Caller;
import org.scrutineer.gateway.signin.Callers;

/** {@code /api/councils/{council}/{noun}/…}: passes the request on to the service that answers the noun. */
@ApplicationScoped
class ApiRoute {

    private static final Set<HttpMethod> METHODS = Set.of(
            HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);
    private static final ProxyOptions NO_WEB_SOCKETS = new ProxyOptions().setSupportWebSocket(false);

    private final RouteTable table;
    private final UpstreamClients clients;
    private final Callers callers;
    private final RateLimit rateLimit;
    private final StreamLimit streamLimit;
    private final ClientAddress address;
    private final GatewayConfig config;

    ApiRoute(
            RouteTable table,
            UpstreamClients clients,
            Callers callers,
            RateLimit rateLimit,
            StreamLimit streamLimit,
            ClientAddress address,
            GatewayConfig config) {
        this.table = table;
        this.clients = clients;
        this.callers = callers;
        this.rateLimit = rateLimit;
        this.streamLimit = streamLimit;
        this.address = address;
        this.config = config;
    }

    void routes(@Observes Router router) {
        router.route("/api/councils/*").order(100).handler(this::handle);
    }

    private void handle(RoutingContext context) {
        Optional<ApiPath> path = ApiPath.of(context.request().uri());
        Optional<Upstream> upstream = path.flatMap(known -> table.upstream(known.noun()));
        if (upstream.isEmpty()) {
            Problem.notFound("There is nothing at this address.").send(context);
            return;
        }
        if (!METHODS.contains(context.request().method())) {
            Problem.methodNotAllowed().send(context);
            return;
        }
        callers.of(context)
                .onSuccess(caller -> pass(context, path.get(), upstream.get(), caller))
                .onFailure(failure -> callers.refuse(context, failure));
    }

    private void pass(RoutingContext context, ApiPath path, Upstream upstream, Optional<Caller> caller) {
        String key = caller.map(known -> "account " + known.account())
                .orElseGet(() -> "address " + address.network(context.request()));
        Optional<Problem> refusal = rateLimit.refusal(key);
        if (refusal.isPresent()) {
            refusal.get().send(context);
            return;
        }
        if (HttpMethod.HEAD.equals(context.request().method())) {
            // Nothing will be compressed, and nothing else takes this header off again.
            context.response().headers().remove(HttpHeaders.CONTENT_ENCODING);
        }
        if ("100-continue".equalsIgnoreCase(context.request().getHeader(HttpHeaders.EXPECT))) {
            context.response().writeContinue();
        }
        Forwarding forwarding = new Forwarding(
                context,
                path,
                upstream,
                caller.filter(known -> known.councils().contains(path.council()))
                        .map(Caller::token),
                caller.isPresent(),
                key,
                address,
                streamLimit,
                config.maxBody().asLongValue(),
                config.timeouts().answer());
        HttpProxy.reverseProxy(NO_WEB_SOCKETS, clients.forRequest(context.request()))
                .origin(forwarding)
                .addInterceptor(forwarding)
                .handle(context.request());
    }
}
