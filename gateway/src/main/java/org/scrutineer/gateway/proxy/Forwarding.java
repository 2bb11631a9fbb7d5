package org.scrutineer.gateway.proxy;

import io.vertx.core.Future;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.http.StreamResetException;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.OriginRequestProvider;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;
import org.scrutineer.gateway.guard.ClientAddress;
import org.scrutineer.gateway.guard.StreamLimit;
import org.scrutineer.gateway.problem.Problem;
import org.scrutineer.gateway.problem.Trace;

/**
 * One request on its way through. It is sent once and never again: whether a service has already acted on it cannot be known
 * from here, so trying again is for the client, with its Idempotency-Key.
 */
final class Forwarding implements ProxyInterceptor, OriginRequestProvider {

    private static final Logger LOG = Logger.getLogger(Forwarding.class);
    private static final Set<HttpMethod> WITH_BODY = Set.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH);
    private static final long NO_CLOCK = -1;

    private final RoutingContext context;
    private final ApiPath path;
    private final Upstream upstream;
    private final Optional<String> token;
    private final boolean signedIn;
    private final String callerKey;
    private final ClientAddress address;
    private final StreamLimit streams;
    private final long maxBody;
    private final Duration answerTimeout;

    private OriginRequest sent;
    private LimitedBody body;
    private long clock = NO_CLOCK;
    private boolean answered;
    private boolean timedOut;
    private boolean ownAnswer;

    /**
     * @param token what is passed on: of a caller who belongs to the council of the path. Anybody else reads as the public does
     * @param signedIn whether there is a caller, of this council or another
     */
    Forwarding(
            RoutingContext context,
            ApiPath path,
            Upstream upstream,
            Optional<String> token,
            boolean signedIn,
            String callerKey,
            ClientAddress address,
            StreamLimit streams,
            long maxBody,
            Duration answerTimeout) {
        this.context = context;
        this.path = path;
        this.upstream = upstream;
        this.token = token;
        this.signedIn = signedIn;
        this.callerKey = callerKey;
        this.address = address;
        this.streams = streams;
        this.maxBody = maxBody;
        this.answerTimeout = answerTimeout;
    }

    @Override
    public Future<HttpClientRequest> create(ProxyContext proxy) {
        return proxy.client()
                .request(new RequestOptions()
                        .setHost(upstream.host())
                        .setPort(upstream.port())
                        .setSsl(upstream.tls()))
                .map(request -> {
                    sent = new OriginRequest(request, lengthUnknown());
                    return sent.guarded();
                });
    }

    /** HTTP/2 does not say beforehand that a body will come in parts. */
    private boolean lengthUnknown() {
        var request = context.request();
        return request.version() == HttpVersion.HTTP_2
                && WITH_BODY.contains(request.method())
                && !request.headers().contains(HttpHeaders.CONTENT_LENGTH);
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext proxy) {
        ProxyRequest request = proxy.request();
        request.setURI(path.target());
        Headers.toService(request.headers(), context, address, token);
        body = new LimitedBody(request.getBody().stream(), maxBody, this::startClock);
        request.setBody(Body.body(body, request.getBody().length()));
        return proxy.sendRequest()
                .onComplete(answer -> stopClock())
                .recover(failure -> Future.succeededFuture(instead(request, failure)));
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext proxy) {
        ProxyResponse response = proxy.response();
        if (ownAnswer) {
            return proxy.sendResponse().otherwiseEmpty();
        }
        if (response.getStatusCode() == 401 && signedIn && token.isEmpty()) {
            fill(response.release(), Problem.otherCouncil());
            return proxy.sendResponse().otherwiseEmpty();
        }
        Headers.toClient(response.headers(), upstream);
        if (response.headers().contains(HttpHeaders.CONTENT_ENCODING)) {
            context.response().headers().remove(HttpHeaders.CONTENT_ENCODING);
        }
        String mediaType = response.headers().get(HttpHeaders.CONTENT_TYPE);
        if (mediaType == null || !mediaType.startsWith("text/event-stream")) {
            return proxy.sendResponse().otherwiseEmpty();
        }
        sent.neverEnds();
        Optional<Problem> refusal = streams.open(callerKey);
        if (refusal.isPresent()) {
            sent.reset();
            fill(response, refusal.get());
            return proxy.sendResponse().otherwiseEmpty();
        }
        return proxy.sendResponse().onComplete(end -> streams.close(callerKey)).otherwiseEmpty();
    }

    private void startClock() {
        if (!answered) {
            clock = context.vertx().setTimer(answerTimeout.toMillis(), id -> {
                timedOut = true;
                if (sent != null) {
                    sent.reset();
                }
            });
        }
    }

    private void stopClock() {
        answered = true;
        if (clock != NO_CLOCK) {
            context.vertx().cancelTimer(clock);
        }
    }

    private ProxyResponse instead(ProxyRequest request, Throwable failure) {
        ProxyResponse response = request.release().response();
        if (body.exceeded()) {
            fill(response, Failures.tooLarge(maxBody));
        } else if (timedOut) {
            fill(response, Failures.noAnswer(upstream.service()));
        } else {
            // A reset is the client that has gone away, or ours; everything else is worth a line.
            if (!(failure instanceof StreamResetException))
                LOG.warnf("the %s service did not answer: %s", upstream.service(), failure);
            fill(response, Failures.of(failure, upstream.service()));
        }
        return response;
    }

    private void fill(ProxyResponse response, Problem problem) {
        ownAnswer = true;
        response.headers().clear();
        response.setStatusCode(problem.status())
                .setStatusMessage(null)
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .setBody(Body.body(problem.body(Trace.of(context).id())));
        if (problem.retryAfter() != null) {
            response.putHeader(HttpHeaders.RETRY_AFTER, problem.retryAfterSeconds());
        }
    }
}
