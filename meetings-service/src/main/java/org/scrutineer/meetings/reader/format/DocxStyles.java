package org.scrutineer.meetings.reader.format;

import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What a Word document's paragraph styles say of headings and numbering. */
final class DocxStyles {

    private static final Pattern HEADING_NAME = Pattern.compile("heading ([1-9])");
    private static final int MOST_BASES = 20;

    private final Map<String, Style> styles = new HashMap<>();

    /** @param heading level 1 to 9, or 0 */
    private record Style(String basedOn, int heading, String numId, String level, boolean hidden) {}

    void read(InputStream in, Budget budget) {
        try (var xml = new SafeXml(in, budget)) {
            while (xml.next()) {
                if (xml.isStart("style") && !"character".equals(xml.attribute("type"))) {
                    var id = xml.attribute("styleId");
                    styles.put(id == null ? "" : id, style(xml));
                }
            }
        }
    }

    private static Style style(SafeXml xml) {
        var depth = xml.depth();
        String basedOn = null;
        String numId = null;
        String level = null;
        var heading = 0;
        var hidden = false;
        while (xml.next() && xml.depth() >= depth) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "name" -> heading = Math.max(heading, byName(xml.attribute("val")));
                case "basedOn" -> basedOn = xml.attribute("val");
                case "outlineLvl" -> heading = Math.max(heading, outline(xml.attribute("val")));
                case "numId" -> numId = xml.attribute("val");
                case "ilvl" -> level = xml.attribute("val");
                case "vanish" -> hidden = isOn(xml.attribute("val"));
                default -> {
                    // how it looks does not matter
                }
            }
        }
        return new Style(basedOn, heading, numId, level, hidden);
    }

    private static int byName(String name) {
        if (name == null) {
            return 0;
        }
        var match = HEADING_NAME.matcher(name.toLowerCase(Locale.ROOT));
        if (match.matches()) {
            return Integer.parseInt(match.group(1));
        }
        return name.equalsIgnoreCase("title") ? 1 : 0;
    }

    /** The level of a heading that an outline level (0 to 8; 9 is body text) makes, or 0. */
    static int outline(String value) {
        return value != null && value.matches("[0-8]") ? Integer.parseInt(value) + 1 : 0;
    }

    static boolean isOn(String value) {
        return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
    }

    int heading(String id) {
        var at = styles.get(id);
        for (var i = 0; at != null && i < MOST_BASES; i++) {
            if (at.heading > 0) {
                return at.heading;
            }
            at = styles.get(at.basedOn);
        }
        return 0;
    }

    boolean isHidden(String id) {
        var style = styles.get(id);
        return style != null && style.hidden;
    }

    /** The list that paragraphs of a style belong to, or {@code null}. */
    String numId(String id) {
        var at = styles.get(id);
        for (var i = 0; at != null && i < MOST_BASES; i++) {
            if (at.numId != null) {
                return at.numId;
            }
            at = styles.get(at.basedOn);
        }
        return null;
    }

    /** The level in its list that a style names, or {@code null}. */
    String level(String id) {
        var style = styles.get(id);
        return style == null ? null : style.level;
    }
}
