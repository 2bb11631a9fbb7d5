package org.scrutineer.meetings.draft;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.meetings.committee.Committees;
import org.scrutineer.meetings.meeting.MeetingsOfCommittee;
import org.scrutineer.meetings.reader.CommitteeCalendar;

/**
 * The council's calendar, asked while one document is read. Remembers what it answered, so that a proposed date can say what
 * it follows from.
 */
final class KnownMeetings implements CommitteeCalendar {

    static final String STATED = "STATED";
    static final String NEXT_MEETING = "NEXT_MEETING";
    static final String MEETING_IN_MONTH = "MEETING_IN_MONTH";
    static final String CLERK = "CLERK";

    private final Committees committees;
    private final MeetingsOfCommittee meetings;
    private final UUID chosen;
    private final Map<LocalDate, String> answered = new HashMap<>();

    /** @param chosen the committee that the clerk named, whatever the document prints; {@code null} to go by the document */
    KnownMeetings(Committees committees, MeetingsOfCommittee meetings, UUID chosen) {
        this.committees = committees;
        this.meetings = meetings;
        this.chosen = chosen;
    }

    @Override
    public Optional<LocalDate> nextMeetingAfter(String body, LocalDate day) {
        return remember(committee(body).flatMap(id -> meetings.nextAfter(id, day)), NEXT_MEETING);
    }

    @Override
    public Optional<LocalDate> meetingIn(String body, YearMonth month) {
        return remember(committee(body).flatMap(id -> meetings.in(id, month)), MEETING_IN_MONTH);
    }

    /** What a date follows from; without a date, what it would follow from if the calendar knew. */
    String rule(LocalDate due, String dueText) {
        var words = dueText == null ? "" : dueText.toLowerCase(Locale.ROOT);
        if (due == null) return words.contains("next") && words.contains("meeting") ? NEXT_MEETING : null;
        return words.contains("meeting") ? answered.getOrDefault(due, STATED) : STATED;
    }

    private Optional<UUID> committee(String body) {
        if (chosen != null) return Optional.of(chosen);
        return body == null ? Optional.empty() : committees.called(body).map(Committees.Named::id);
    }

    private Optional<LocalDate> remember(Optional<LocalDate> date, String rule) {
        date.ifPresent(d -> answered.put(d, rule));
        return date;
    }
}
