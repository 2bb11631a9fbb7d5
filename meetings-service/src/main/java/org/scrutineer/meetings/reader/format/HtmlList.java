package org.scrutineer.meetings.reader.format;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** A list of a web page, and the numbers or bullets that a browser draws before its entries. */
final class HtmlList {

    private static final Pattern STYLE =
            Pattern.compile("list-style(?:-type)?\\s*:\\s*([^;\"]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,6}");

    /** A number or letter typed into the entry itself. */
    private static final Pattern TYPED = Pattern.compile(
            "\\A\\s*(?:\\(?(?:\\d{1,4}[A-Z]?(?:\\.\\d{1,3})*|[a-zA-Z]|[ivxIVX]{1,5})[.)]|\\d{1,4}\\.\\d{1,3})\\s");

    private final Numerals numerals;
    private final boolean drawn;
    private final int step;
    private int next;

    HtmlList(Element list) {
        var ordered = list.normalName().equals("ol");
        var style = style(list);
        drawn = !style.contains("none");
        numerals = ordered || isNumbering(style) ? numerals(list, style) : null;
        step = list.hasAttr("reversed") ? -1 : 1;
        next = number(
                list.attr("start"),
                step < 0
                        ? (int) list.children().stream()
                                .filter(child -> child.normalName().equals("li"))
                                .count()
                        : 1);
    }

    /** The marker of the next entry, or {@code null} when a browser draws none or the entry brings its own. */
    String marker(Element entry, String words) {
        if (numerals == null) {
            return drawn && !TYPED.matcher(words + " ").find() ? "•" : null;
        }
        var number = number(entry.attr("value"), next);
        next = number + step;
        var own = entry.attr("type").isEmpty() ? numerals : numerals(entry, "");
        return drawn ? own.write(number) + "." : null;
    }

    private static String style(Element list) {
        var match = STYLE.matcher(list.attr("style"));
        return match.find() ? match.group(1).toLowerCase(Locale.ROOT) : "";
    }

    private static boolean isNumbering(String style) {
        return style.contains("decimal")
                || style.contains("alpha")
                || style.contains("latin")
                || style.contains("roman");
    }

    private static Numerals numerals(Element list, String style) {
        var type = list.attr("type");
        var named = style + " " + list.className().toLowerCase(Locale.ROOT);
        if (type.equals("a") || named.contains("lower-alpha") || named.contains("lower-latin")) {
            return Numerals.LOWER_LETTER;
        }
        if (type.equals("A") || named.contains("upper-alpha") || named.contains("upper-latin")) {
            return Numerals.UPPER_LETTER;
        }
        if (type.equals("i") || named.contains("lower-roman")) {
            return Numerals.LOWER_ROMAN;
        }
        return type.equals("I") || named.contains("upper-roman") ? Numerals.UPPER_ROMAN : Numerals.DECIMAL;
    }

    private static int number(String text, int otherwise) {
        var digits = text.strip();
        return WHOLE.matcher(digits).matches() ? Integer.parseInt(digits) : otherwise;
    }
}
