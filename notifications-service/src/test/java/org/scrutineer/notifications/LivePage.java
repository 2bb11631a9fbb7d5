package org.scrutineer.notifications;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** A browser's side of a stream of server-sent events. */
final class LivePage implements AutoCloseable {

    record Event(String id, String name, String data) {}

    private final Stream<String> lines;
    private final HttpClient client;
    private final List<Event> events = new CopyOnWriteArrayList<>();
    private final AtomicInteger comments = new AtomicInteger();
    private volatile boolean ended;

    private LivePage(HttpClient client, Stream<String> lines) {
        this.client = client;
        this.lines = lines;
    }

    /** Returns once the stream has given its first sign of life. */
    static LivePage open(int port, String path, String token, String lastEventId) throws Exception {
        var client = HttpClient.newHttpClient();
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "text/event-stream");
        if (lastEventId != null) request.header("Last-Event-ID", lastEventId);
        var response = client.send(request.build(), HttpResponse.BodyHandlers.ofLines());
        if (response.statusCode() != 200) throw new AssertionError("status " + response.statusCode());
        var page = new LivePage(client, response.body());
        Thread.ofVirtual().start(page::read);
        Scene.soon().until(() -> page.comments() > 0);
        return page;
    }

    private void read() {
        var fields = new String[3];
        try {
            lines.forEach(line -> take(line, fields));
        } catch (RuntimeException e) {
            // Closed by the test, or broken off: in both cases nothing more comes.
            ended = true;
        }
        ended = true;
    }

    private void take(String line, String[] fields) {
        if (line.startsWith(":")) {
            comments.incrementAndGet();
        } else if (line.startsWith("id:")) {
            fields[0] = line.substring(3).strip();
        } else if (line.startsWith("event:")) {
            fields[1] = line.substring(6).strip();
        } else if (line.startsWith("data:")) {
            fields[2] = line.substring(5).strip();
        } else if (line.isEmpty() && fields[2] != null) {
            events.add(new Event(fields[0], fields[1], fields[2]));
            fields[2] = null;
        }
    }

    Event event(int index) {
        Scene.soon().until(() -> events.size() > index);
        return events.get(index);
    }

    int count() {
        return events.size();
    }

    int comments() {
        return comments.get();
    }

    boolean hasEnded() {
        return ended;
    }

    @Override
    public void close() {
        lines.close();
        client.shutdownNow();
    }
}
