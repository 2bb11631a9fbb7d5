package org.scrutineer.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;

/** What one person does on a journey. */
final class Journey {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final String user;
    private JsonNode lastDraft;

    private Journey(String user) {
        this.user = user;
    }

    static Journey of(String user) {
        return new Journey(user);
    }

    Api api() {
        return Api.as(user);
    }

    JsonNode upload(String minutes) {
        var answer = api().upload("/drafts", "minutes.txt", "text/plain", minutes.getBytes(StandardCharsets.UTF_8))
                .expect(201);
        lastDraft = answer.body();
        return lastDraft;
    }

    JsonNode lastDraft() {
        return lastDraft;
    }

    /** Gives every task of a draft the same due date, as an officer would who corrects it. */
    JsonNode withDueDates(JsonNode draft, LocalDate due) {
        draft.path("tasks")
                .forEach(
                        task -> ((ObjectNode) task).put("dueOn", due.toString()).put("dueRule", "CLERK"));
        var body = draft.deepCopy();
        var editable = ((ObjectNode) body).retain("meeting", "decisions", "recommendations", "tasks");
        return api().put("/drafts/" + draft.path("id").asText(), editable, version(draft))
                .expect(200)
                .body();
    }

    JsonNode publish(JsonNode draft) {
        return publication(draft).expect(201).body();
    }

    /** The answer to the attempt to publish the draft as it was seen. */
    Api.Answer publication(JsonNode draft) {
        return api().post("/drafts/" + draft.path("id").asText() + "/publication", Map.of(), version(draft));
    }

    private static String version(JsonNode draft) {
        return "\"" + draft.path("version").asLong() + "\"";
    }

    JsonNode list(String path) {
        return api().get(path).expect(200).body().path("items");
    }

    /** The first row of a list that fits, or null. */
    JsonNode first(String path, Predicate<JsonNode> fits) {
        return StreamSupport.stream(list(path).spliterator(), false)
                .filter(fits)
                .findFirst()
                .orElse(null);
    }

    JsonNode inbox(String kind, String subject) {
        return first(
                "/inbox?limit=100",
                i -> i.path("kind").asText().equals(kind)
                        && i.path("subjectId").asText().equals(subject));
    }

    /** Asks again until there is an answer. */
    JsonNode await(String what, Supplier<JsonNode> question) {
        return Awaitility.await(what).atMost(PATIENCE).until(question::get, Objects::nonNull);
    }

    /** Registers actions by hand, due in three weeks, under a recommendation of their own to Children and Families. */
    List<String> actions(String subject, int count) {
        var committee = first("/committees", c -> c.path("name").asText().startsWith("Children"))
                .path("id")
                .asText();
        var recommendation = api().post(
                        "/recommendations",
                        Map.of(
                                "committeeId",
                                committee,
                                "text",
                                "That " + subject + " be improved.",
                                "madeOn",
                                Time.today().toString()))
                .expect(201)
                .text("id");
        return IntStream.range(0, count)
                .mapToObj(i -> api().post(
                                "/recommendations/" + recommendation + "/actions",
                                Map.of(
                                        "text", subject + ", step " + i,
                                        "owner", Map.of("kind", "POST", "name", "Head of Education"),
                                        "dueOn", Time.today().plusDays(20).toString()))
                        .expect(201)
                        .text("id"))
                .toList();
    }
}
