package org.scrutineer.gateway.proxy;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.PoolOptions;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import org.scrutineer.gateway.GatewayConfig;

/** Connections to the services. Live streams hold theirs for hours and so have a pool of their own. */
@ApplicationScoped
class UpstreamClients {

    private static final int POOL = 256;
    private static final int WAITING = 1024;

    private final HttpClient requests;
    private final HttpClient streams;

    UpstreamClients(Vertx vertx, GatewayConfig config) {
        HttpClientOptions options = new HttpClientOptions()
                .setConnectTimeout((int) config.timeouts().connect().toMillis())
                // Well under the services' own idle limit, so that a request never meets a connection that is closing.
                .setKeepAliveTimeout(30)
                .setMaxWaitQueueSize(WAITING)
                .setMaxHeaderSize(32 * 1024)
                .setTcpNoDelay(true);
        requests = vertx.createHttpClient(options, new PoolOptions().setHttp1MaxSize(POOL));
        streams = vertx.createHttpClient(
                options, new PoolOptions().setHttp1MaxSize(config.streams().total()));
    }

    HttpClient forRequest(HttpServerRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains("text/event-stream") ? streams : requests;
    }

    @PreDestroy
    void close() {
        requests.close();
        streams.close();
    }
}
