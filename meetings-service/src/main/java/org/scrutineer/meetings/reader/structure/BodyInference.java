package org.scrutineer.meetings.reader.structure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;

/** The body of a page that no line names: the one whose next meeting, or whose doing, the text speaks of. */
final class BodyInference {

    private static final String NAMED =
            "(?<body>(?:[A-Z][\\w'’-]+(?:,? (?:[A-Z&][\\w'’-]*|and|of|for|the))*? )(?:Committee|Panel|Commission|Board|Forum))\\b";
    private static final List<Pattern> TELLING = List.of(
            Pattern.compile(
                    "^The (?<body>Cabinet|Executive|(?:Full )?Council) (?:then|therefore|RESOLVED|resolved|resolves)\\b|^The (?<council>Council) (?:discussed|considered|received) (?:the|a|this) (?:\\w+ )?(?:report|item|motion)\\b"),
            Pattern.compile("next meeting of (?:the |this )?" + NAMED),
            Pattern.compile("\\b(?:That|invited|invites) the " + NAMED
                    + " (?:noted|agreed|to consider|consider|be established)"),
            Pattern.compile("\\b(?:asked|recommended) (?:that )?the " + NAMED + " to"),
            Pattern.compile("^(?:The )?(?<body>Cabinet|Executive) was (?:told|informed|advised) that\\b"));
    private static final Pattern ANY = Pattern.compile("\\b(?:the|The|this|This) " + NAMED);

    private BodyInference() {}

    static Outline.Meeting infer(List<Passage> passages) {
        for (var telling : TELLING) {
            for (var passage : passages) {
                var matcher = telling.matcher(passage.text());
                if (matcher.find()) {
                    var named = matcher.group("body") != null ? "body" : "council";
                    return meeting(passage, matcher.group(named), matcher.start(named), matcher.end(named));
                }
            }
        }
        var counts = new LinkedHashMap<String, Integer>();
        for (var passage : passages) {
            var matcher = ANY.matcher(passage.text());
            while (matcher.find()) {
                counts.merge(matcher.group("body"), 1, Integer::sum);
            }
        }
        var most = counts.entrySet().stream()
                .filter(e -> e.getValue() > 1)
                .max(java.util.Map.Entry.comparingByValue())
                .map(java.util.Map.Entry::getKey)
                .orElse(null);
        for (var passage : passages) {
            var at = most == null ? -1 : passage.text().indexOf(most);
            if (at >= 0) {
                return meeting(passage, most, at, at + most.length());
            }
        }
        return null;
    }

    private static Outline.Meeting meeting(Passage passage, String body, int from, int to) {
        return new Outline.Meeting(
                body,
                null,
                null,
                null,
                passage.para().sourceStart(from),
                passage.para().sourceEnd(to),
                true);
    }
}
