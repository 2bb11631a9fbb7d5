package org.scrutineer.gateway.proxy;

import java.net.URI;

/** A service behind the gateway. */
record Upstream(String service, String host, int port, boolean tls) {

    static Upstream of(String service, URI base) {
        boolean tls = "https".equals(base.getScheme());
        if (base.getHost() == null || !(tls || "http".equals(base.getScheme()))) {
            throw new IllegalStateException("The address of " + service + " is no http address: " + base);
        }
        return new Upstream(service, base.getHost(), base.getPort() < 0 ? (tls ? 443 : 80) : base.getPort(), tls);
    }
}
