package org.scrutineer.meetings.reader.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.meetings.reader.format.SourceDocument;

class LayoutTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "25.1  The report | DECIMAL | 25.1",
                "33A.1 The report | DECIMAL | 33A.1",
                "(1) The report | BRACKETED_NUMBER | 1",
                "2) the report | BRACKETED_NUMBER | 2",
                "(a) the report | LETTER | a",
                "b. The report | LETTER | b",
                "(ii) the report | ROMAN | ii",
                "iv. the report | ROMAN | iv",
                "24. Declarations | NUMBER | 24",
                "• the report | BULLET | ''",
                "- a) the report | LETTER | a"
            })
    void numbersAreKnownInAllTheirForms(String line, Marker.Style style, String value) {
        var para = paragraphs(line).getFirst();
        assertEquals(style, para.marker().style());
        assertEquals(value, para.marker().value());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7.32 pm the meeting rose",
                "2.5 hours were spent",
                "2019 was dry",
                "76% of plans",
                "A letter came",
                "I. Sand spoke"
            })
    void timesYearsAndInitialsAreNoNumbers(String line) {
        assertNull(paragraphs(line).getFirst().marker());
    }

    @Test
    void aNumberOnItsOwnLineBelongsToTheNextParagraph() {
        var paras = paragraphs("24.\n\nDeclarations of interest\n\nMinutes:\n\nNone.");
        assertEquals(
                List.of("[NUMBER 24] Declarations of interest", "Minutes:", "None."),
                paras.stream().map(Para::toString).toList());
    }

    @Test
    void wrappedLinesAreOneParagraph() {
        var paras = paragraphs("The Head of Estates told the Panel that the roof had been mended and\n"
                + "that the hall would open in May. Members were glad to hear it and\n"
                + "thanked the team.\n\n"
                + "(a) that the report be noted, together with what was said about the\n"
                + "cost of the roof; and\n"
                + "(b) that the hall be opened.");
        assertEquals(3, paras.size());
        assertEquals("that the hall be opened.", paras.getLast().text());
    }

    @Test
    void linesWithAnEmptyLineBetweenAllOfThemAreOneParagraph() {
        var paras = paragraphs("The Head of Estates told the Panel that the roof had been mended and\n\n"
                + "that the hall would open in May.\n\n\n"
                + "Members were glad to hear it, thanked the team for the year, and\n\n"
                + "asked for the price of the roof.\n\n\n"
                + "RESOLVED that what was said about the roof be noted by the Panel\n\n"
                + "and signed as a correct record.\n\n\n"
                + "The Chair told the Panel of the fair that would be held in the park\n\n"
                + "on the last day of May.");
        assertEquals(4, paras.size());
        assertEquals(
                "RESOLVED that what was said about the roof be noted by the Panel and signed as a correct record.",
                paras.get(2).text());
    }

    @Test
    void anEmptyLineBetweenParagraphsPartsThem() {
        var paras = paragraphs("The Head of Estates told the Panel that the roof had been mended\n\n"
                + "asked for the price of the roof\n\n"
                + "thanked the team for all that it had done for the hall and the park");
        assertEquals(3, paras.size());
    }

    @Test
    void aLabelIsPartedFromTheTextOnItsLine() {
        var paras = paragraphs("To receive apologies. Minutes: Apologies were received from Councillor Thorn.");
        assertEquals(
                List.of("To receive apologies.", "Minutes:", "Apologies were received from Councillor Thorn."),
                paras.stream().map(Para::text).toList());
    }

    private static List<Para> paragraphs(String text) {
        return Layout.paragraphs(SourceDocument.ofLines(text));
    }
}
