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
            Implemented in part | IN_PROGRESS
            Not yet due | NOT_STARTED
            Work could not start until May | NOT_STARTED
            Agreed and implemented | IMPLEMENTED
            Ruled out | REJECTED
            Cancelled | REJECTED
            Members had not felt able to agree | REJECTED
            The Leader was minded to accept it | ACCEPTED
            The board turned this recommendation down | REJECTED
            Off track | IN_PROGRESS
            Recommendation accepted | ACCEPTED
            Cabinet agreed in May | ACCEPTED
            Moved to another body | MONITORED_ELSEWHERE
            It has been put into effect | IMPLEMENTED
            Transferred | MONITORED_ELSEWHERE
            Monitored by another body | MONITORED_ELSEWHERE
            Handed to the Health Board | MONITORED_ELSEWHERE
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
                "To begin with the first quarter",
                "Members met with the trust",
                "No funding",
                "Met with officers"
            })
    void wordsThatTellNoneOfTheStatesTellNothing(String words) {
        assertNull(StatusWords.stated(words));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The new form went live in May. | IMPLEMENTED
            Recommendation 3 to remain on the tracker. | IN_PROGRESS
            Members agreed that this be graded as fully achieved. | IMPLEMENTED
            It had been signed off in May. | IMPLEMENTED
            This was no longer relevant. | REJECTED
            It had been overtaken by events. | REJECTED
            The leaflet has been printed. | IMPLEMENTED
            Officers are still writing the plan. | IN_PROGRESS
            Nothing has been done yet. | NOT_STARTED
            It is no longer being pursued. | REJECTED
            This already happens in each school. | IMPLEMENTED
            Members found the recommendation satisfied. | IMPLEMENTED
            Swings were put up in two parks and the others would follow. | IN_PROGRESS
            This had been passed to the Health and Care Board. | MONITORED_ELSEWHERE
            It was now followed by the Ports Panel. | MONITORED_ELSEWHERE
            Cabinet resolved that this be tried for a year. | ACCEPTED
            It was anticipated that the new lamps would be lit by May. | IN_PROGRESS
            The survey was due to be sent in June. | IN_PROGRESS
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A post holder started on 4 March. Done. | IMPLEMENTED
            Agreed, posters have been sent | ACCEPTED
            Agreed. Forms were printed for all schools. Completed in May. | IMPLEMENTED
            Accepted. The Head of Parks will write to the Minister. | ACCEPTED
            The leaflet for the parks has been printed and sent. | IMPLEMENTED
            """)
    void aSentenceOfAStateGoesBeyondAnAnswer(String words, Status status) {
        assertEquals(status, StatusWords.read(words));
    }
}
