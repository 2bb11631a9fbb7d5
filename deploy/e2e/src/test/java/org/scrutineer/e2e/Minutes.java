package org.scrutineer.e2e;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Minutes of the fictional council, with dates that fit the day on which the journey runs. */
final class Minutes {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter DAY_AND_DATE = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);

    private Minutes() {}

    /**
     * Minutes with three clauses, an action with a date, a request without one and a recommendation to the Executive.
     *
     * @param held when the meeting was
     * @param due when the action is due
     * @param subject makes the document one of its kind
     */
    static String of(LocalDate held, LocalDate due, String subject) {
        return """
                Fairmere Council

                Minutes of a meeting of the Children and Families Scrutiny Committee held on %s at 6.30 pm in the Civic Hall, Fairmere

                Present: Councillors Ada Okoro (Chair), Elin Lindqvist (Vice-Chair) and Priya Bhatt

                Apologies for absence were received from Councillor Tom Weller.

                31. Declarations of interest

                There were none.

                32. %s

                The Head of Children's Social Care presented a report. Members were concerned that enquiries waited too long for an answer.

                Members requested a breakdown of enquiries by month for the last two years.

                ACTION: Martin Dunmore to circulate the plan for %s to all members by %s.

                RESOLVED: That

                (1) the report be noted;

                (2) the Director of Children and Families be asked to report on waiting times; and

                (3) it be recommended to Cabinet that every enquiry about %s be answered within two working days.
                """.formatted(
                        held.format(DAY_AND_DATE),
                        subject,
                        subject.toLowerCase(Locale.UK),
                        due.format(DATE),
                        subject.toLowerCase(Locale.UK));
    }
}
