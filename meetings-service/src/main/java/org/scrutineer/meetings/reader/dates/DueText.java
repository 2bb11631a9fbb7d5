package org.scrutineer.meetings.reader.dates;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutineer.meetings.reader.CommitteeCalendar;

/** Reads from a task's words when it is due: the words, the day they mean, and how often the duty comes back. */
public final class DueText {

    private static final String NUMBER = "(?:\\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve)";
    private static final String UNIT = "(?:working days?|clear days?|days?|weeks?|fortnights?|months?|years?)";

    private static final Pattern EVERY = Pattern.compile(
            "\\b(?:on an? (?<n>" + NUMBER + ")[- ](?<u>week|month|year)(?:ly)? basis|every (?<n2>" + NUMBER
                    + ")? ?(?<u2>" + UNIT + "|meeting|quarter)"
                    + "|(?:each|every) (?<u3>month|meeting|quarter|year|week|municipal year)|on an? (?<a>weekly|fortnightly|monthly|quarterly|annual|bi-annual|half-yearly|six[- ]monthly|6[- ]monthly) basis"
                    + "|(?<a2>weekly|fortnightly|monthly|quarterly|annually|six[- ]monthly|half[- ]yearly|twice a year)|all future meetings)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WITHIN = Pattern.compile(
            "\\b(?:with)?in (?:the )?(?:next )?(?<n>" + NUMBER + ") ?(?<u>" + UNIT
                    + ")['’]?(?: time| of (?:the|this) meeting)?\\b|\\bwithin (?:the next |the )?(?<one>fortnight|week|month)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH_MEETING = Pattern.compile("\\b(?:the |its |their |our )?(?<m>" + DateText.MONTH
            + ")(?: (?<y>20\\d\\d))? (?:meeting|committee|panel|board|cabinet|council)\\b|\\b(?:meeting|committee|panel|board|cabinet) in (?<m2>"
            + DateText.MONTH + ")(?: (?<y2>20\\d\\d))?\\b");
    private static final Pattern NEXT_MEETING = Pattern.compile(
            "\\b(?:the |its |their |our |this )?(?:(?:at least the )?next (?:two |three |available |scheduled |ordinary |formal |full |appropriate |suitable )?(?:[\\w&’'-]+ ){0,5}?(?:meetings?|committee|panel|board|cabinet|council|session)\\b(?: of (?:the |this )?(?:[A-Z][\\w&’'-]* ?(?:and |of )?){1,7})?|following meeting|a (?:future|later|subsequent|forthcoming) (?:[\\w-]+ ){0,4}?(?:meeting|committee|panel|date)|future meetings?|each meeting|the earliest opportunity)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern END_OF = Pattern.compile(
            "\\b(?:(?:by |before |at )?the|by|before|at) end of (?:(?<m>" + DateText.MONTH
                    + ")(?: (?<y>20\\d\\d))?|(?:the )?(?<p>month|week|year|calendar year|municipal year|financial year|quarter))\\b|\\bby (?<m2>"
                    + DateText.MONTH + ")(?: (?<y2>20\\d\\d))?\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LOOSE = Pattern.compile(
            "\\b(?:in |at |for |by |before |over |during )?the (?:New Year|new (?:municipal|financial|calendar) year|summer|autumn|spring|winter|next (?:municipal |financial )?year)\\b|\\bas soon as (?:possible|practicable)\\b|\\bin due course\\b|\\bafter the meeting\\b|\\boutside (?:of )?the meeting\\b|\\bfollowing the meeting\\b|\\b(?:in|during|for) "
                    + DateText.MONTH + " 20\\d\\d\\b|\\bby (?:Monday|Tuesday|Wednesday|Thursday|Friday)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PAST_BEFORE = Pattern.compile(
            "(?i)\\b(?:since|dated|published on|from|(?<!\\bbe )held on|minutes of .{0,40}|submitted on|received on|of the meeting held on)\\s*(?:the )?$");

    private final LocalDate heldOn;
    private final String body;
    private final List<LocalDate> printed;
    private final CommitteeCalendar calendar;

    /**
     * @param heldOn the meeting's day, or {@code null}
     * @param body the body that met, or {@code null}
     * @param printed all whole dates of the document: they give the year to "26 March"
     */
    public DueText(LocalDate heldOn, String body, List<LocalDate> printed, CommitteeCalendar calendar) {
        this.heldOn = heldOn;
        this.body = body;
        this.printed = printed;
        this.calendar = calendar;
    }

    /**
     * When a task is due.
     *
     * @param day the last day, or {@code null}
     * @param words the document's words, or {@code null}
     * @param recurrence ISO 8601 period, or {@code null}
     */
    public record Due(LocalDate day, String words, String recurrence) {
        static final Due UNKNOWN = new Due(null, null, null);
    }

    /** When the task is due that these words give. */
    public Due read(String words) {
        var text = words.replaceAll("\\s+", " ");
        var recurrence = recurrence(text);
        var absolute = absolute(text);
        if (absolute != null) {
            return new Due(absolute.day(), absolute.words(), recurrence == null ? null : recurrence.recurrence());
        }
        if (recurrence != null) {
            return recurrence;
        }
        return relative(text);
    }

    private Due absolute(String text) {
        for (var found : DateText.dates(text)) {
            var past = PAST_BEFORE.matcher(text.substring(0, found.from())).find();
            if (!past && (heldOn == null || !found.date().isBefore(heldOn))) {
                return new Due(found.date(), text.substring(found.from(), found.to()), null);
            }
        }
        var anchor = heldOn == null ? LocalDate.of(2000, 1, 1) : heldOn;
        for (var found : DateText.daysAfter(text, anchor)) {
            if (PAST_BEFORE.matcher(text.substring(0, found.from())).find()) {
                continue;
            }
            var day = printed.stream()
                    .filter(date -> date.getMonth() == found.date().getMonth()
                            && date.getDayOfMonth() == found.date().getDayOfMonth())
                    .findFirst()
                    .orElse(heldOn == null ? null : found.date());
            return new Due(day, text.substring(found.from(), found.to()), null);
        }
        return null;
    }

    private Due recurrence(String text) {
        var every = EVERY.matcher(text);
        if (!every.find()) {
            return null;
        }
        var words = every.group();
        var lower = words.toLowerCase(Locale.ROOT);
        var count = first(every, "n", "n2");
        var unit = first(every, "u", "u2", "u3");
        String period;
        if (unit != null) {
            period = period(count == null ? 1 : number(count), unit);
        } else if (lower.contains("six")
                || lower.contains("6")
                || lower.contains("half")
                || lower.contains("twice")
                || lower.contains("bi-annual")) {
            period = "P6M";
        } else if (lower.contains("quarter")) {
            period = "P3M";
        } else if (lower.contains("fortnight")) {
            period = "P2W";
        } else if (lower.contains("week")) {
            period = "P1W";
        } else if (lower.contains("month")) {
            period = "P1M";
        } else {
            period = lower.contains("annual") ? "P1Y" : null;
        }
        return new Due(null, words.replaceFirst("^on an? ", ""), period);
    }

    private static String period(int count, String unit) {
        var lower = unit.toLowerCase(Locale.ROOT);
        if (lower.contains("meeting")) {
            return null;
        }
        if (lower.startsWith("quarter")) {
            return "P" + 3 * count + "M";
        }
        if (lower.startsWith("fortnight")) {
            return "P" + 2 * count + "W";
        }
        var letter =
                lower.contains("day") ? "D" : lower.startsWith("week") ? "W" : lower.startsWith("month") ? "M" : "Y";
        return "P" + count + letter;
    }

    private Due relative(String text) {
        var within = WITHIN.matcher(text);
        if (within.find()) {
            var one = within.group("one");
            return new Due(
                    one == null ? later(number(within.group("n")), within.group("u")) : later(1, one),
                    within.group(),
                    null);
        }
        var month = MONTH_MEETING.matcher(text);
        if (month.find()) {
            var in = yearMonth(first(month, "m", "m2"), first(month, "y", "y2"));
            return new Due(in == null ? null : calendar.meetingIn(body, in).orElse(null), plain(month.group()), null);
        }
        var next = NEXT_MEETING.matcher(text);
        if (next.find()) {
            var certain = next.group()
                    .matches(
                            "(?i)(?:the |its |their |our |this )?next (?:available |scheduled |ordinary )?(?:committee |panel |board )?(?:meeting|committee|panel|board)(?: of the (?:committee|panel|board))?");
            var day = certain && heldOn != null
                    ? calendar.nextMeetingAfter(body, heldOn).orElse(null)
                    : null;
            return new Due(day, plain(next.group()), null);
        }
        var end = END_OF.matcher(text);
        if (end.find()) {
            return new Due(endOf(end), end.group(), null);
        }
        var loose = LOOSE.matcher(text);
        return loose.find() ? new Due(null, plain(loose.group()), null) : Due.UNKNOWN;
    }

    private LocalDate endOf(Matcher end) {
        var in = yearMonth(first(end, "m", "m2"), first(end, "y", "y2"));
        if (in != null) {
            return end.group("m") != null ? in.atEndOfMonth() : null;
        }
        if (heldOn == null || end.group("p") == null) {
            return null;
        }
        return switch (end.group("p").toLowerCase(Locale.ROOT)) {
            case "month" -> heldOn.with(TemporalAdjusters.lastDayOfMonth());
            case "year", "calendar year" -> heldOn.with(TemporalAdjusters.lastDayOfYear());
            default -> null;
        };
    }

    private YearMonth yearMonth(String month, String year) {
        var number = month == null ? 0 : DateText.month(month);
        if (number == 0 || (year == null && heldOn == null)) {
            return null;
        }
        if (year != null) {
            return YearMonth.of(Integer.parseInt(year), number);
        }
        var in = YearMonth.of(heldOn.getYear(), number);
        return in.isBefore(YearMonth.from(heldOn)) ? in.plusYears(1) : in;
    }

    private LocalDate later(int count, String unit) {
        if (heldOn == null) {
            return null;
        }
        var lower = unit.toLowerCase(Locale.ROOT);
        if (lower.startsWith("working") || lower.startsWith("clear")) {
            var day = heldOn;
            for (var left = count; left > 0; ) {
                day = day.plusDays(1);
                left -= day.getDayOfWeek().getValue() < 6 ? 1 : 0;
            }
            return day;
        }
        if (lower.startsWith("day")) {
            return heldOn.plusDays(count);
        }
        if (lower.startsWith("week")) {
            return heldOn.plusWeeks(count);
        }
        if (lower.startsWith("fortnight")) {
            return heldOn.plusWeeks(2L * count);
        }
        return lower.startsWith("month") ? heldOn.plusMonths(count) : heldOn.plusYears(count);
    }

    private static int number(String word) {
        if (Character.isDigit(word.charAt(0))) {
            return Integer.parseInt(word);
        }
        var index = List.of(
                        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
                        "twelve")
                .indexOf(word.toLowerCase(Locale.ROOT));
        return index < 0 ? 1 : index + 1;
    }

    private static String first(Matcher matcher, String... groups) {
        for (var group : groups) {
            if (matcher.group(group) != null) {
                return matcher.group(group);
            }
        }
        return null;
    }

    private static String plain(String words) {
        return words.strip()
                .replaceFirst("^(?i)(?:in |at |for |by |before |over |during )?(?:the |its |their |our |this |a )", "");
    }
}
