package org.scrutineer.meetings.reader.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.meetings.reader.CommitteeCalendar;
import org.scrutineer.meetings.reader.Draft;
import org.scrutineer.meetings.reader.MinutesReader;
import org.scrutineer.meetings.reader.format.SourceDocument;

/** Ways in which the head of a page says which body met and when; a stroke is the end of a line. */
class MeetingHeadsTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "-", textBlock = """
            MINUTES OF THE WASTE SELECT COMMITTEE MEETING HELD ON 18/NOVEMBER 2010 AT WOLD HOUSE; WASTE SELECT COMMITTEE; 2010-11-18
            Minutes of the Meeting of the/PARKS COMMITTEE held at the/Wold House on Tuesday/3 June 2013 at 6.00 pm; PARKS COMMITTEE; 2013-06-03
            Minutes of the Parks Committee meeting held at Wold House on 3 June 2013; Parks Committee; 2013-06-03
            Second monitoring report to Parks Scrutiny Committee, 19 September 2012; Parks Scrutiny Committee; 2012-09-19
            Parks Committee//Date and Time: Thursday 3 March 2022, 6.30 pm; Parks Committee; 2022-03-03
            Parks Committee//DATE & TIME: Thursday 3 March 2022 at 6.30 pm; Parks Committee; 2022-03-03
            Parks Committee/Minutes - 3 June 2013; Parks Committee; 2013-06-03
            Parks Committee, 24.03.21; Parks Committee; 2021-03-24
            Parks Committee (3 June 2013); Parks Committee; 2013-06-03
            Parks Committee - 3rd day of June 2013; Parks Committee; 2013-06-03
            Parks Committee Tuesday 3 June 2013 - Minutes; Parks Committee; 2013-06-03
            Parks Committee – Minutes of meeting held Tuesday 3 June 2013; Parks Committee; 2013-06-03
            Parks Board - Tuesday, 3 June 2013 10.00 am (This meeting was moved from 4 July 2013); Parks Board; 2013-06-03
            The Parks Committee met on 3 June 2013 at 6 pm in Wold House.; Parks Committee; 2013-06-03
            A meeting of the Parks Committee was held on 3 June 2013.; Parks Committee; 2013-06-03
            Minutes for: Parks Committee, 3 June 2013; Parks Committee; 2013-06-03
            Agenda for Parks Committee on Tuesday 3 June 2013, 7.00 pm; Parks Committee; 2013-06-03
            Decisions of the Parks Committee on Thursday, 3 June 2013; Parks Committee; 2013-06-03
            Parks Committee Minutes 3rd June 2013; Parks Committee; 2013-06-03
            Minutes of the Parks Committee held virtually via video link on 3 June 2020 at 5 pm; Parks Committee; 2020-06-03
            LOWER WOLD PARISH COUNCIL MEETING/held on 3rd June 2013/at 7 pm in the Institute; LOWER WOLD PARISH COUNCIL; 2013-06-03
            Wold District Council//Parks Committee Minutes/Monday, 3rd June, 2013/Wold House; Parks Committee; 2013-06-03
            Minutes of June Ordinary Meeting of Wold County Council held on Monday 3rd June, 2013 at 11 am; Wold County Council; 2013-06-03
            Minute of Meeting Parks Board//Date Time Venue Monday, 3 June 2013 10:00 Members' Room (Wold), Council Headquarters, Wold House, 14 Quarry Street, Wold, WO1 4ZZ; Parks Board; 2013-06-03
            PARKS AND WASTE COMMITTEE AGENDA ITEM No. 7/3 JUNE 2013 PUBLIC REPORT; PARKS AND WASTE COMMITTEE; 2013-06-03
            Parks Committee - Monday, 3rd June, 2013 2.00 pm, NEW DATE; Parks Committee; 2013-06-03
            Item No. 4 WOLD COUNCIL EAST WOLD FORUM MINUTE of the MEETING of the EAST WOLD FORUM held in Wold School, Wold on 3 June 2013 at 6 p.m.; EAST WOLD FORUM; 2013-06-03
            LOWER WOLD PARISH COUNCIL Minutes of the Meeting held in the Institute on Monday 3 JUNE 2013 at 7 pm Present: Cllrs Ash and Elm Apologies: Cllr Oak 1. The minutes were read; LOWER WOLD PARISH COUNCIL; 2013-06-03
            PARKS COMMITTEE 3 June 2013 Present: Councillor B Ash (Chairman) Councillors: C Elm and D Oak Apologies for absence were received from Councillor Yew; PARKS COMMITTEE; 2013-06-03
            Minutes - June 3, 2013 WOLD CITY COUNCIL A regular meeting of the council was called to order by Mayor Ash. Roll call: Ash, Elm.; WOLD CITY COUNCIL; 2013-06-03
            Wold Town Council Regular Meeting Minutes June 3, 2013 Mayor Ash called the meeting to order at 7 pm. Roll call: Ash, Elm.; Wold Town Council; 2013-06-03
            Board of Supervisors Minutes - Regular Meeting - June 3, 2013 The supervisors met at 9 a.m. Roll call: Ash, Elm.; Board of Supervisors; 2013-06-03
            Summary Minutes City of Wold Planning Commission June 3, 2013 Call to order 6 pm. Commissioner Ash was late.; City of Wold Planning Commission; 2013-06-03
            Wold County Council Parks Committee on 3 JUNE 2013 Present: Councillors B Ash (Chair), C Elm. 1 Apologies. None.; Wold County Council Parks Committee; 2013-06-03
            """)
    void theHeadSaysWhoMetAndWhen(String head, String body, String day) {
        var meetings = meetings(head.replace('/', '\n'));
        assertEquals(1, meetings.size());
        assertEquals(body, meetings.getFirst().body());
        assertEquals(day, String.valueOf(meetings.getFirst().heldOn()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Parks action log//Meeting of 12 March 2020/Send the plan to members
            Parks//Minutes of previous meeting/The minutes of the meeting held on 3 June 2013 were approved.
            Parks//The plan went to the public on 3 June 2013.
            Parks//The plan of the ponds goes to the Parks Committee on 3 June 2013
            Parks//ACTION SHEET ARISING FROM COMMITTEE MEETING HELD ON 3 JUNE 2013
            Parks//Councillor Ash moved that the Minutes of the Meeting of the Parks Committee held in Wold House on Monday 3 June 2013 at 7 pm, which had been sent to all members and to the clerks of the three neighbouring parishes in the week before, be confirmed as a correct record and signed by the Chairman.
            """)
    void theDateOfAnotherMeetingIsNotItsOwn(String page) {
        assertEquals(
                0,
                meetings(page.replace('/', '\n')).stream()
                        .filter(meeting -> meeting.heldOn() != null)
                        .count());
    }

    private static List<Draft.Meeting> meetings(String head) {
        var page = head + "\n\n1. MINUTES\n\nRESOLVED: That the minutes of 1 April 2012 be approved.\n";
        return new MinutesReader()
                .read(SourceDocument.ofLines(page), CommitteeCalendar.unknown())
                .meetings();
    }
}
