package org.scrutineer.gateway.guard;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.scrutineer.gateway.GatewayConfig;

/** What every answer tells the browser not to do. Set last, so that neither a service nor a library can weaken it. */
@ApplicationScoped
class SecurityHeaders {

    private static final String PAGE_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'"
            + " data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none';"
            + " frame-ancestors 'none'";

    /** A document that a council uploaded is shown on our origin: nothing in it may run or reach anything. */
    private static final String DOCUMENT_POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'; sandbox";

    /** Browsers refuse to open their PDF reader in a sandbox; it runs no script of the page's origin anyway. */
    private static final String PDF_POLICY = "frame-ancestors 'none'";

    private static final String NO_DEVICES =
            "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(),"
                    + " microphone=(), midi=(), payment=(), usb=()";

    private final boolean hsts;

    SecurityHeaders(GatewayConfig config) {
        this.hsts = config.hsts();
    }

    void filters(@Observes Filters filters) {
        filters.register(
                context -> {
                    context.addHeadersEndHandler(head -> set(context));
                    context.next();
                },
                1000);
    }

    private void set(RoutingContext context) {
        MultiMap headers = context.response().headers();
        headers.set("Content-Security-Policy", policy(context, headers.get(HttpHeaders.CONTENT_TYPE)));
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Referrer-Policy", "same-origin");
        headers.set("Permissions-Policy", NO_DEVICES);
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        if (hsts) {
            headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }

    private static String policy(RoutingContext context, String mediaType) {
        if (!context.request().path().startsWith("/api/")) {
            return PAGE_POLICY;
        }
        return mediaType != null && mediaType.startsWith("application/pdf") ? PDF_POLICY : DOCUMENT_POLICY;
    }
}
