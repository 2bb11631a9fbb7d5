package org.scrutineer.meetings.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.meetings.reader.format.SourceDocument;

/**
 * Reads each document of {@code src/test/resources/minutes} and compares the draft with the file {@code .expected.json}
 * beside it. A part that the expected file does not name is not compared; one that it names is compared whole.
 */
class FixtureTest {

    private static final Path FIXTURES = Path.of("src/test/resources/minutes");

    /** One meeting of every body comes on 2 December 2025, another on 13 January 2026. */
    private static final CommitteeCalendar CALENDAR = new CommitteeCalendar() {
        @Override
        public Optional<LocalDate> nextMeetingAfter(String body, LocalDate day) {
            return Stream.of(LocalDate.of(2025, 12, 2), LocalDate.of(2026, 1, 13))
                    .filter(date -> date.isAfter(day))
                    .findFirst();
        }

        @Override
        public Optional<LocalDate> meetingIn(String body, YearMonth month) {
            return month.equals(YearMonth.of(2026, 1)) ? Optional.of(LocalDate.of(2026, 1, 13)) : Optional.empty();
        }
    };

    static Stream<String> documents() throws IOException {
        try (var files = Files.list(FIXTURES)) {
            var names = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".expected.json"))
                    .map(name -> name.replace(".expected.json", ".txt"))
                    .sorted()
                    .toList();
            return names.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aDocumentIsReadAsItsExpectedDraftSays(String name) throws IOException {
        // Given
        var text = Files.readString(FIXTURES.resolve(name));
        var expected = new ObjectMapper()
                .readValue(
                        FIXTURES.resolve(name.replace(".txt", ".expected.json")).toFile(),
                        new TypeReference<Map<String, List<String>>>() {});
        // When
        var draft = new MinutesReader().read(SourceDocument.ofLines(text), CALENDAR);
        // Then
        assertFalse(expected.isEmpty());
        expected.forEach((part, entries) ->
                assertEquals(String.join("\n", entries), String.join("\n", entries(draft, part)), name + ": " + part));
    }

    private static List<String> entries(Draft draft, String part) {
        return switch (part) {
            case "languages" -> draft.languages();
            case "meetings" ->
                draft.meetings().stream()
                        .map(m -> line(m.body(), m.heldOn(), m.startsAt()))
                        .toList();
            case "items" ->
                draft.items().stream().map(i -> line(i.number(), i.title())).toList();
            case "decisions" ->
                draft.decisions().stream()
                        .map(d -> line(d.item(), d.clause(), d.verb(), d.text()))
                        .toList();
            case "actions" ->
                draft.actions().stream()
                        .map(a -> line(a.kind(), a.owner(), a.due(), a.dueText(), a.text()))
                        .toList();
            case "recommendations" ->
                draft.recommendations().stream()
                        .filter(r -> r.confidence() >= 0.5)
                        .map(r -> line(r.number(), r.status()))
                        .toList();
            case "attendance" ->
                draft.attendance().stream()
                        .map(a -> line(a.name(), a.presence(), a.substitutesFor()))
                        .toList();
            case "questions" ->
                draft.questions().stream()
                        .map(q -> line(q.group(), q.question()))
                        .toList();
            case "declarations" ->
                draft.declarations().stream().map(Draft.Declaration::name).toList();
            case "adjournments" ->
                draft.adjournments().stream()
                        .map(a -> line(a.adjournedAt(), a.resumedAt()))
                        .toList();
            default -> throw new IllegalArgumentException("No part of a draft: " + part);
        };
    }

    private static String line(Object... values) {
        return String.join(
                " | ",
                Stream.of(values)
                        .map(value -> value == null ? "-" : value.toString().replace("\n", " / "))
                        .toList());
    }
}
