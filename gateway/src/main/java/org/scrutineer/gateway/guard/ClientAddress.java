package org.scrutineer.gateway.guard;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Whose request it is. The connection tells, unless it comes from a proxy that the operator trusts: then the last address in
 * X-Forwarded-For that is not such a proxy. The first one is whatever the client wrote.
 */
@ApplicationScoped
public class ClientAddress {

    private final List<AddressRange> trusted;

    ClientAddress(
            @ConfigProperty(name = "quarkus.http.proxy.proxy-address-forwarding", defaultValue = "false")
                    boolean behindProxy,
            @ConfigProperty(name = "quarkus.http.proxy.trusted-proxies") Optional<List<String>> trustedProxies) {
        if (behindProxy && trustedProxies.isEmpty()) {
            throw new IllegalStateException("quarkus.http.proxy.proxy-address-forwarding needs"
                    + " quarkus.http.proxy.trusted-proxies: without it every client may name its own address");
        }
        trusted = behindProxy
                ? trustedProxies.get().stream().map(AddressRange::of).toList()
                : List.of();
    }

    public String of(HttpServerRequest request) {
        String peer = request.connection().remoteAddress().hostAddress();
        return behind(peer == null ? "unknown" : peer, request.headers().getAll("x-forwarded-for"));
    }

    /** What one household or office shares: an IPv4 address, or the /64 network of an IPv6 address. */
    public String network(HttpServerRequest request) {
        String address = of(request);
        try {
            return InetAddress.ofLiteral(address) instanceof Inet6Address six
                    ? Arrays.toString(Arrays.copyOf(six.getAddress(), 8))
                    : address;
        } catch (IllegalArgumentException e) {
            return address;
        }
    }

    String behind(String peer, List<String> forwardedFor) {
        if (!trusted(peer)) {
            return peer;
        }
        String nearest = peer;
        String[] chain = String.join(",", forwardedFor).split(",", -1);
        for (int i = chain.length - 1; i >= 0; i--) {
            String hop = chain[i].strip();
            if (AddressRange.literal(hop).isEmpty()) {
                return nearest;
            }
            nearest = hop;
            if (!trusted(hop)) {
                return nearest;
            }
        }
        return nearest;
    }

    private boolean trusted(String address) {
        return !trusted.isEmpty()
                && AddressRange.literal(address)
                        .filter(known -> trusted.stream().anyMatch(range -> range.contains(known)))
                        .isPresent();
    }
}
