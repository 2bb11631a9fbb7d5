package org.scrutineer.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrutineer.local.council.Api;
import org.scrutineer.local.council.ApiFailure;
import org.scrutineer.local.demo.Outcome.Counts;

/** Follows published minutes through the suite until everything in them is registered and everybody is told. */
final class Following {
    private static final String BACKLOG = "BACKLOG_OVERDUE";
    private static final Set<String> ENDED = Set.of("ACCEPTED", "FAILED", "SUPPRESSED");

    private final Api api;
    private final MailPage mails;
    private final Waiting waiting;

    Following(Api api, MailPage mails, Waiting waiting) {
        this.api = api;
        this.mails = mails;
        this.waiting = waiting;
    }

    /** What the recommendations service has of the minutes. */
    private record Registered(List<JsonNode> recommendations, List<JsonNode> actions, List<JsonNode> requests) {
        int size() {
            return recommendations.size() + actions.size() + requests.size();
        }

        List<JsonNode> overdue() {
            return Stream.of(recommendations, actions, requests)
                    .flatMap(List::stream)
                    .filter(thing -> thing.path("overdue").asBoolean())
                    .toList();
        }
    }

    /** Waits for each step and counts. */
    Counts follow(JsonNode minutes) {
        var expected =
                minutes.path("recommendations").size() + minutes.path("tasks").size();
        var registered = waiting.until("Not everything in the minutes was registered", () -> {
            var found = registered(minutes);
            return found.size() >= expected ? Optional.of(found) : Optional.empty();
        });
        var overdue = registered.overdue();
        if (!overdue.isEmpty()) {
            awaitSweep(overdue);
        }
        var alerts = alerts(minutes, overdue);
        return new Counts(
                1,
                minutes.path("decisions").size(),
                registered.recommendations().size(),
                registered.actions().size(),
                registered.requests().size(),
                overdue.size(),
                alerts.size(),
                accepted(alerts));
    }

    private Registered registered(JsonNode minutes) {
        return new Registered(
                ofMinutes("/recommendations", minutes),
                ofMinutes("/actions", minutes),
                ofMinutes("/information-requests", minutes));
    }

    private List<JsonNode> ofMinutes(String list, JsonNode minutes) {
        var id = minutes.path("id").asText();
        return api.all(list + "?committee=" + minutes.path("committeeId").asText()).stream()
                .filter(thing -> thing.path("minutesId").asText().equals(id))
                .toList();
    }

    private void awaitSweep(List<JsonNode> overdue) {
        var subjects = overdue.stream().map(thing -> thing.path("id").asText()).collect(Collectors.toSet());
        waiting.until("Not every passed deadline was recorded as a breach", () -> {
            var breached = api.all("/deadlines?state=BREACHED").stream()
                    .map(deadline -> deadline.path("subjectId").asText())
                    .collect(Collectors.toSet());
            return breached.containsAll(subjects) ? Optional.of(true) : Optional.empty();
        });
    }

    /** The alerts that the overdue things led to; there must be some where anybody can be told. */
    private List<JsonNode> alerts(JsonNode minutes, List<JsonNode> overdue) {
        if (overdue.isEmpty()) {
            return List.of();
        }
        var anybody = overdue.stream().anyMatch(thing -> thing.path("owner").hasNonNull("personId"))
                || !api.get("/committees/" + minutes.path("committeeId").asText())
                        .path("members")
                        .isEmpty();
        if (!anybody) {
            return List.of();
        }
        return waiting.until("Nobody was told of what is overdue, or not all of it was sent,", () -> {
            var found = raised(minutes, overdue);
            return !found.isEmpty() && found.stream().allMatch(this::hasEnded) ? Optional.of(found) : Optional.empty();
        });
    }

    /** Alerts of the overdue things themselves, and the summaries that the backlog of the minutes led to. */
    private List<JsonNode> raised(JsonNode minutes, List<JsonNode> overdue) {
        var subjects = overdue.stream().map(thing -> thing.path("id").asText()).collect(Collectors.toSet());
        var since = Api.encode(minutes.path("publishedAt").asText());
        var found = new ArrayList<JsonNode>();
        var summaries = new TreeMap<Instant, List<JsonNode>>();
        for (var alert : api.all("/alerts?since=" + since)) {
            if (subjects.contains(alert.path("subjectId").asText())) {
                found.add(alert);
            } else if (BACKLOG.equals(alert.path("kind").asText())
                    && alert.path("committeeId").equals(minutes.path("committeeId"))) {
                var raisedAt = Instant.parse(alert.path("raisedAt").asText());
                summaries.computeIfAbsent(raisedAt, at -> new ArrayList<>()).add(alert);
            }
        }
        // Everybody is told of one backlog at the same instant; the first after the publication is this one's.
        if (!summaries.isEmpty()) {
            found.addAll(summaries.firstEntry().getValue());
        }
        return found;
    }

    private boolean hasEnded(JsonNode alert) {
        if (alert.hasNonNull("settlesAt")) {
            return false;
        }
        var emails = emails(alert);
        return !emails.isEmpty()
                && emails.stream()
                        .allMatch(delivery ->
                                ENDED.contains(delivery.path("state").asText()));
    }

    private List<JsonNode> emails(JsonNode alert) {
        return api.all("/deliveries?channel=EMAIL&alert=" + alert.path("id").asText());
    }

    /** Mails that the suite says were accepted, each of which the mail server must have. */
    private int accepted(List<JsonNode> alerts) {
        var deliveries = new HashSet<String>();
        for (var alert : alerts) {
            emails(alert).stream()
                    .filter(delivery -> "ACCEPTED".equals(delivery.path("state").asText()))
                    .forEach(delivery -> deliveries.add(delivery.path("id").asText()));
        }
        var held = mails.holds(deliveries);
        if (held != deliveries.size()) {
            throw new ApiFailure("The suite says that " + deliveries.size()
                    + " mails were accepted, the mail server has " + held + " of them.");
        }
        return held;
    }
}
