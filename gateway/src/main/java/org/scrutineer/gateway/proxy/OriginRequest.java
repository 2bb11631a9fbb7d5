package org.scrutineer.gateway.proxy;

import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/**
 * A request to a service, as the proxy is given it. Two calls are answered otherwise than the client library does:
 *
 * <p>A reset closes the connection even when the answer has come in whole; by then the connection may be back in the pool and carry
 * another client's request, which would fail with it. So once an answer has begun, a client that goes away has it read to its end
 * instead. Live streams have no end: they are cut off, and their connection is nobody else's.
 *
 * <p>A body whose length is not known is sent in chunks; the library does so only for clients that speak HTTP/1.1.
 */
final class OriginRequest {

    private final HttpClientRequest request;
    private final boolean inChunks;
    private HttpClientResponse answer;
    private boolean endless;

    OriginRequest(HttpClientRequest request, boolean inChunks) {
        this.request = request;
        this.inChunks = inChunks;
        request.response().onSuccess(response -> answer = response);
    }

    HttpClientRequest guarded() {
        return (HttpClientRequest) Proxy.newProxyInstance(
                HttpClientRequest.class.getClassLoader(), new Class<?>[] {HttpClientRequest.class}, this::call);
    }

    /** The answer is a live stream. */
    void neverEnds() {
        endless = true;
    }

    /** Gives the request up, whatever it is at. */
    void reset() {
        request.reset();
    }

    private Object call(Object self, Method method, Object[] arguments) throws Throwable {
        if (method.getName().equals("reset") && answer != null && !endless) {
            answer.resume();
            return false;
        }
        if (method.getName().equals("setChunked") && inChunks) {
            return request.setChunked(true);
        }
        try {
            return method.invoke(request, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
