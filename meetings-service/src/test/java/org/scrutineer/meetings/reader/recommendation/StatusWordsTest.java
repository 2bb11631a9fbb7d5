package org.scrutineer.meetings.reader.recommendation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.meetings.reader.Draft.Status;

class StatusWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Complete | IMPLEMENTED
            1 (Fully Achieved) | IMPLEMENTED
            2 - Achieved | IMPLEMENTED
            4 - Not achieved (Progress made acceptable) | IN_PROGRESS
            100% | IMPLEMENTED
            Closed | IMPLEMENTED
            Discharged | IMPLEMENTED
            Blue | IMPLEMENTED
            Wedi'i gwblhau | IMPLEMENTED
            2 (On-Track) | IN_PROGRESS
            3 (Slipped) | IN_PROGRESS
            60% | IN_PROGRESS
            60% complete | IN_PROGRESS
            Overdue | IN_PROGRESS
            Mostly complete | IN_PROGRESS
            Not yet complete | IN_PROGRESS
            Awaiting response | IN_PROGRESS
            Under consideration | IN_PROGRESS
            Ar y gweill | IN_PROGRESS
            0% | NOT_STARTED
            4 - Not achieved | NOT_STARTED
            To be considered by Cabinet in May | NOT_STARTED
            Not yet started | NOT_STARTED
            Accept | ACCEPTED
            Agreed in principle | ACCEPTED
            In part | ACCEPTED
            Partially accepted | ACCEPTED
            Derbyniwyd | ACCEPTED
            Not accepted | REJECTED
            Do not agree | REJECTED
            No longer required | REJECTED
            Withdrawn | REJECTED
            On hold | PAUSED
            Stalled | PAUSED
            Merged with the review of parks | MONITORED_ELSEWHERE
            Handed over to the Climate Board | MONITORED_ELSEWHERE
            """)
    void aCellTellsAState(String words, Status status) {
        assertEquals(status, StatusWords.stated(words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Superseded",
                "Noted",
                "Part of the winter plan",
                "Due to costs",
                "No funding",
                "Met with officers"
            })
    void wordsThatTellNoneOfTheStatesTellNothing(String words) {
        assertNull(StatusWords.stated(words));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The new form went live in May. | IMPLEMENTED
            The leaflet has been printed. | IMPLEMENTED
            Officers are still writing the plan. | IN_PROGRESS
            Nothing has been done yet. | NOT_STARTED
            It is no longer being pursued. | REJECTED
            """)
    void aReportTellsAState(String words, Status status) {
        assertEquals(status, StatusWords.reported(words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"The leaflet has been printed.", "Complete", "Open spaces were visited."})
    void otherProseTellsNoneByTheSameWords(String words) {
        assertNull(StatusWords.told(words));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Accepted. The Head of Parks will write. | ACCEPTED
            Not accepted: it was agreed that rents be raised. | REJECTED
            """)
    void aLongCellTellsAStateAtItsBeginning(String words, Status status) {
        assertEquals(status, StatusWords.opens(words));
    }
}
