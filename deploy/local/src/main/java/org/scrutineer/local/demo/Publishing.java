package org.scrutineer.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.scrutineer.local.council.Api;
import org.scrutineer.local.council.ApiFailure;

/** From a document to published minutes, as a clerk does it who finds nothing to correct. */
final class Publishing {
    private static final String ALREADY = "minutes-already-published";
    private static final List<String> ENTRIES = List.of("decisions", "recommendations", "tasks");

    private final Api api;
    private final LocalDate today;
    private final List<String> notes = new ArrayList<>();

    /** @param today no meeting is held after it */
    Publishing(Api api, LocalDate today) {
        this.api = api;
        this.today = today;
    }

    List<String> notes() {
        return List.copyOf(notes);
    }

    /** Publishes the document and returns its minutes, which may have been published before. */
    JsonNode publish(Path file) {
        var answer = api.upload("/drafts", file);
        if (!answer.isSuccess()) {
            throw ApiFailure.of("The upload", answer);
        }
        var path = "/drafts/" + answer.body().path("id").asText();
        try {
            return publish(path, confirm(answer.body(), file.getFileName().toString()));
        } catch (ApiFailure failure) {
            // Nobody will come back to this draft.
            api.tryPost(path + "/discarding", null);
            throw failure;
        }
    }

    private JsonNode publish(String path, JsonNode draft) {
        var published = api.tryPost(path + "/publication", null, version(draft));
        if (published.isSuccess()) {
            return published.body();
        }
        if (!ALREADY.equals(published.problem())) {
            throw ApiFailure.of("The publication", published);
        }
        notes.add("Minutes of this meeting were published before; what they hold is counted.");
        api.post(path + "/discarding", null);
        return publishedBefore(draft.path("meeting"));
    }

    /** Adds what the document alone cannot tell, and changes nothing that was read. */
    private JsonNode confirm(JsonNode draft, String fileName) {
        var meeting = (ObjectNode) draft.path("meeting").deepCopy();
        var found =
                ENTRIES.stream().flatMap(kind -> draft.path(kind).valueStream()).toList();
        var entries = found.stream()
                .filter(entry -> entry.path("included").asBoolean())
                .toList();
        var exempt = found.stream().anyMatch(entry -> entry.path("exempt").asBoolean())
                && !draft.hasNonNull("exemptSummary");
        if (meeting.hasNonNull("committeeId") && meeting.hasNonNull("heldOn") && !exempt) {
            return draft;
        }
        if (!meeting.hasNonNull("heldOn")) {
            meeting.put("heldOn", heldOn(draft, fileName, entries.isEmpty()));
        }
        if (!meeting.hasNonNull("committeeId")) {
            meeting.put("committeeId", committee(meeting.path("body").asText(""), fileName));
        }
        var body = new HashMap<String, Object>();
        body.put("meeting", meeting);
        ENTRIES.forEach(kind -> body.put(kind, draft.path(kind)));
        if (exempt) {
            body.put("exemptSummary", "The committee took part of its business in private.");
            notes.add("Part of these minutes is exempt; the public sees a summary.");
        }
        return api.put("/drafts/" + draft.path("id").asText(), body, version(draft));
    }

    private static String version(JsonNode draft) {
        return "\"" + draft.path("version").asText() + "\"";
    }

    private String heldOn(JsonNode draft, String fileName, boolean nothingFound) {
        if (nothingFound) {
            throw new ApiFailure("Neither the day of a meeting nor anything that it decided is found in the document.");
        }
        var day = HeldOn.guess(draft.path("text").asText(), fileName, today);
        notes.add("The document does not tell when the meeting was held; " + day + " was entered.");
        return day.toString();
    }

    private String committee(String printed, String fileName) {
        var name = printed.isBlank() ? "Scrutiny Committee (" + stem(fileName) + ")" : printed.strip();
        if (printed.isBlank()) {
            notes.add("The document does not name its committee.");
        }
        var there = api.all("/committees").stream()
                .filter(committee -> plain(committee.path("name").asText()).equals(plain(name)))
                .findFirst();
        if (there.isPresent()) {
            return there.get().path("id").asText();
        }
        var made = api.post("/committees", Map.of("name", name, "remit", List.of()))
                .path("id")
                .asText();
        var seats = seats(made);
        notes.add("The committee \"" + name + "\" was not known; it was recorded, with " + seats
                + " members of the demonstration council on it.");
        return made;
    }

    private static String stem(String fileName) {
        var dot = fileName.lastIndexOf('.');
        return dot > 0 ? fileName.substring(0, dot) : fileName;
    }

    /** A committee without members has nobody to tell: it gets those of the council's first committee that has some. */
    private int seats(String committeeId) {
        for (var other : api.all("/committees")) {
            var members = api.get("/committees/" + other.path("id").asText()).path("members");
            if (!members.isEmpty()) {
                for (var member : members) {
                    api.post(
                            "/committees/" + committeeId + "/memberships",
                            Map.of(
                                    "personId", member.path("personId").asText(),
                                    "role", member.path("role").asText()));
                }
                return members.size();
            }
        }
        return 0;
    }

    private JsonNode publishedBefore(JsonNode meeting) {
        var heldOn = meeting.path("heldOn").asText();
        var query = "/meetings?committee=" + meeting.path("committeeId").asText() + "&from=" + heldOn + "&to=" + heldOn;
        var minutes = api.all(query).stream()
                .filter(held -> held.hasNonNull("minutesId"))
                .findFirst()
                .orElseThrow(() -> new ApiFailure("The minutes that were published before are not to be found."));
        return api.get("/minutes/" + minutes.path("minutesId").asText());
    }

    private static String plain(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.UK);
    }
}
