package org.scrutineer.gateway.proxy;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.scrutineer.gateway.guard.ClientAddress;
import org.scrutineer.gateway.problem.Trace;

/** What passes the door and what does not, in both directions. */
final class Headers {

    /** Said between two neighbours only (RFC 9110 7.6.1). */
    private static final List<String> HOP_BY_HOP = List.of(
            "connection",
            "keep-alive",
            "proxy-authenticate",
            "proxy-authorization",
            "proxy-connection",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade");

    /** The door has used these, or a client could deceive a service with them. */
    private static final Set<String> NOT_FOR_SERVICES = Set.of(
            "authorization",
            "cookie",
            "expect",
            "forwarded",
            "origin",
            "proxy",
            "referer",
            "traceparent",
            "true-client-ip",
            "via",
            "x-client-ip",
            "x-original-url",
            "x-real-ip",
            "x-rewrite-url",
            "x-scrutineer");

    /** Sessions belong to the gateway; nobody needs to know what a service is built with. */
    private static final List<String> NOT_FOR_CLIENTS = List.of("server", "set-cookie", "x-powered-by");

    private Headers() {}

    /** Makes the client's headers into the gateway's: who asks, for whom, under which trace. */
    static void toService(MultiMap headers, RoutingContext context, ClientAddress address, Optional<String> token) {
        removeHopByHop(headers);
        for (String name : List.copyOf(headers.names())) {
            String lower = name.toLowerCase(Locale.ROOT);
            if (NOT_FOR_SERVICES.contains(lower) || lower.startsWith("x-forwarded-") || lower.startsWith("sec-")) {
                headers.remove(name);
            }
        }
        HttpServerRequest request = context.request();
        headers.set("x-forwarded-for", address.of(request));
        headers.set("x-forwarded-proto", request.scheme());
        if (request.authority() != null) {
            headers.set("x-forwarded-host", request.authority().toString());
        }
        headers.set("x-forwarded-prefix", ApiPath.PREFIX);
        headers.set("traceparent", Trace.of(context).traceparent());
        token.ifPresent(value -> headers.set(HttpHeaders.AUTHORIZATION, "Bearer " + value));
    }

    /** Makes a service's headers into the gateway's; addresses in them become addresses that a client can follow. */
    static void toClient(MultiMap headers, Upstream upstream) {
        removeHopByHop(headers);
        NOT_FOR_CLIENTS.forEach(headers::remove);
        List<String> locations = headers.getAll(HttpHeaders.LOCATION);
        if (!locations.isEmpty()) {
            headers.set(HttpHeaders.LOCATION, publicAddress(locations.getFirst(), upstream));
        }
        List<String> links = List.copyOf(headers.getAll("link"));
        if (!links.isEmpty()) {
            headers.set(
                    "link",
                    links.stream().map(link -> publicLinks(link, upstream)).toList());
        }
        if (!headers.contains(HttpHeaders.CACHE_CONTROL)) {
            headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }

    private static void removeHopByHop(MultiMap headers) {
        for (String connection : List.copyOf(headers.getAll(HttpHeaders.CONNECTION))) {
            for (String named : connection.split(",", -1)) {
                headers.remove(named.strip());
            }
        }
        HOP_BY_HOP.forEach(headers::remove);
    }

    /** A service knows itself as /councils/…, at an address that only the gateway reaches. */
    static String publicAddress(String address, Upstream upstream) {
        String path = address;
        int scheme = address.indexOf("://");
        if (scheme > 0) {
            int slash = address.indexOf('/', scheme + 3);
            String authority = address.substring(scheme + 3, slash < 0 ? address.length() : slash);
            if (slash < 0 || !authority.equals(upstream.host() + ":" + upstream.port())) {
                return address;
            }
            path = address.substring(slash);
        }
        return path.startsWith("/councils/") ? ApiPath.PREFIX + path : path;
    }

    private static String publicLinks(String link, Upstream upstream) {
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (int open = link.indexOf('<'); open >= 0; open = link.indexOf('<', from)) {
            int close = link.indexOf('>', open);
            if (close < 0) {
                break;
            }
            out.append(link, from, open + 1).append(publicAddress(link.substring(open + 1, close), upstream));
            from = close;
        }
        return out.append(link, from, link.length()).toString();
    }
}
