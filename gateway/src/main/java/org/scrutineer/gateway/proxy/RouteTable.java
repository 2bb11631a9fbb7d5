package org.scrutineer.gateway.proxy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scrutineer.gateway.GatewayConfig;

/** Which service answers which noun. A table that does not add up stops the gateway from starting. */
@ApplicationScoped
class RouteTable {

    private final Map<String, Upstream> byNoun = new HashMap<>();

    @Inject
    RouteTable(GatewayConfig config) {
        this(config.upstreams(), config.routes());
    }

    RouteTable(Map<String, URI> upstreams, Map<String, List<String>> routes) {
        routes.forEach((service, nouns) -> {
            URI base = upstreams.get(service);
            if (base == null) {
                throw new IllegalStateException("scrutineer.gateway.upstreams has no address for " + service);
            }
            Upstream upstream = Upstream.of(service, base);
            for (String noun : nouns) {
                if (byNoun.put(noun, upstream) != null) {
                    throw new IllegalStateException("scrutineer.gateway.routes gives " + noun + " to two services");
                }
            }
        });
    }

    Optional<Upstream> upstream(String noun) {
        return Optional.ofNullable(byNoun.get(noun));
    }
}
