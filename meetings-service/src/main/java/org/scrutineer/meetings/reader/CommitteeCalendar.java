package org.scrutineer.meetings.reader;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * What is known of a body's meetings, so that "the next meeting" and "the October meeting" can become dates. Bodies are
 * given by their name as the document prints it.
 */
public interface CommitteeCalendar {

    /** The first meeting of the body after the given day. */
    Optional<LocalDate> nextMeetingAfter(String body, LocalDate day);

    /** The body's meeting in the given month; empty when there is none or more than one. */
    Optional<LocalDate> meetingIn(String body, YearMonth month);

    /** A calendar that knows no meetings: relative times stay words. */
    static CommitteeCalendar unknown() {
        return new CommitteeCalendar() {
            @Override
            public Optional<LocalDate> nextMeetingAfter(String body, LocalDate day) {
                return Optional.empty();
            }

            @Override
            public Optional<LocalDate> meetingIn(String body, YearMonth month) {
                return Optional.empty();
            }
        };
    }
}
