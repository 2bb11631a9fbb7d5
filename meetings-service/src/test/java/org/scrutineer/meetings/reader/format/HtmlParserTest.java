package org.scrutineer.meetings.reader.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutineer.meetings.reader.format.SourceDocument.Kind;

class HtmlParserTest {

    private static List<String> blocks(String body) {
        return Sources.blocks(read("<!DOCTYPE html><html><body>" + body + "</body></html>"));
    }

    private static SourceDocument read(String page) {
        return Sources.read(page.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void headingsParagraphsAndListsKeepTheirKinds() {
        var blocks = blocks("""
                <h1>Children's Scrutiny Committee</h1>
                <p>The Committee met
                   at 10.00 am.</p>
                <ul><li>one</li><li>two<ul><li>under two</li></ul></li></ul>
                <p>After the list.</p>""");

        assertThat(blocks)
                .containsExactly(
                        "# Children's Scrutiny Committee",
                        "The Committee met at 10.00 am.",
                        "> • one",
                        "> • two",
                        ">> • under two",
                        "After the list.");
    }

    @Test
    void entriesOfAnOrderedListBringTheNumberThatABrowserDraws() {
        var blocks = blocks("""
                <ol start="3"><li>three</li><li value="7">seven</li><li>eight</li></ol>
                <ol type="a"><li>first<ol type="i"><li>inner</li><li>inner too</li></ol></li><li>second</li></ol>
                <ol style="list-style-type: upper-roman"><li>roman</li></ol>
                <ol reversed><li>last</li><li>first</li></ol>""");

        assertThat(blocks)
                .containsExactly(
                        "> 3. three",
                        "> 7. seven",
                        "> 8. eight",
                        "> a. first",
                        ">> i. inner",
                        ">> ii. inner too",
                        "> b. second",
                        "> I. roman",
                        "> 2. last",
                        "> 1. first");
    }

    @Test
    void aBulletIsNotDrawnBeforeANumberThatIsTyped() {
        assertThat(blocks("<ul><li>(1) That the report be noted.</li><li>plain</li></ul>"))
                .containsExactly("> (1) That the report be noted.", "> • plain");
    }

    @Test
    void paragraphsInsideAnEntryBelongToItAndHaveNoMarker() {
        assertThat(
                        blocks(
                                "<ol><li><p>That the report be noted.</p><p>The vote was nine to two.</p></li><li>Next.</li></ol>"))
                .containsExactly("> 1. That the report be noted.", "The vote was nine to two.", "> 2. Next.");
    }

    @Test
    void theFurnitureOfASiteIsDropped() {
        var source = Sources.read(Sources.fixture("cms-page.html"));

        assertThat(source.text())
                .contains("Minutes of the Environment Scrutiny Panel", "RESOLVED:")
                .doesNotContain(
                        "Skip to main",
                        "Bin collections",
                        "Cookie",
                        "Follow us",
                        "Share this page",
                        "track(",
                        "secret");
    }

    @Test
    void hiddenTextIsDropped() {
        assertThat(
                        blocks(
                                "<p>seen</p><p style='display: none'>not</p><p hidden>not</p><div class='visually-hidden'>not</div>"
                                        + "<p>also <span style='mso-hide:all'>not</span>seen</p><template><p>not</p></template><p><del>not</del>last</p>"))
                .containsExactly("seen", "also seen", "last");
    }

    @Test
    void lineBreaksMakeLines() {
        var source = read("<html><body><p>RESOLVED:<br>1. That the report be noted.<br/>2. That it come back.</p>"
                + "<p>Next.</p></body></html>");

        assertThat(source.text()).isEqualTo("RESOLVED:\n1. That the report be noted.\n2. That it come back.\n\nNext.");
        assertThat(source.blocks())
                .extracting(SourceDocument.Block::kind)
                .containsExactly(Kind.LINE, Kind.LINE, Kind.LINE, Kind.PARAGRAPH);
    }

    @Test
    void tablesOfValuesStayRows() {
        assertThat(blocks("""
                <table><thead><tr><th>Recommendation</th><th>Status</th></tr></thead>
                <tbody><tr><td><p>Name a flood officer.</p></td><td>Done</td></tr>
                <tr><td>Let the contract again.</td><td></td></tr></tbody></table>"""))
                .containsExactly(
                        "| Recommendation | Status |",
                        "| Name a flood officer. | Done |",
                        "| Let the contract again. |  |");
    }

    @Test
    void termsStandBeforeWhatTheyMean() {
        assertThat(blocks("<dl><dt>Venue</dt><dd>Guildhall</dd><dt>Status:</dt><dd>Final</dd></dl>"))
                .containsExactly("Venue: Guildhall", "Status: Final");
    }

    @Test
    void aPageWithoutHeadingsTakesItsTitle() {
        var source = read(
                "<html><head><title>Minutes, 4 March 2025</title></head><body><p>The Chair opened.</p></body></html>");

        assertThat(Sources.blocks(source)).containsExactly("# Minutes, 4 March 2025", "The Chair opened.");
    }

    @Test
    void theBytesDecideTheEncodingNotWhatThePageSays() {
        var page = "<html><head><meta charset=\"utf-8\"></head><body><p>Members’ £5 – agreed</p></body></html>";

        var source = Sources.read(page.getBytes(Charset.forName("windows-1252")));

        assertThat(source.text()).isEqualTo("Members’ £5 – agreed");
    }

    @Test
    void aDeclaredEncodingIsTakenWhenTheBytesAllowIt() {
        var page = "<html><head><meta charset=\"iso-8859-15\"></head><body><p>Žilina, €5</p></body></html>";

        var source = Sources.read(page.getBytes(Charset.forName("iso-8859-15")));

        assertThat(source.text()).isEqualTo("Žilina, €5");
    }

    @Test
    void anAgendaItemOfModernGovGivesItsNumberTitleAndLabels() {
        var source = Sources.read(Sources.fixture("moderngov-meeting.html"));

        assertThat(Sources.blocks(source))
                .containsSubsequence(
                        "# Agenda and minutes",
                        "## Children's Scrutiny Committee - Tuesday 4 March 2025 10.00 am",
                        "Venue: Council Chamber, Guildhall, Fairmere",
                        "### 14. Declarations of interest",
                        "[Minutes:]",
                        "There were none.",
                        "### 15. Foster care: the year so far",
                        "To consider the Director's report.",
                        "[Additional documents:]",
                        "[Decision:]",
                        "RESOLVED:",
                        "> (1) That the report be noted.",
                        "> (2) That the Director bring a report on exit interviews to the next meeting.",
                        "[Minutes:]");
        assertThat(source.text()).doesNotContain("PDF 84 KB", "View the decision", "Breadcrumb");
    }

    @Test
    void anIssuesHistoryOfModernGovKeepsItsMeetings() {
        var source = Sources.read(Sources.fixture("moderngov-issue.html"));

        assertThat(source.text())
                .contains(
                        "Meeting: 04/03/2025 - Children's Scrutiny Committee (Item 15)",
                        "Meeting: 10/12/2024 - Cabinet (Item 61)");
        assertThat(Sources.blocks(source)).contains("[Decision:]", "[Minutes:]");
    }

    @Test
    void aDecisionOfModernGovIsRead() {
        var source = Sources.read(Sources.fixture("moderngov-decision.html"));

        assertThat(Sources.blocks(source))
                .contains("Decision Maker: Cabinet", "Decision status: Recommendations Approved", "[Decision:]");
    }

    @Test
    void aPageSavedAsOneFileIsRead() {
        var archive = """
                From: <Saved by a browser>
                Subject: Minutes
                MIME-Version: 1.0
                Content-Type: multipart/related; type="text/html"; boundary="----part"

                ------part
                Content-Type: text/html; charset=utf-8
                Content-Transfer-Encoding: quoted-printable

                <html><body><h1>Minutes</h1><p>The Committee agreed =C2=A35,000 for the ha=
                rbour.</p></body></html>
                ------part
                Content-Type: image/png
                Content-Transfer-Encoding: base64

                AAAA
                ------part--
                """;

        var source = read(archive.replace("\n", "\r\n"));

        assertThat(Sources.blocks(source)).containsExactly("# Minutes", "The Committee agreed £5,000 for the harbour.");
    }
}
