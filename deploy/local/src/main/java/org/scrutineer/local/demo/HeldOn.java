package org.scrutineer.local.demo;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The day to enter for a meeting whose document does not tell it, such as one item of an agenda saved from a page. A clerk
 * would know; a program takes the latest day that the text speaks of, else the year in the name of the file, else today.
 */
final class HeldOn {
    private static final Pattern DAY = Pattern.compile(
            "\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(January|February|March|April|May|June|July|August|September|October|"
                    + "November|December)\\s+((?:19|20)\\d\\d)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)(?!\\d)");
    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).withResolverStyle(ResolverStyle.STRICT);

    private HeldOn() {}

    /** The best guess; never after today. */
    static LocalDate guess(String text, String fileName, LocalDate today) {
        var days = DAY.matcher(text)
                .results()
                .map(day -> day(day.group(1) + " " + capitalised(day.group(2)) + " " + day.group(3)))
                .flatMap(Optional::stream)
                .filter(day -> !day.isAfter(today));
        return days.max(LocalDate::compareTo).orElseGet(() -> YEAR.matcher(fileName)
                .results()
                .map(year -> LocalDate.of(Integer.parseInt(year.group(1)), 12, 31))
                .map(end -> end.isAfter(today) ? today : end)
                .max(LocalDate::compareTo)
                .orElse(today));
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written, WRITTEN));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static String capitalised(String month) {
        return month.substring(0, 1).toUpperCase(Locale.ROOT)
                + month.substring(1).toLowerCase(Locale.ROOT);
    }
}
