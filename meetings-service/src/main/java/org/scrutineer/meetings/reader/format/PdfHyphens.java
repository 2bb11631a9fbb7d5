package org.scrutineer.meetings.reader.format;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Joins the halves of a word that a line end has parted. Whether the hyphen stays is asked of the document first (does it
 * write the word with or without one elsewhere?) and then of what compounds are made of.
 */
final class PdfHyphens {

    private static final Pattern BROKEN = Pattern.compile(".*\\p{L}[-\u00ad]", Pattern.DOTALL);
    private static final Pattern BEGINS_SMALL = Pattern.compile("\\p{Ll}.*", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)*");
    private static final Pattern LAST_PART = Pattern.compile("([\\p{L}-]*\\p{L})-$");
    private static final Pattern FIRST_PART = Pattern.compile("^\\p{L}+");

    /** What stands before the hyphen of words that are always written with one. */
    private static final Set<String> FIRST = Set.of("""
            all anti by call co cost cross day decision evidence ex face first five follow four full half high in inter
            long low mid multi non off on one open out part post pre quasi second self semi short six so sub ten third
            three time two up value vice well work year""".split("\\s+"));

    /** What stands behind it. */
    private static final Set<String> LAST = Set.of("""
            based being by chair committee day depth free going house in led level line long making month monthly of off
            old on operation opted out quarter range related scale term time to up wide year yearly""".split("\\s+"));

    private final Set<String> words = new HashSet<>();

    /** @param lines the lines of the document */
    PdfHyphens(List<String> lines) {
        if (lines.stream().noneMatch(line -> BROKEN.matcher(line).matches())) {
            return;
        }
        for (var line : lines) {
            WORD.matcher(line).results().forEach(word -> words.add(word.group().toLowerCase(Locale.ROOT)));
        }
    }

    /** Whether a line ends within a word that the next goes on. */
    static boolean isBroken(String line, String next) {
        return BROKEN.matcher(line).matches() && BEGINS_SMALL.matcher(next).matches();
    }

    String join(List<String> lines) {
        var out = new StringBuilder();
        for (var line : lines) {
            if (out.isEmpty()) {
                out.append(line);
            } else if (isBroken(out.toString(), line)) {
                if (!keeps(out.toString(), line)) {
                    out.setLength(out.length() - 1);
                }
                out.append(line);
            } else {
                out.append(out.charAt(out.length() - 1) == '-' && Character.isUpperCase(line.charAt(0)) ? "" : " ")
                        .append(line);
            }
        }
        return out.toString();
    }

    private boolean keeps(String line, String next) {
        var before = LAST_PART.matcher(line);
        var after = FIRST_PART.matcher(next);
        if (!before.find() || !after.find()) {
            return false; // a soft hyphen
        }
        var first = before.group(1).toLowerCase(Locale.ROOT);
        var last = after.group().toLowerCase(Locale.ROOT);
        if (words.contains(first + last)) {
            return false;
        }
        return words.contains(first + "-" + last)
                || first.contains("-")
                || FIRST.contains(first)
                || LAST.contains(last);
    }
}
