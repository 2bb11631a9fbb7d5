package org.scrutineer.meetings.reader.format;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.parser.Parser;
import org.scrutineer.meetings.reader.format.SourceBuilder.Piece;
import org.scrutineer.meetings.reader.format.SourceDocument.Kind;
import org.scrutineer.meetings.reader.format.UnreadableDocumentException.Reason;

/**
 * The answer that ModernGov's web service gives to GetMeeting. It is written out as the page that the same system would
 * publish: the meeting, who attended, and each item with its decision and minutes, which the answer holds as Word's HTML
 * escaped inside the XML.
 */
final class ModernGovParser {

    private static final int MOST_ESCAPINGS = 3;

    /** Where the words of an item stand, with the label that the page prints before them. */
    private static final Map<String, String> BODIES = new LinkedHashMap<>();

    static {
        BODIES.put("agendatext", "");
        BODIES.put("decisionnonemptyhtmlbody", "Decision:");
        BODIES.put("decisionhtmlbody", "Decision:");
        BODIES.put("decisiontext", "Decision:");
        BODIES.put("minutesnonemptyhtmlbody", "Minutes:");
        BODIES.put("minuteshtmlbody", "Minutes:");
        BODIES.put("minutestext", "Minutes:");
    }

    SourceDocument parse(byte[] bytes, Budget budget) {
        try (var xml = new SafeXml(new ByteArrayInputStream(bytes), budget)) {
            while (xml.next() && !xml.isStart()) {
                // what stands before the root
            }
            if (!xml.isStart("meeting")) {
                throw new UnreadableDocumentException(
                        Reason.NO_TEXT,
                        "This is a list from ModernGov, not a meeting. Give the answer to GetMeeting, which holds the"
                                + " minutes.");
            }
            return write(meeting(xml), budget);
        }
    }

    private static Meeting meeting(SafeXml xml) {
        var meeting = new Meeting();
        while (xml.next() && xml.depth() > 0) {
            if (xml.isStart("agendaitem")) {
                meeting.items.add(item(xml, meeting));
            } else if (xml.isStart("attendee")) {
                meeting.attendance
                        .computeIfAbsent(presence(xml.attribute("attendance")), key -> new ArrayList<>())
                        .add(person(xml));
            } else if (xml.isStart() && xml.depth() == 2 && !isGroup(xml.name())) {
                meeting.values.put(
                        xml.name().toLowerCase(Locale.ROOT), xml.content().strip());
            }
        }
        return meeting;
    }

    private static boolean isGroup(String name) {
        return name.equals("agendaitems") || name.equals("attendees") || name.equals("linkeddocuments");
    }

    private static Map<String, String> item(SafeXml xml, Meeting meeting) {
        var item = new HashMap<String, String>();
        var depth = xml.depth();
        while (xml.next() && xml.depth() >= depth) {
            if (xml.isStart("linkeddocuments") || xml.isStart("declarations")) {
                continue;
            }
            if (xml.isStart("committeetitle")) {
                meeting.bodies.merge(unescaped(xml.content()), 1, Integer::sum);
            } else if (xml.isStart() && xml.depth() == depth + 1) {
                item.put(xml.name().toLowerCase(Locale.ROOT), xml.content().strip());
            }
        }
        return item;
    }

    private static String person(SafeXml xml) {
        var name = unescaped(String.valueOf(xml.attribute("name")));
        var role = xml.attribute("roledescription");
        var isChair = role != null && role.toLowerCase(Locale.ROOT).matches("(?:vice[- ])?chair\\w*");
        return isChair ? name + " (" + role + ")" : name;
    }

    /** The words that minutes use for what the service says of a person; empty when it says nothing of the meeting. */
    private static String presence(String attendance) {
        var said = attendance == null ? "" : attendance.toLowerCase(Locale.ROOT);
        if (said.contains("apolog")) {
            return "Apologies";
        }
        if (said.contains("substitut") || said.contains("reserve")) {
            return "Substitutes";
        }
        if (said.contains("in attendance")) {
            return "In attendance";
        }
        return said.contains("present") ? "Present" : "";
    }

    private static SourceDocument write(Meeting meeting, Budget budget) {
        var out = new SourceBuilder(budget);
        var body = meeting.body();
        out.heading(1, "Meeting: " + meeting.value("meetingdate") + (body.isEmpty() ? "" : " - " + body));
        line(out, "Time: ", time(meeting));
        line(out, "Venue: ", unescaped(meeting.value("meetinglocation")));
        line(out, "Status: ", meeting.value("meetingstatus"));
        for (var presence : List.of("Present", "Substitutes", "Apologies", "In attendance")) {
            var people = meeting.attendance.getOrDefault(presence, List.of());
            if (!people.isEmpty()) {
                out.add(new Piece(Kind.LABEL, 0, null, presence + ":"));
                people.forEach(person -> out.add(new Piece(Kind.LIST_ITEM, 1, null, person)));
            }
        }
        var written = false;
        for (var item : meeting.items) {
            written |= write(item, out);
        }
        if (!written) {
            out.warn("The answer of ModernGov holds no minutes of this meeting.");
        }
        if (meeting.attendance.containsKey("")) {
            out.warn("ModernGov does not say yet who attended, only who was expected.");
        }
        return out.build();
    }

    private static String time(Meeting meeting) {
        var actual = meeting.value("meetingactualstarttime");
        return actual.isEmpty() ? meeting.value("meetingtime") : actual;
    }

    private static void line(SourceBuilder out, String label, String value) {
        if (!value.isEmpty()) {
            out.add(new Piece(Kind.LINE, 0, null, label + value));
        }
    }

    /** Writes an item; true when it has minutes or a decision. */
    private static boolean write(Map<String, String> item, SourceBuilder out) {
        var number = number(item);
        out.add(new Piece(
                Kind.HEADING,
                2,
                number.isEmpty() ? null : number,
                unescaped(item.getOrDefault("agendaitemtitle", ""))));
        var written = false;
        for (var body : BODIES.entrySet()) {
            var html = item.getOrDefault(body.getKey(), "");
            if (html.isBlank()) {
                continue;
            }
            if (!body.getValue().isEmpty()) {
                out.label(body.getValue());
                written = true;
            }
            HtmlParser.fragment(html, out);
        }
        for (var comment = 1; comment <= 2; comment++) {
            var text = item.getOrDefault("commenttext" + comment, "");
            if (!text.isBlank()) {
                out.label(item.getOrDefault("commentlabel" + comment, "Comment") + ":");
                HtmlParser.fragment(text, out);
            }
        }
        return written;
    }

    /** The minute's number when the service gives one, else the item's number on the agenda. */
    private static String number(Map<String, String> item) {
        var minute = item.getOrDefault("minutesitemnumber", "");
        if (minute.isEmpty() || minute.equals("0")) {
            return item.getOrDefault("fulldisplaynumberformat", "");
        }
        var part = item.getOrDefault("minutesitemsubnumber", "");
        return part.isEmpty() || part.equals("0") ? minute + "." : minute + "." + part;
    }

    /** Titles are escaped once for XML and once or twice more before that. */
    private static String unescaped(String text) {
        var out = text.strip();
        for (var i = 0; i < MOST_ESCAPINGS && out.contains("&"); i++) {
            out = Parser.unescapeEntities(out, false);
        }
        return PlainText.line(out);
    }

    /** What of an answer is kept until all of it has been seen. */
    private static final class Meeting {
        private final Map<String, String> values = new HashMap<>();
        private final Map<String, Integer> bodies = new LinkedHashMap<>();
        private final Map<String, List<String>> attendance = new LinkedHashMap<>();
        private final List<Map<String, String>> items = new ArrayList<>();

        private String value(String name) {
            return values.getOrDefault(name, "");
        }

        /** The meeting's own committee, or the one that most of its papers were published for. */
        private String body() {
            var own = unescaped(value("committeetitle"));
            if (!own.isEmpty()) {
                return own;
            }
            return bodies.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .map(Map.Entry::getKey)
                    .orElse("");
        }
    }
}
