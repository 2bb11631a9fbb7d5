package org.scrutineer.notifications.stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerResponse;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.scrutineer.notifications.inbox.InboxItem;

/**
 * A person's alerts as they come (server-sent events). The stream ends when the token that opened it does; the page comes back with a
 * newer one and its {@code Last-Event-ID}, and misses nothing.
 */
@Path("/councils/{council}/stream")
@Tag(name = "Stream")
@RunOnVirtualThread
public class StreamResource {

    private static final Duration SLOWEST_WRITE = Duration.ofSeconds(10);
    private static final int RECONNECT_MILLIS = 2000;

    private final OpenPages pages;
    private final Arrivals arrivals;
    private final StreamSettings settings;
    private final JsonWebToken token;
    private final InstantSource clock;
    private final ObjectMapper json;

    @Inject
    StreamResource(
            OpenPages pages,
            Arrivals arrivals,
            StreamSettings settings,
            JsonWebToken token,
            InstantSource clock,
            ObjectMapper json) {
        this.pages = pages;
        this.arrivals = arrivals;
        this.settings = settings;
        this.token = token;
        this.clock = clock;
        this.json = json;
    }

    @GET
    @Authenticated
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(
            operationId = "streamAlerts",
            summary = "My alerts as they come",
            description =
                    "Events named alert, whose data is an inbox item as JSON and whose id goes into Last-Event-ID; comments in"
                            + " between are signs of life. An alert whose deadline ends or counts again, and a summary that grows, comes again with the same item id and"
                            + " a higher revision.")
    @APIResponse(
            responseCode = "200",
            description = "The stream",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = InboxItem.class)))
    public void stream(
            @PathParam("council") String council,
            @HeaderParam("Last-Event-ID") String lastEventId,
            @Context SseEventSink sink,
            @Context Sse sse,
            @Context HttpServerResponse response) {
        response.putHeader("Cache-Control", "no-store").putHeader("X-Accel-Buffering", "no");
        var expiry = Instant.ofEpochSecond(token.getExpirationTime());
        var page = pages.open(council, token.getSubject());
        try (sink) {
            send(
                    sink,
                    sse.newEventBuilder()
                            .reconnectDelay(RECONNECT_MILLIS)
                            .comment("open")
                            .build());
            var sent = catchUp(page, Position.parse(lastEventId).orElse(page.openedAt()), sink, sse);
            follow(page, sent, expiry, sink, sse);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException | IllegalStateException e) {
            // The page has gone, or does not take what it is sent; it comes back by itself if it is still there.
            return;
        } finally {
            pages.left(page);
        }
    }

    /** What came while the page was away, or between its opening and its first place in the reader's list. */
    private Position catchUp(OpenPage page, Position from, SseEventSink sink, Sse sse)
            throws InterruptedException, ExecutionException, TimeoutException {
        var sent = from;
        List<Arrival> batch;
        do {
            batch = arrivals.between(page.council(), sent, arrivals.now(), List.of(page.account()));
            for (var arrival : batch) sent = send(arrival, sink, sse);
        } while (batch.size() == Arrivals.BATCH);
        return sent;
    }

    private void follow(OpenPage page, Position from, Instant expiry, SseEventSink sink, Sse sse)
            throws InterruptedException, ExecutionException, TimeoutException {
        var sent = from;
        while (!page.isClosed() && !sink.isClosed()) {
            var left = Duration.between(clock.instant(), expiry);
            if (!left.isPositive()) return;
            var arrival = page.next(left.compareTo(settings.heartbeat()) < 0 ? left : settings.heartbeat());
            if (page.isClosed()) return;
            if (arrival == null)
                send(sink, sse.newEventBuilder().comment("alive").build());
            else if (arrival.position().compareTo(sent) > 0) sent = send(arrival, sink, sse);
        }
    }

    private Position send(Arrival arrival, SseEventSink sink, Sse sse)
            throws InterruptedException, ExecutionException, TimeoutException {
        send(
                sink,
                sse.newEventBuilder()
                        .id(arrival.position().toString())
                        .name("alert")
                        .data(write(arrival.item()))
                        .build());
        return arrival.position();
    }

    private static void send(SseEventSink sink, OutboundSseEvent event)
            throws InterruptedException, ExecutionException, TimeoutException {
        sink.send(event).toCompletableFuture().get(SLOWEST_WRITE.toMillis(), TimeUnit.MILLISECONDS);
    }

    private String write(InboxItem item) {
        try {
            return json.writeValueAsString(item);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an inbox item must serialise", e);
        }
    }
}
