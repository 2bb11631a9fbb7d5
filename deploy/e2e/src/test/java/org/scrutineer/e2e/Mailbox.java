package org.scrutineer.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;

/** The mails that the suite's mail catcher has accepted. */
final class Mailbox {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Mailbox() {}

    static List<JsonNode> all() {
        var request = HttpRequest.newBuilder(URI.create(Suite.get().mailPage() + "/email"))
                .build();
        // The catcher hangs up on the offer to go on in HTTP/2.
        try (var http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            List<JsonNode> mails = new ArrayList<>();
            JSON.readTree(http.send(request, HttpResponse.BodyHandlers.ofString())
                            .body())
                    .forEach(mails::add);
            return mails;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Mails whose subject holds the words and whose text names the thing; waits until there are so many. */
    static List<JsonNode> await(int count, String subject, String id) {
        return Awaitility.await(count + " mails about " + id)
                .atMost(Duration.ofSeconds(40))
                .until(() -> about(subject, id), m -> m.size() >= count);
    }

    static List<JsonNode> about(String subject, String id) {
        return about(all(), subject, id);
    }

    /** The same of mails that were fetched before. */
    static List<JsonNode> about(List<JsonNode> mails, String subject, String id) {
        return mails.stream()
                .filter(m -> m.path("subject").asText().contains(subject)
                        && m.path("text").asText().contains(id))
                .toList();
    }
}
