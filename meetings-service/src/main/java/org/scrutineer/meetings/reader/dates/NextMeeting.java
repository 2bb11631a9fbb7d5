package org.scrutineer.meetings.reader.dates;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import org.scrutineer.meetings.reader.CommitteeCalendar;

/**
 * What minutes themselves say of the next meeting ("Date of next meeting: 4 June 2014", "The next meeting would be held
 * on …"), for a page of one meeting. A calendar that knows the body comes first.
 */
public final class NextMeeting implements CommitteeCalendar {

    private static final Pattern TOLD = Pattern.compile(
            "(?i)\\bnext (?:(?:ordinary|scheduled|formal|regular|quarterly|full) )?(?:(?:committee|panel|board|forum|council|commission) )?meeting\\b(?: of (?:the|this) (?:committee|panel|board|forum|council|commission|group))?"
                    + "(?:[:–-]|\\s|\\d{1,3}\\.|\\b(?:the|next|meeting|(?:would|will|to|has|had)(?: be(?:en)?)?|is|was|be|due|it|noted|that|of|committee|panel|board|forum|council|commission|held|take|place|arranged|scheduled|fixed|for|on|at|minutes|resolved|members)\\b){1,24}(?<date>"
                    + DateText.fullDate() + ")");
    private static final int LONGEST_GAP = 13;

    private final CommitteeCalendar calendar;
    private final LocalDate day;

    private NextMeeting(CommitteeCalendar calendar, LocalDate day) {
        this.calendar = calendar;
        this.day = day;
    }

    /** The calendar, and the day that the text gives where it gives one alone. */
    public static CommitteeCalendar in(String text, CommitteeCalendar calendar) {
        LocalDate day = null;
        var told = TOLD.matcher(text);
        while (told.find()) {
            var next = DateText.first(told.group("date"));
            if (day != null && !day.equals(next)) {
                return calendar; // of two bodies, or of two meetings
            }
            day = next;
        }
        return day == null ? calendar : new NextMeeting(calendar, day);
    }

    @Override
    public Optional<LocalDate> nextMeetingAfter(String body, LocalDate held) {
        var known = calendar.nextMeetingAfter(body, held);
        var after = day.isAfter(held) && day.isBefore(held.plusMonths(LONGEST_GAP));
        return known.isPresent() || !after ? known : Optional.of(day);
    }

    @Override
    public Optional<LocalDate> meetingIn(String body, YearMonth month) {
        return calendar.meetingIn(body, month);
    }
}
