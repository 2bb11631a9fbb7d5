package org.scrutineer.meetings.reader.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is given: a document that keeps its contract, or a sentence for a clerk. */
class AnyDocumentPropertiesTest {

    private static final List<String> TAGS = List.of(
            "<p>",
            "</p>",
            "<ol type='a'>",
            "</ol>",
            "<ul>",
            "</ul>",
            "<li>",
            "</li>",
            "<table>",
            "</table>",
            "<tr>",
            "<td>",
            "<th>",
            "</td>",
            "<br>",
            "<h2>",
            "</h2>",
            "<div hidden>",
            "</div>",
            "<b>",
            "</b>",
            "<pre>",
            "</pre>",
            "<!--",
            "-->",
            "&nbsp;",
            "&amp;",
            "\u0001",
            "\n",
            "RESOLVED:",
            "25.1 ",
            "(a) ",
            "words of a paragraph ",
            "<dl>",
            "<dt>",
            "<dd>",
            "</dl>");

    private static final List<String> PARTS = List.of(
            "<w:p>",
            "</w:p>",
            "<w:r>",
            "</w:r>",
            "<w:t>",
            "</w:t>",
            "<w:tbl>",
            "</w:tbl>",
            "<w:tr>",
            "</w:tr>",
            "<w:tc>",
            "</w:tc>",
            "<w:del>",
            "</w:del>",
            "<w:br/>",
            "<w:tab/>",
            "words",
            "<w:pPr><w:numPr><w:ilvl w:val=\"12\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>");

    @Property(tries = 300)
    void anyBytesEnd(@ForAll byte[] bytes) {
        assertEnds(bytes);
    }

    @Property(tries = 300)
    void anyTextEnds(@ForAll String text) {
        assertEnds(text.getBytes(StandardCharsets.UTF_8));
        assertEnds(text.getBytes(StandardCharsets.UTF_16LE));
    }

    @Property(tries = 500)
    void anyPageEnds(@ForAll("pages") String page) {
        assertEnds(page.getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 300)
    void anyWordDocumentEnds(@ForAll("bodies") String body) {
        assertEnds(new DocxMaker()
                .numbering(1, new String[] {"decimal", "%1.%9"})
                .list(1, 1, "")
                .xml(body)
                .bytes());
    }

    @Property(tries = 200)
    void whatIsReadTwiceIsTheSame(@ForAll("pages") String page) {
        var bytes = page.getBytes(StandardCharsets.UTF_8);

        assertThat(outcome(bytes)).isEqualTo(outcome(bytes));
    }

    @Provide
    Arbitrary<String> pages() {
        return Arbitraries.of(TAGS)
                .list()
                .ofMaxSize(60)
                .map(parts -> "<!DOCTYPE html><html><body>" + String.join("", parts));
    }

    @Provide
    Arbitrary<String> bodies() {
        return Arbitraries.of(PARTS).list().ofMaxSize(40).map(parts -> String.join("", parts));
    }

    private static void assertEnds(byte[] bytes) {
        try {
            Sources.read(bytes);
        } catch (UnreadableDocumentException refused) {
            assertThat(refused.getMessage()).endsWith(".");
        }
    }

    private static Object outcome(byte[] bytes) {
        try {
            return Sources.read(bytes);
        } catch (UnreadableDocumentException refused) {
            return refused.reason();
        }
    }
}
