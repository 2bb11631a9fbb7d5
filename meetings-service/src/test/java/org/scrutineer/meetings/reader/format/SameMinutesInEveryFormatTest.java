package org.scrutineer.meetings.reader.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.meetings.reader.Draft;
import org.scrutineer.meetings.reader.Draft.Verb;
import org.scrutineer.meetings.reader.MinutesReader;

/** What a committee decided does not depend on the program that its minutes were saved with. */
class SameMinutesInEveryFormatTest {

    static Stream<Arguments> formats() {
        return Stream.of(
                Arguments.of("text", FairmereMinutes.text(0).getBytes(StandardCharsets.UTF_8)),
                Arguments.of("text of Windows", FairmereMinutes.text(0).getBytes(Charset.forName("windows-1252"))),
                Arguments.of("wide text", ("\ufeff" + FairmereMinutes.text(0)).getBytes(StandardCharsets.UTF_16LE)),
                Arguments.of("wrapped text", FairmereMinutes.text(72).getBytes(StandardCharsets.UTF_8)),
                Arguments.of("web page", FairmereMinutes.html().getBytes(StandardCharsets.UTF_8)),
                Arguments.of("PDF", FairmereMinutes.pdf()),
                Arguments.of("Word", FairmereMinutes.docx()),
                Arguments.of("ModernGov", FairmereMinutes.modernGov().getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("formats")
    void theSameDecisionsAreRead(String format, byte[] bytes) {
        var draft = new MinutesReader().read(bytes, format);

        assertThat(draft.decisions())
                .extracting(Draft.Decision::item, Draft.Decision::clause, Draft.Decision::verb)
                .containsExactly(
                        tuple("15", "1", Verb.RESOLVED),
                        tuple("15", "2", Verb.RESOLVED),
                        tuple("15", "3", Verb.RECOMMENDED_TO),
                        tuple("16", null, Verb.RESOLVED));
        assertThat(draft.decisions().get(1).text())
                .contains("exit interviews to the next meeting", "how many carers were asked", "what they said");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("formats")
    void theSameWordsAreTaken(String format, byte[] bytes) {
        var plain = new MinutesReader().read(FairmereMinutes.text(0).getBytes(StandardCharsets.UTF_8), "text");

        var draft = new MinutesReader().read(bytes, format);

        assertThat(words(draft)).isEqualTo(words(plain));
        assertThat(draft.actions())
                .extracting(Draft.Action::kind, Draft.Action::owner, Draft.Action::dueText)
                .isEqualTo(plain.actions().stream()
                        .map(action -> tuple(action.kind(), action.owner(), action.dueText()))
                        .toList());
    }

    private static List<String> words(Draft draft) {
        return draft.decisions().stream()
                .map(decision -> decision.text().replaceAll("\\s+", " ").replace('·', '•'))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("formats")
    void theSameMeetingAndMembersAreRead(String format, byte[] bytes) {
        var draft = new MinutesReader().read(bytes, format);

        assertThat(draft.meetings()).hasSize(1);
        assertThat(draft.meetings().getFirst().body()).isEqualTo("Children's Scrutiny Committee");
        assertThat(draft.meetings().getFirst().heldOn()).isEqualTo(LocalDate.of(2025, 3, 4));
        assertThat(draft.attendance())
                .extracting(Draft.Attendance::name, Draft.Attendance::presence)
                .containsExactlyInAnyOrder(
                        tuple("Councillor Ash Marlowe", Draft.Presence.PRESENT),
                        tuple("Councillor Bryony Tarn", Draft.Presence.PRESENT),
                        tuple("Councillor Gwen Oakes", Draft.Presence.PRESENT),
                        tuple("Councillor Piers Holloway", Draft.Presence.PRESENT),
                        tuple("Councillor Idris Penhallow", Draft.Presence.APOLOGIES));
    }
}
