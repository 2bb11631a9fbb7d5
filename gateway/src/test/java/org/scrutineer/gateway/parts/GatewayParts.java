package org.scrutineer.gateway.parts;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;

/** What stands around the gateway: an issuer, two services that answer, and one that is not running. */
public final class GatewayParts implements QuarkusTestResourceLifecycleManager {

    /** Small, so that going over it is quick. */
    public static final int MAX_BODY = 2 * 1024 * 1024;

    public static final int BURST = 400;
    public static final int STREAMS_PER_CALLER = 2;

    private StubIssuer issuer;
    private StubService service;

    @Override
    public Map<String, String> start() {
        issuer = StubIssuer.start();
        service = StubService.start();
        Map<String, String> settings = new HashMap<>();
        settings.put("quarkus.oidc.auth-server-url", StubIssuer.address());
        settings.put("quarkus.oidc.credentials.secret", "a-secret-of-these-tests-and-of-nothing-else");
        settings.put("scrutineer.gateway.upstreams.meetings", service.address());
        settings.put("scrutineer.gateway.upstreams.recommendations", "http://127.0.0.1:" + freePort());
        settings.put("scrutineer.gateway.upstreams.notifications", service.address());
        settings.put("scrutineer.gateway.max-body", String.valueOf(MAX_BODY));
        settings.put("scrutineer.gateway.timeouts.answer", "1S");
        settings.put("scrutineer.gateway.rate-limit.per-second", "1");
        settings.put("scrutineer.gateway.rate-limit.burst", String.valueOf(BURST));
        settings.put("scrutineer.gateway.streams.per-caller", String.valueOf(STREAMS_PER_CALLER));
        return settings;
    }

    @Override
    public void stop() {
        service.stop();
        issuer.stop();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
