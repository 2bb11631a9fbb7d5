package org.scrutineer.meetings.reader.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;

class PdfParserTest {

    private static final String LONG =
            "The Director of Children's Services told the Committee that the number of social"
                    + " workers had risen by twelve since the spring and that agency staff now made up a tenth of the service.";
    private static final String SECOND = "Members were pleased with that, though several asked how long new colleagues"
            + " stayed with the council and whether those who left were asked for their reasons when they went.";

    private static final String THIRD =
            "The Chair thanked the officers and said that the Committee would come back to it"
                    + " in the autumn, when the figures of the whole year were known and could be held against the plan.";

    @Test
    void wrappedLinesAreOneParagraph() {
        var pdf = new PdfMaker().page().paragraph(LONG).paragraph(SECOND).bytes();

        var source = Sources.read(pdf);

        assertThat(Sources.blocks(source)).containsExactly(LONG, SECOND);
    }

    @Test
    void linesThatWereNotFullStayApart() {
        var pdf = new PdfMaker()
                .page()
                .lines("Councillor Ash Marlowe (Chair)", "Councillor Bryony Tarn", "Councillor Idris Penhallow-Greene")
                .paragraph(LONG)
                .bytes();

        var source = Sources.read(pdf);

        assertThat(Sources.blocks(source))
                .containsExactly(
                        "Councillor Ash Marlowe (Chair)",
                        "Councillor Bryony Tarn",
                        "Councillor Idris Penhallow-Greene",
                        LONG);
    }

    @Test
    void headersFootersAndPageNumbersAreDropped() {
        var maker = new PdfMaker()
                .header("Fairmere Council - Children's Scrutiny Committee")
                .footer("Minutes, 4 March 2025")
                .numbered()
                .page()
                .paragraph("Minutes of the meeting held on 4 March 2025");
        maker.page().paragraph(LONG).page().paragraph(SECOND).page().paragraph(THIRD);

        var source = Sources.read(maker.bytes());

        assertThat(Sources.blocks(source))
                .containsExactly("Minutes of the meeting held on 4 March 2025", LONG, SECOND, THIRD);
    }

    @Test
    void aHeaderThatAloneGivesTheDateIsKeptOnce() {
        var pdf = new PdfMaker()
                .header("Children's Scrutiny Committee, 4 March 2025")
                .page()
                .paragraph(LONG)
                .page()
                .paragraph(SECOND)
                .bytes();

        var source = Sources.read(pdf);

        assertThat(Sources.blocks(source)).containsExactly("Children's Scrutiny Committee, 4 March 2025", LONG, SECOND);
    }

    @Test
    void aParagraphGoesOnAcrossThePage() {
        var pdf = new PdfMaker()
                .numbered()
                .page()
                .lines(
                        "The Committee heard that the plan for the harbour quarter had been put back twice and",
                        "that the reasons given for the second delay, which were the cost of steel and the loss of")
                .page()
                .lines(
                        "two contractors, had not been set out in the report that members were given in the week",
                        "before the meeting.")
                .bytes();

        var source = Sources.read(pdf);

        assertThat(Sources.blocks(source))
                .containsExactly("The Committee heard that the plan for the harbour quarter had been put back twice and"
                        + " that the reasons given for the second delay, which were the cost of steel and the loss of"
                        + " two contractors, had not been set out in the report that members were given in the week"
                        + " before the meeting.");
    }

    @Test
    void aWordBrokenAtTheEndOfALineIsJoined() {
        var pdf = new PdfMaker()
                .page()
                .lines(
                        "The Committee agreed that the Cabinet be asked to take up each of the seven recommen-",
                        "dations of the review in full, and that the well-",
                        "being of carers be looked at again, together with how the council listens to the care-",
                        "givers that it pays, since caregivers had told the review that nobody had asked them.")
                .bytes();

        var source = Sources.read(pdf);

        assertThat(source.text())
                .isEqualTo("The Committee agreed that the Cabinet be asked to take up each of the seven recommendations"
                        + " of the review in full, and that the well-being of carers be looked at again, together with"
                        + " how the council listens to the caregivers that it pays, since caregivers had told the"
                        + " review that nobody had asked them.");
    }

    @Test
    void numbersHangingInTheMarginStandBeforeTheirParagraphs() {
        var pdf = new PdfMaker()
                .page()
                .bold("25. Budget monitoring")
                .hanging(0, "25.1", LONG)
                .hanging(0, "25.2", SECOND)
                .paragraph("RESOLVED:")
                .hanging(0, "(1)", "That the report be noted; and")
                .hanging(0, "(2)", "That the Director report back on:")
                .hanging(36, "•", "the cost of agency staff; and")
                .hanging(36, "•", "what people who leave say of the council.")
                .bytes();

        var source = Sources.read(pdf);

        assertThat(Sources.blocks(source))
                .containsExactly(
                        "25. Budget monitoring",
                        "25.1 " + LONG,
                        "25.2 " + SECOND,
                        "RESOLVED:",
                        "> (1) That the report be noted; and",
                        "> (2) That the Director report back on:",
                        ">> • the cost of agency staff; and",
                        ">> • what people who leave say of the council.");
    }

    @Test
    void columnsAreReadOneAfterTheOther() {
        var pdf = new PdfMaker()
                .page()
                .heading("Scrutiny in Fairmere")
                .column(60, 220, 140)
                .paragraph(LONG)
                .paragraph(SECOND)
                .column(310, 220, 140)
                .paragraph(SECOND.replace("Members", "Officers"))
                .paragraph(LONG.replace("twelve", "thirteen"))
                .bytes();

        var source = Sources.read(pdf);

        assertThat(Sources.blocks(source))
                .containsExactly(
                        "## Scrutiny in Fairmere",
                        LONG,
                        SECOND,
                        SECOND.replace("Members", "Officers"),
                        LONG.replace("twelve", "thirteen"));
    }

    @Test
    void theCellsOfATableAreKept() {
        var pdf = new PdfMaker()
                .page()
                .paragraph("Progress on the recommendations:")
                .table(
                        new float[] {40, 200, 200},
                        new String[] {"No.", "Recommendation", "Progress"},
                        new String[] {
                            "1", "That every ward has a named officer for flooding by the spring.", "Done in May."
                        },
                        new String[] {
                            "2", "That the gully contract be let again.", "Tenders are out; award is due in June."
                        })
                .paragraph("The Chair closed the meeting.")
                .bytes();

        var source = Sources.read(pdf);

        assertThat(Sources.blocks(source))
                .containsExactly(
                        "Progress on the recommendations:",
                        "| No. | Recommendation | Progress |",
                        "| 1 | That every ward has a named officer for flooding by the spring. | Done in May. |",
                        "| 2 | That the gully contract be let again. | Tenders are out; award is due in June. |",
                        "The Chair closed the meeting.");
    }

    @Test
    void minutesLaidOutAsATableAreReadAsMinutes() {
        var pdf = new PdfMaker()
                .page()
                .table(
                        new float[] {50, 400},
                        new String[] {"14.", "Budget monitoring " + LONG + " " + SECOND + " " + LONG + " " + SECOND},
                        new String[] {"15.", "Work programme"})
                .bytes();

        var source = Sources.read(pdf);

        assertThat(source.text()).startsWith("14.").contains("15.");
    }

    @Test
    void namesSetInColumnsStayApart() {
        var pdf = new PdfMaker()
                .page()
                .paragraph("Present")
                .columns("Ash Marlowe", "Bryony Tarn")
                .columns("Idris Penhallow", "Gwen Oakes")
                .bytes();

        var source = Sources.read(pdf);

        assertThat(Sources.blocks(source))
                .containsExactly("Present", "| Ash Marlowe | Bryony Tarn |", "| Idris Penhallow | Gwen Oakes |");
    }

    @Test
    void aWatermarkIsNotText() {
        var pdf = new PdfMaker().page().watermark("DRAFT").paragraph(LONG).bytes();

        var source = Sources.read(pdf);

        assertThat(Sources.blocks(source)).containsExactly(LONG);
    }

    @Test
    void aPageThatIsTurnedReadsUpright() throws IOException {
        var maker = new PdfMaker().page().paragraph(LONG);
        maker.document().getPage(0).setRotation(90);

        var source = Sources.read(maker.bytes());

        assertThat(Sources.blocks(source)).containsExactly(LONG);
    }

    @Test
    void aPdfThatOnlyItsOwnerMayChangeIsRead() throws IOException {
        var maker = new PdfMaker().page().paragraph(LONG);
        var source = Sources.read(locked(maker.document(), ""));

        assertThat(Sources.blocks(source)).containsExactly(LONG);
    }

    static byte[] locked(PDDocument document, String password) throws IOException {
        var policy = new StandardProtectionPolicy("owner", password, new AccessPermission());
        policy.setEncryptionKeyLength(128);
        document.protect(policy);
        try (document;
                var bytes = new ByteArrayOutputStream()) {
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
