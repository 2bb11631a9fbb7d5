package org.scrutineer.meetings.reader.format;

import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Counts a Word document's numbered paragraphs, so that each gets the number that is printed before it. */
final class DocxNumbering {

    private static final int LEVELS = 9;

    private final DocxStyles styles;
    private final Map<String, Scheme> schemes = new HashMap<>();
    private final Map<String, Instance> instances = new HashMap<>();
    private final Map<String, String> linked = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    DocxNumbering(DocxStyles styles) {
        this.styles = styles;
    }

    /** One way of numbering with its counters, which all lists of that way share. */
    private static final class Scheme {
        private final Level[] levels = new Level[LEVELS];
        private final int[] counts = new int[LEVELS];
        private final boolean[] used = new boolean[LEVELS];
        private String styleLink;

        Scheme() {
            for (var i = 0; i < LEVELS; i++) {
                levels[i] = new Level();
            }
        }
    }

    private static final class Level {
        private int start = 1;
        private String format = "decimal";
        private String text = "";
        private String style;
        private boolean plain;
        private int restartsAfter = -1;
    }

    private static final class Instance {
        private String scheme;
        private final Map<Integer, Integer> restarts = new HashMap<>();
        private final Map<Integer, Level> own = new HashMap<>();
    }

    void read(InputStream in, Budget budget) {
        try (var xml = new SafeXml(in, budget)) {
            while (xml.next()) {
                if (xml.isStart("abstractNum")) {
                    schemes.put(String.valueOf(xml.attribute("abstractNumId")), scheme(xml));
                } else if (xml.isStart("num")) {
                    instances.put(String.valueOf(xml.attribute("numId")), instance(xml));
                }
            }
        }
    }

    private Scheme scheme(SafeXml xml) {
        var id = String.valueOf(xml.attribute("abstractNumId"));
        var scheme = new Scheme();
        var depth = xml.depth();
        while (xml.next() && xml.depth() >= depth) {
            if (xml.isStart("lvl")) {
                var at = number(xml.attribute("ilvl"), 0);
                var level = level(xml);
                if (at >= 0 && at < LEVELS) {
                    scheme.levels[at] = level;
                }
            } else if (xml.isStart("numStyleLink")) {
                scheme.styleLink = xml.attribute("val");
            } else if (xml.isStart("styleLink")) {
                linked.put(xml.attribute("val"), id);
            }
        }
        return scheme;
    }

    private static Level level(SafeXml xml) {
        var level = new Level();
        var depth = xml.depth();
        while (xml.next() && xml.depth() >= depth) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "start" -> level.start = number(xml.attribute("val"), 1);
                case "numFmt" -> level.format = String.valueOf(xml.attribute("val"));
                case "lvlText" -> level.text = xml.attribute("val") == null ? "" : xml.attribute("val");
                case "pStyle" -> level.style = xml.attribute("val");
                case "isLgl" -> level.plain = DocxStyles.isOn(xml.attribute("val"));
                case "lvlRestart" -> level.restartsAfter = number(xml.attribute("val"), -1);
                default -> {
                    // how it looks does not matter
                }
            }
        }
        return level;
    }

    private static Instance instance(SafeXml xml) {
        var instance = new Instance();
        var depth = xml.depth();
        var at = 0;
        while (xml.next() && xml.depth() >= depth) {
            if (xml.isStart("abstractNumId")) {
                instance.scheme = xml.attribute("val");
            } else if (xml.isStart("lvlOverride")) {
                at = number(xml.attribute("ilvl"), 0);
            } else if (xml.isStart("startOverride")) {
                instance.restarts.put(at, number(xml.attribute("val"), 1));
            } else if (xml.isStart("lvl")) {
                instance.own.put(at, level(xml));
            }
        }
        return instance;
    }

    /** The level (0 is the outermost) of a paragraph that names none itself. */
    int level(String numId, String style) {
        var named = styles.level(style);
        if (named != null) {
            return number(named, 0);
        }
        var scheme = scheme(numId);
        for (var i = 0; scheme != null && style != null && i < LEVELS; i++) {
            if (style.equals(scheme.levels[i].style)) {
                return i;
            }
        }
        return 0;
    }

    /** Counts one paragraph and gives its marker; {@code null} when nothing is printed. */
    String next(String numId, int at) {
        var scheme = scheme(numId);
        if (scheme == null || at < 0 || at >= LEVELS) {
            return null;
        }
        var instance = instances.get(numId);
        count(scheme, instance, numId, at);
        var level = instance.own.getOrDefault(at, scheme.levels[at]);
        if (level.format.equals("bullet")) {
            return "•";
        }
        return level.format.equals("none") && !level.text.contains("%") && level.text.isBlank()
                ? null
                : printed(scheme, instance, level);
    }

    private void count(Scheme scheme, Instance instance, String numId, int at) {
        var start = instance.own.getOrDefault(at, scheme.levels[at]).start;
        var restart = instance.restarts.get(at);
        if (restart != null && begun.add(numId + "/" + at)) {
            scheme.counts[at] = restart;
        } else {
            scheme.counts[at] = scheme.used[at] ? scheme.counts[at] + 1 : start;
        }
        scheme.used[at] = true;
        for (var deeper = at + 1; deeper < LEVELS; deeper++) {
            var after = scheme.levels[deeper].restartsAfter;
            if (after != 0 && (after < 0 || at < after)) {
                scheme.used[deeper] = false;
            }
        }
    }

    private static String printed(Scheme scheme, Instance instance, Level level) {
        var out = new StringBuilder();
        for (var i = 0; i < level.text.length(); i++) {
            var c = level.text.charAt(i);
            var digit = c == '%' && i + 1 < level.text.length() ? level.text.charAt(i + 1) - '1' : -1;
            if (digit >= 0 && digit < LEVELS) {
                var of = instance.own.getOrDefault(digit, scheme.levels[digit]);
                out.append(written(scheme.used[digit] ? scheme.counts[digit] : of.start, of.format, level.plain));
                i++;
            } else {
                out.append(c);
            }
        }
        return out.isEmpty() ? null : out.toString();
    }

    private static String written(int number, String format, boolean plain) {
        if (plain) {
            return Numerals.DECIMAL.write(number);
        }
        return switch (format) {
            case "lowerLetter" -> Numerals.LOWER_LETTER.write(number);
            case "upperLetter" -> Numerals.UPPER_LETTER.write(number);
            case "lowerRoman" -> Numerals.LOWER_ROMAN.write(number);
            case "upperRoman" -> Numerals.UPPER_ROMAN.write(number);
            case "decimalZero" -> (number < 10 ? "0" : "") + number;
            case "none", "bullet" -> "";
            default -> Numerals.DECIMAL.write(number);
        };
    }

    private Scheme scheme(String numId) {
        var instance = instances.get(numId);
        var scheme = instance == null ? null : schemes.get(instance.scheme);
        if (scheme != null && scheme.styleLink != null) {
            return schemes.getOrDefault(linked.get(scheme.styleLink), scheme);
        }
        return scheme;
    }

    static int number(String value, int otherwise) {
        return value != null && value.matches("\\d{1,6}") ? Integer.parseInt(value) : otherwise;
    }
}
