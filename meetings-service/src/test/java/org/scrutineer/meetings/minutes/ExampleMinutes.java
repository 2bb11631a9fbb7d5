package org.scrutineer.meetings.minutes;

import static org.scrutineer.meetings.Council.add;
import static org.scrutineer.meetings.Council.content;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.scrutineer.platform.testing.Topics;

final class ExampleMinutes {

    private ExampleMinutes() {}

    /** The events that tell of one version of minutes. */
    static Predicate<Topics.Received> ofMinutes(String minutesId) {
        return event -> event.payload().contains("\"minutesId\":\"" + minutesId + "\"");
    }

    /** One item, two clauses, a recommendation of the second, a task of the first. */
    static Map<String, Object> minutesOf(String committee, String heldOn) {
        var content = content(committee, heldOn);
        add(
                content,
                "items",
                Map.of(
                        "number",
                        "25",
                        "title",
                        "Fostering recruitment",
                        "paragraphs",
                        List.of(Map.of("number", "25.1", "text", "Members considered a report.")),
                        "start",
                        0,
                        "end",
                        10));
        add(
                content,
                "decisions",
                Map.of("item", "25", "clause", "1", "verb", "RESOLVED", "text", "That the plan be brought back."));
        add(
                content,
                "decisions",
                Map.of("item", "25", "clause", "2", "verb", "RECOMMENDED_TO", "text", "That two officers be funded."));
        add(
                content,
                "recommendations",
                Map.of("number", "2", "text", "That two officers be funded.", "addressedTo", "Cabinet", "item", "25"));
        add(
                content,
                "tasks",
                Map.of(
                        "kind", "ACTION",
                        "text", "Circulate the placement figures.",
                        "owner", Map.of("kind", "POST", "name", "Head of Fostering"),
                        "dueOn", "2026-04-30",
                        "dueText", "by 30 April 2026",
                        "item", "25"));
        add(content, "attendance", Map.of("name", "Ada Okoro", "presence", "PRESENT", "role", "Chair"));
        return content;
    }
}
