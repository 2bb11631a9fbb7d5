package org.scrutineer.meetings.reader.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.scrutineer.meetings.reader.format.UnreadableDocumentException.Reason;

class ModernGovParserTest {

    @Test
    void aMeetingIsWrittenAsThePageThatWouldShowIt() {
        var source = Sources.read(Sources.fixture("moderngov-meeting.xml"));

        assertThat(Sources.blocks(source))
                .containsExactly(
                        "# Meeting: 04/03/2025 - Children's Scrutiny Committee",
                        "Time: 10.00 am",
                        "Venue: Council Chamber, Guildhall",
                        "Status: Confirmed",
                        "[Present:]",
                        "> Councillor Ash Marlowe (Chair)",
                        "> Councillor Bryony Tarn",
                        "[Substitutes:]",
                        "> Councillor Gwen Oakes",
                        "[Apologies:]",
                        "> Councillor Idris Penhallow",
                        "## 14. Declarations & interests",
                        "[Minutes:]",
                        "There were none.",
                        "## 15. Foster care: the year so far",
                        "To consider the report of the Director, attached.",
                        "[Minutes:]",
                        "RESOLVED:",
                        "> 1. That the report be noted.",
                        "> 2. That the Director report back in June.",
                        "[Actions:]",
                        "Director to send the figures by ward.");
        assertThat(source.warnings()).isEmpty();
    }

    @Test
    void aMeetingWithoutMinutesSaysSo() {
        var xml = """
                <?xml version="1.0" encoding="utf-8"?>
                <meeting><meetingid>9</meetingid><meetingdate>01/04/2025</meetingdate><meetingstatus>Cancelled</meetingstatus>
                <meetingactualstarttime>
                </meetingactualstarttime><meetingtime>10.00 am</meetingtime><agendaitems>
                </agendaitems><attendees><attendee name="Councillor Ash Marlowe" attendance="Expected"><url>x</url></attendee>
                </attendees></meeting>""";

        var source = Sources.read(xml.getBytes(StandardCharsets.UTF_8));

        assertThat(Sources.blocks(source))
                .containsExactly("# Meeting: 01/04/2025", "Time: 10.00 am", "Status: Cancelled");
        assertThat(source.warnings())
                .containsExactly(
                        "The answer of ModernGov holds no minutes of this meeting.",
                        "ModernGov does not say yet who attended, only who was expected.");
    }

    @Test
    void aListOfMeetingsIsNotMinutes() {
        var xml = "<getmeetings><meetingscount> 0</meetingscount></getmeetings>";

        assertThatThrownBy(() -> Sources.read(xml.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(UnreadableDocumentException.class, problem -> assertThat(problem.reason())
                        .isEqualTo(Reason.NO_TEXT));
    }
}
