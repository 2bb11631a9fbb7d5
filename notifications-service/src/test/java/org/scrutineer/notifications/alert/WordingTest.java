package org.scrutineer.notifications.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    private static final LocalDate DUE = LocalDate.of(2014, 8, 31);

    @Test
    void anOverdueThingHasItsNameOwnerAndDate() {
        var wording = Wording.of(
                Kind.RESPONSE_OVERDUE, SubjectType.RESPONSE, DUE, facts("Review of fostering", "Leader", null));
        assertEquals("Overdue: Review of fostering (SR (14/15) 02)", wording.title());
        assertEquals("Owner: Leader. It was due on 31 August 2014.", wording.body());
    }

    @Test
    void anExemptThingIsNotNamed() {
        var wording = Wording.of(Kind.REQUEST_OVERDUE, SubjectType.INFORMATION_REQUEST, DUE, facts(null, null, null));
        assertEquals("Overdue: an exempt item (request for information) (SR (14/15) 02)", wording.title());
        assertEquals("It has no owner yet. It was due on 31 August 2014.", wording.body());
    }

    @ParameterizedTest
    @CsvSource({"10, ', in 10 days.'", "1, ', tomorrow.'"})
    void aReminderSaysHowLongIsLeft(int days, String end) {
        var wording = Wording.of(Kind.DUE_SOON, SubjectType.ACTION, DUE, facts("X", "Y", days));
        assertEquals("Owner: Y. It is due on 31 August 2014" + end, wording.body());
    }

    @Test
    void oneDeadlineOfOneMeetingIsInTheSingular() {
        var wording = Wording.summary(1, 1, 0);
        assertEquals("1 deadline had passed when it was recorded", wording.title());
        assertEquals(
                "It comes from the minutes of one meeting. The register shows whether it is still open.",
                wording.body());
    }

    @Test
    void aGrievanceThatHasEndedIsCalledConcluded() {
        var event = new CollectiveGrievanceTold(
                null,
                "CONCLUSION",
                "Fostering",
                "CONCLUDED",
                LocalDate.of(2026, 3, 2),
                "fewer than 5",
                null,
                false,
                null);
        var wording = Wording.of(Kind.COLLECTIVE_GRIEVANCE_MOVED, SubjectType.GRIEVANCE, null, Facts.of(event));
        assertEquals("Collective grievance concluded in Fostering", wording.title());
        assertEquals("Stage: concluded. Raised on 2 March 2026. Employees: fewer than 5.", wording.body());
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "STAGE, Collective grievance has moved in Fostering",
                "COUNT_BAND, Collective grievance with another number of employees in Fostering",
                "DETAILS, Collective grievance has changed in Fostering",
                "SOMETHING_NEW, Collective grievance has changed in Fostering",
                "null, Collective grievance has moved in Fostering"
            })
    void whatIsNewOfAGrievanceIsCalledWhatItIs(String change, String title) {
        var event = new CollectiveGrievanceTold(
                null, change, "Fostering", "STAGE_1", LocalDate.of(2026, 3, 2), "10 to 24", null, false, null);
        var wording = Wording.of(Kind.COLLECTIVE_GRIEVANCE_MOVED, SubjectType.GRIEVANCE, null, Facts.of(event));
        assertEquals(title, wording.title());
        assertEquals("Stage: stage 1. Raised on 2 March 2026. Employees: 10 to 24.", wording.body());
    }

    private static Facts facts(String title, String owner, Integer daysLeft) {
        return Facts.of(new DeadlineTold(
                null,
                null,
                null,
                null,
                title,
                "SR (14/15) 02",
                owner == null ? null : new Owner(owner, null),
                DUE,
                daysLeft,
                null));
    }
}
