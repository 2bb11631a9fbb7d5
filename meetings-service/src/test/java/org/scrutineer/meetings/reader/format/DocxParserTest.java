package org.scrutineer.meetings.reader.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

class DocxParserTest {

    private static final String[][] MINUTES = {
        {"decimal", "%1.", "25"}, {"decimal", "%1.%2"}, {"lowerLetter", "(%3)"}, {"lowerRoman", "(%4)"}
    };

    @Test
    void aDocumentOfAWordProcessorIsRead() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("Members noted the report on the harbour quarter.");
            var row = document.createTable(1, 2).getRow(0);
            row.getCell(0).setText("Councillor Ash Marlowe");
            row.getCell(1).setText("Chair");
            document.write(bytes);
        }

        var source = Sources.read(bytes.toByteArray());

        assertThat(Sources.blocks(source))
                .containsExactly(
                        "Members noted the report on the harbour quarter.", "| Councillor Ash Marlowe | Chair |");
    }

    @Test
    void numbersOfListsAreTheOnesPrinted() {
        var docx = new DocxMaker()
                .numbering(7, MINUTES)
                .list(1, 7, "")
                .listed(1, 0, "Budget monitoring")
                .listed(1, 1, "The Director presented the report.")
                .listed(1, 1, "Members resolved:")
                .listed(1, 2, "that the report be noted;")
                .listed(1, 2, "that the Director report back on:")
                .listed(1, 3, "agency staff; and")
                .listed(1, 3, "leavers.")
                .paragraph("A paragraph of its own.")
                .listed(1, 0, "Work programme")
                .listed(1, 1, "The programme was agreed.")
                .bytes();

        var source = Sources.read(docx);

        assertThat(Sources.blocks(source))
                .containsExactly(
                        "> 25. Budget monitoring",
                        ">> 25.1 The Director presented the report.",
                        ">> 25.2 Members resolved:",
                        ">>> (a) that the report be noted;",
                        ">>> (b) that the Director report back on:",
                        ">>>> (i) agency staff; and",
                        ">>>> (ii) leavers.",
                        "A paragraph of its own.",
                        "> 26. Work programme",
                        ">> 26.1 The programme was agreed.");
    }

    @Test
    void aListThatStartsAgainStartsAgain() {
        var again = "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride>";
        var docx = new DocxMaker()
                .numbering(1, new String[] {"decimal", "(%1)"})
                .list(1, 1, "")
                .list(2, 1, again)
                .list(3, 1, "")
                .listed(1, 0, "one")
                .listed(1, 0, "two")
                .listed(2, 0, "one again")
                .listed(2, 0, "two again")
                .listed(3, 0, "goes on")
                .bytes();

        var source = Sources.read(docx);

        assertThat(Sources.blocks(source))
                .containsExactly("> (1) one", "> (2) two", "> (1) one again", "> (2) two again", "> (3) goes on");
    }

    @Test
    void aStyleMayNumberAHeading() {
        var docx = new DocxMaker()
                .numbering(1, new String[] {"decimal", "%1", "14"})
                .list(9, 1, "")
                .style("Base", "<w:name w:val=\"heading 2\"/><w:pPr><w:numPr><w:numId w:val=\"9\"/></w:numPr></w:pPr>")
                .style("Item", "<w:name w:val=\"Item title\"/><w:basedOn w:val=\"Base\"/>")
                .styled("Item", "Apologies")
                .styled("Item", "Minutes")
                .bytes();

        var source = Sources.read(docx);

        assertThat(Sources.blocks(source)).containsExactly("## 14 Apologies", "## 15 Minutes");
        assertThat(source.blocks().getFirst().marker()).isEqualTo("14");
    }

    @Test
    void bulletsAndRomanAndUpperLettersAreWritten() {
        var docx = new DocxMaker()
                .numbering(1, new String[] {"bullet", "\uf0b7"})
                .numbering(2, new String[] {"upperRoman", "%1."}, new String[] {"upperLetter", "%2)"})
                .list(1, 1, "")
                .list(2, 2, "")
                .listed(1, 0, "a point")
                .listed(2, 0, "first")
                .listed(2, 1, "under it")
                .listed(2, 0, "second")
                .bytes();

        var source = Sources.read(docx);

        assertThat(Sources.blocks(source))
                .containsExactly("> • a point", "> I. first", ">> A) under it", "> II. second");
    }

    @Test
    void trackedChangesAreAccepted() {
        var docx = new DocxMaker()
                .xml("<w:p><w:r><w:t xml:space=\"preserve\">That the report be </w:t></w:r>"
                        + "<w:del><w:r><w:delText>rejected</w:delText></w:r></w:del>"
                        + "<w:ins><w:r><w:t>noted</w:t></w:r></w:ins><w:r><w:t>.</w:t></w:r></w:p>")
                .xml(
                        "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t xml:space=\"preserve\">One sentence </w:t></w:r></w:p>")
                .xml("<w:p><w:r><w:t>in two paragraphs.</w:t></w:r></w:p>")
                .xml("<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p><w:r><w:t>gone</w:t></w:r></w:p></w:tc></w:tr>"
                        + "<w:tr><w:tc><w:p><w:r><w:t>kept</w:t></w:r></w:p></w:tc>"
                        + "<w:tc><w:p><w:r><w:t>too</w:t></w:r></w:p></w:tc></w:tr></w:tbl>")
                .bytes();

        var source = Sources.read(docx);

        assertThat(Sources.blocks(source))
                .containsExactly("That the report be noted.", "One sentence in two paragraphs.", "| kept | too |");
    }

    @Test
    void hiddenTextAndCodesOfFieldsAreNotRead() {
        var docx = new DocxMaker()
                .xml(
                        "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>note to self</w:t></w:r><w:r><w:t xml:space=\"preserve\">See </w:t></w:r>"
                                + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>REF _x \\h</w:instrText></w:r>"
                                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>minute 14</w:t></w:r>"
                                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:t>.</w:t></w:r></w:p>")
                .bytes();

        var source = Sources.read(docx);

        assertThat(Sources.blocks(source)).containsExactly("See minute 14.");
    }

    @Test
    void aTextBoxIsReadOnce() {
        var box = "<w:txbxContent><w:p><w:r><w:t>Action: Director of Place</w:t></w:r></w:p></w:txbxContent>";
        var docx = new DocxMaker()
                .xml("<w:p><w:r><w:t>The Committee asked for a map.</w:t></w:r><w:r><mc:AlternateContent><mc:Choice>"
                        + box + "</mc:Choice><mc:Fallback>" + box + "</mc:Fallback></mc:AlternateContent></w:r></w:p>")
                .bytes();

        var source = Sources.read(docx);

        assertThat(Sources.blocks(source))
                .containsExactly("The Committee asked for a map.", "Action: Director of Place");
    }

    @Test
    void rowsOfATableKeepTheirCells() {
        var docx = new DocxMaker()
                .table(
                        new String[] {"Recommendation", "Owner", "Status"},
                        new String[] {"Name a flood officer for every ward.", "Director of Place", "Done"},
                        new String[] {"Let the gully contract again.", "", "Not begun"})
                .bytes();

        var source = Sources.read(docx);

        assertThat(Sources.blocks(source))
                .containsExactly(
                        "| Recommendation | Owner | Status |",
                        "| Name a flood officer for every ward. | Director of Place | Done |",
                        "| Let the gully contract again. |  | Not begun |");
    }

    @Test
    void minutesLaidOutAsATableReadAsMinutes() {
        var minutes = "<w:p><w:r><w:t>Budget monitoring</w:t></w:r></w:p>"
                + ("<w:p><w:r><w:t>"
                                + "The Director presented the report and answered the questions of members. ".repeat(6)
                                + "</w:t></w:r></w:p>")
                        .repeat(2);
        var docx = new DocxMaker()
                .xml(
                        "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>14.</w:t></w:r></w:p></w:tc><w:tc>" + minutes
                                + "</w:tc><w:tc><w:p><w:r><w:t>ACTION: J Oakes</w:t></w:r></w:p></w:tc></w:tr>"
                                + "<w:tr><w:tc><w:p><w:r><w:t>15.</w:t></w:r></w:p></w:tc>"
                                + "<w:tc><w:p><w:r><w:t>Work programme</w:t></w:r></w:p></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>")
                .bytes();

        var source = Sources.read(docx);

        assertThat(Sources.blocks(source))
                .hasSize(5)
                .startsWith("## 14. Budget monitoring")
                .contains("ACTION: J Oakes")
                .endsWith("## 15. Work programme");
    }

    @Test
    void namesSetInColumnsWithTabsStayApart() {
        var docx = new DocxMaker()
                .xml("<w:p><w:r><w:t>Councillor Ash Marlowe</w:t><w:tab/><w:t>Councillor Bryony Tarn</w:t></w:r></w:p>")
                .xml("<w:p><w:r><w:t>25.1</w:t><w:tab/><w:t>The Chair opened the meeting.</w:t></w:r></w:p>")
                .bytes();

        var source = Sources.read(docx);

        assertThat(Sources.blocks(source))
                .containsExactly(
                        "| Councillor Ash Marlowe | Councillor Bryony Tarn |", "25.1 The Chair opened the meeting.");
    }

    @Test
    void linesBrokenByHandAreLines() {
        var docx = new DocxMaker()
                .xml("<w:p><w:r><w:t>RESOLVED:</w:t><w:br/><w:t>(a) that the report be noted;</w:t><w:br/>"
                        + "<w:t>(b) that it come back.</w:t></w:r></w:p>")
                .bytes();

        var source = Sources.read(docx);

        assertThat(source.text()).isEqualTo("RESOLVED:\n(a) that the report be noted;\n(b) that it come back.");
    }
}
