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
    private static final String DID = "(?:considered|received|discussed|agreed|noted|asked|thanked|welcomed)\\b";
    private static final Pattern EXECUTIVE_ACTS =
            Pattern.compile("^(?:The )?(?<body>Cabinet|Executive) (?:then |also )?" + DID);
    private static final Pattern OTHERS_ACT = Pattern.compile(
            "^(?:The |This )?(?!Lead |Cabinet |Executive )(?:[\\w’'&-]+ ){0,8}?(?:Committee|Panel|Board|Commission|Forum|Members) (?:then |also )?"
                    + DID);
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
        var executive = acting(passages);
        if (executive != null) {
            return executive;
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

    /** The executive, where it does in paragraph after paragraph what a meeting does, and no other body does. */
    private static Outline.Meeting acting(List<Passage> passages) {
        Outline.Meeting first = null;
        var count = 0;
        for (var passage : passages) {
            if (OTHERS_ACT.matcher(passage.text()).find()) {
                return null;
            }
            var acts = EXECUTIVE_ACTS.matcher(passage.text());
            if (acts.find()) {
                count++;
                first = first == null
                        ? meeting(passage, acts.group("body"), acts.start("body"), acts.end("body"))
                        : first;
            }
        }
        return count > 1 ? first : null;
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
