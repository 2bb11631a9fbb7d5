package org.scrutineer.meetings.reader.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates and times as councils print them, English and Welsh. A day that does not exist is no date. */
public final class DateText {

    /** Names of months, also as patterns: longer forms first. */
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("may", 5),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12),
            Map.entry("ionawr", 1),
            Map.entry("chwefror", 2),
            Map.entry("mawrth", 3),
            Map.entry("ebrill", 4),
            Map.entry("mai", 5),
            Map.entry("mehefin", 6),
            Map.entry("gorffennaf", 7),
            Map.entry("awst", 8),
            Map.entry("medi", 9),
            Map.entry("hydref", 10),
            Map.entry("tachwedd", 11),
            Map.entry("rhagfyr", 12));

    /** A month's name, English or Welsh, for use inside other patterns. */
    public static final String MONTH = "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
            + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|Ionawr|Chwefror|Mawrth|Ebrill|Mai|Mehefin"
            + "|Gorffennaf|Awst|Medi|Hydref|Tachwedd|Rhagfyr)";

    private static final String WEEKDAY =
            "(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?|Dydd [A-Z]\\w+)";

    /** A whole date with its year. */
    private static final Pattern FULL = Pattern.compile(
            "\\b(?:(?<d1>\\d{1,2})(?: ?(?:st|nd|rd|th|t{2}h)\\b)?(?:(?: day)? of)?,? (?<m1>" + MONTH
                    + "),? ?(?<y1>(?:19|20)\\d\\d)\\b"
                    + "|(?<m2>" + MONTH + ") (?<d2>\\d{1,2})(?: ?(?:st|nd|rd|th)\\b)?,? (?<y2>(?:19|20)\\d\\d)\\b"
                    + "|(?<d3>\\d{1,2})[/.](?<m3>\\d{1,2})[/.](?<y3>(?:19|20)?\\d\\d)\\b"
                    + "|(?<y4>(?:19|20)\\d\\d)-(?<m4>\\d\\d)-(?<d4>\\d\\d)\\b)",
            Pattern.CASE_INSENSITIVE);

    /** What each whole date has: looked for first, because it costs less. */
    private static final Pattern FIGURES = Pattern.compile("(?:19|20)\\d\\d|\\d[/.]\\d{1,2}[/.]\\d");

    /** A day and month without a year. */
    private static final Pattern DAY_MONTH =
            Pattern.compile("\\b(?:(?<d>\\d{1,2})(?: ?(?:st|nd|rd|th)\\b)?(?: of)? (?<m>" + MONTH
                    + ")\\b(?!,? ?(?:19|20)\\d\\d)|(?<m2>" + MONTH
                    + ") (?<d2>\\d{1,2})(?: ?(?:st|nd|rd|th)\\b)?\\b(?![:./%]\\d|,? ?(?:19|20)\\d\\d| ?[ap]\\.?m\\b))");

    private static final Pattern TIME = Pattern.compile(
            "\\b(?<h>\\d{1,2})(?:[.:](?<min>[0-5]\\d))? ?(?<half>[ap])\\.?m\\b|\\b(?<h2>[01]?\\d|2[0-3]):(?<min2>[0-5]\\d)\\b|\\b(?<noon>noon|midday)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NAMED_TIME = Pattern.compile("(?i)noon|midday");

    private DateText() {}

    /** A date and where it stands in the text. */
    public record Found(LocalDate date, int from, int to) {}

    /** A regular expression for a whole date with an optional weekday before it, without named groups. */
    public static String fullDate() {
        return "(?:" + WEEKDAY + "(?:,| the)? *(?:the )?)?(?:\\d{1,2}(?: ?(?:st|nd|rd|th)\\b)?(?:(?: day)? of)? "
                + MONTH
                + ",? ?(?:19|20)\\d\\d|" + MONTH
                + " \\d{1,2}(?: ?(?:st|nd|rd|th)\\b)?,? (?:19|20)\\d\\d|\\d{1,2}/\\d{1,2}/(?:19|20)?\\d\\d|\\d{1,2}\\.\\d{1,2}\\.(?:19|20)?\\d\\d\\b)";
    }

    /** All whole dates of a text. */
    public static List<Found> dates(String text) {
        var dates = new ArrayList<Found>();
        if (!FIGURES.matcher(text).find()) {
            return dates;
        }
        var matcher = FULL.matcher(text);
        while (matcher.find()) {
            var date = date(matcher);
            if (date != null) {
                dates.add(new Found(date, matcher.start(), matcher.end()));
            }
        }
        return dates;
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    /** The first whole date of a text, or {@code null}. */
    public static LocalDate first(String text) {
        var dates = dates(text);
        return dates.isEmpty() ? null : dates.getFirst().date();
    }

    /** Days and months without a year, set in the first year in which they do not lie before {@code after}. */
    public static List<Found> daysAfter(String text, LocalDate after) {
        var dates = new ArrayList<Found>();
        var matcher = DAY_MONTH.matcher(text);
        while (matcher.find()) {
            var american = matcher.group("m") == null;
            var month = month(matcher.group(american ? "m2" : "m"));
            var dayOfMonth = matcher.group(american ? "d2" : "d");
            var date = day(after.getYear(), month, dayOfMonth);
            if (date != null && date.isBefore(after)) {
                date = day(after.getYear() + 1, month, dayOfMonth);
            }
            if (date != null) {
                dates.add(new Found(date, matcher.start(), matcher.end()));
            }
        }
        return dates;
    }

    /** Number of a month's name (1 to 12), or 0. */
    public static int month(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        var whole = MONTHS.get(lower);
        if (whole != null) {
            return whole;
        }
        return lower.length() < 3 ? 0 : MONTHS.getOrDefault(lower.substring(0, 3), 0);
    }

    /** The first time of day in a text, or {@code null}. */
    public static LocalTime time(String text) {
        var times = times(text);
        return times.isEmpty() ? null : times.getFirst();
    }

    /** All times of day in a text. */
    public static List<LocalTime> times(String text) {
        var times = new ArrayList<LocalTime>();
        if (!hasDigit(text) && !NAMED_TIME.matcher(text).find()) {
            return times;
        }
        var matcher = TIME.matcher(text);
        while (matcher.find()) {
            var time = time(matcher);
            if (time != null) {
                times.add(time);
            }
        }
        return times;
    }

    private static LocalTime time(Matcher matcher) {
        if (matcher.group("noon") != null) {
            return LocalTime.NOON;
        }
        if (matcher.group("h2") != null) {
            return LocalTime.of(Integer.parseInt(matcher.group("h2")), Integer.parseInt(matcher.group("min2")));
        }
        var hour = Integer.parseInt(matcher.group("h"));
        if (hour < 1 || hour > 12) {
            return null;
        }
        var minute = matcher.group("min") == null ? 0 : Integer.parseInt(matcher.group("min"));
        var afternoon = matcher.group("half").equalsIgnoreCase("p");
        return LocalTime.of(hour % 12 + (afternoon ? 12 : 0), minute);
    }

    private static LocalDate date(Matcher matcher) {
        if (matcher.group("d1") != null) {
            return day(Integer.parseInt(matcher.group("y1")), month(matcher.group("m1")), matcher.group("d1"));
        }
        if (matcher.group("d2") != null) {
            return day(Integer.parseInt(matcher.group("y2")), month(matcher.group("m2")), matcher.group("d2"));
        }
        if (matcher.group("d3") != null) {
            var year = Integer.parseInt(matcher.group("y3"));
            var whole = year >= 100 ? year : year < 70 ? 2000 + year : 1900 + year;
            var month = Integer.parseInt(matcher.group("m3"));
            return month > 12 // "12/20/04": the month comes first, as in America
                    ? day(whole, Integer.parseInt(matcher.group("d3")), matcher.group("m3"))
                    : day(whole, month, matcher.group("d3"));
        }
        return day(Integer.parseInt(matcher.group("y4")), Integer.parseInt(matcher.group("m4")), matcher.group("d4"));
    }

    private static LocalDate day(int year, int month, String day) {
        try {
            return LocalDate.of(year, month, Integer.parseInt(day));
        } catch (DateTimeException notADay) {
            return null;
        }
    }
}
