package org.scrutineer.meetings.reader.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.meetings.reader.format.UnreadableDocumentException.Reason;

/** Whatever is given to be read, the answer is a sentence for a clerk and a code: never a hang, never a dead service. */
@Timeout(40)
class HostileDocumentsTest {

    private static final int MEGABYTE = 1024 * 1024;

    private static void assertRefused(byte[] bytes, Reason reason) {
        assertRefused(new DocumentParser(), bytes, reason);
    }

    private static void assertRefused(DocumentParser parser, byte[] bytes, Reason reason) {
        assertThatThrownBy(() -> parser.parse(bytes, "minutes"))
                .isInstanceOfSatisfying(UnreadableDocumentException.class, problem -> {
                    assertThat(problem.reason()).as(problem.getMessage()).isEqualTo(reason);
                    assertThat(problem.getMessage()).endsWith(".").doesNotContain("Exception", "org.", "java.");
                });
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void anEmptyFileIsRefused() {
        assertRefused(new byte[0], Reason.EMPTY);
        assertRefused(utf8(" \n\t\r\n"), Reason.NO_TEXT);
        assertRefused(utf8("<html><body><nav>Home</nav></body></html>"), Reason.NO_TEXT);
    }

    @Test
    void aFileThatIsTooLargeIsRefusedBeforeItIsRead(@TempDir Path folder) throws IOException {
        var large = folder.resolve("large.pdf");
        try (var file = new java.io.RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(50L * MEGABYTE);
        }

        assertThatThrownBy(() -> new DocumentParser().parse(large))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessage("The document is larger than 20 MB, the most that is read.");
        try (var in = Files.newInputStream(large)) {
            assertThatThrownBy(() -> new DocumentParser().bytesOf(in)).isInstanceOf(UnreadableDocumentException.class);
        }
    }

    @Test
    void filesOfOtherKindsAreNamed() throws IOException {
        var png =
                new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0};
        var program = new byte[512];
        program[0] = 'M';
        program[1] = 'Z';
        var noise = new byte[4096];
        new Random(1).nextBytes(noise);

        assertRefused(png, Reason.UNSUPPORTED);
        assertThatThrownBy(() -> new DocumentParser().parse(png, "minutes.pdf"))
                .hasMessageStartingWith("This is an image.");
        assertThatThrownBy(() -> new DocumentParser().parse(program, "m.doc"))
                .hasMessageStartingWith("This is a program.");
        assertRefused(noise, Reason.UNSUPPORTED);
        assertRefused(utf8("{\\rtf1\\ansi Minutes}"), Reason.UNSUPPORTED);
        assertRefused(utf8("<?xml version=\"1.0\"?><invoice><total>5</total></invoice>"), Reason.UNSUPPORTED);
        assertRefused(zip("xl/workbook.xml", 10), Reason.UNSUPPORTED);
    }

    @Test
    void aWordDocumentOfTheOldKindIsNamedAndALockedOneIsLocked() throws IOException {
        assertThatThrownBy(() -> new DocumentParser().parse(container("WordDocument"), "minutes.docx"))
                .hasMessageStartingWith("This is a Word file of before 2007 (.doc).");
        assertRefused(container("EncryptedPackage"), Reason.ENCRYPTED);
    }

    private static byte[] container(String stream) throws IOException {
        try (var container = new POIFSFileSystem();
                var bytes = new ByteArrayOutputStream()) {
            container.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), stream);
            container.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    @Test
    void aZipBombIsRefused() throws IOException {
        var bomb = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bomb)) {
            out.setLevel(Deflater.BEST_COMPRESSION);
            out.putNextEntry(new ZipEntry("[Content_Types].xml"));
            out.closeEntry();
            out.putNextEntry(new ZipEntry("word/document.xml"));
            zeros(out, 300 * MEGABYTE);
            out.closeEntry();
        }

        assertRefused(bomb.toByteArray(), Reason.TOO_LARGE);
        assertRefused(zip("first.bin", 300 * MEGABYTE), Reason.TOO_LARGE);
    }

    private static byte[] zip(String entry, int size) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            out.putNextEntry(new ZipEntry(entry));
            zeros(out, size);
            out.closeEntry();
        }
        return bytes.toByteArray();
    }

    private static void zeros(OutputStream out, int count) throws IOException {
        var block = new byte[64 * 1024];
        for (var written = 0; written < count; written += block.length) {
            out.write(block, 0, Math.min(block.length, count - written));
        }
    }

    @Test
    void aPackageOfManySmallPartsIsRefused() {
        var maker = new DocxMaker().paragraph("The Chair opened the meeting.");
        for (var i = 0; i < 6_000; i++) {
            maker.part("word/part" + i + ".bin", new byte[] {1});
        }

        assertRefused(maker.bytes(), Reason.TOO_LARGE);
    }

    @Test
    void entitiesOfADocumentAreNotExpanded() {
        var laughs = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE meeting [<!ENTITY a0 \"ha\">");
        for (var i = 1; i < 40; i++) {
            laughs.append("<!ENTITY a%d \"&a%d;&a%d;&a%d;\">".formatted(i, i - 1, i - 1, i - 1));
        }
        laughs.append("]><meeting><meetingdate>&a39;</meetingdate></meeting>");

        assertRefused(utf8(laughs.toString()), Reason.MALFORMED);
        assertRefused(new DocxMaker().bytes(laughs.toString().replace("meeting>", "body>")), Reason.MALFORMED);
    }

    @Test
    void nothingIsFetched(@TempDir Path folder) throws IOException {
        var secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
        var entity = "<?xml version=\"1.0\"?><!DOCTYPE meeting [<!ENTITY x SYSTEM \"" + secret.toUri()
                + "\">]><meeting><meetinglocation>&x;</meetinglocation></meeting>";
        var page = "<html><body><iframe src=\"" + secret.toUri()
                + "\"></iframe><p>Minutes of the meeting</p></body></html>";

        assertRefused(utf8(entity), Reason.MALFORMED);
        assertThat(Sources.read(utf8(page)).text()).isEqualTo("Minutes of the meeting");
    }

    @Test
    void documentsNestedTooDeepAreRefused() {
        var page = "<html><body>" + "<div>".repeat(200_000) + "x";
        var xml = "<meeting>" + "<a>".repeat(100_000);
        var tables = "<html><body>" + "<table><tr><td>".repeat(20_000) + "x";
        var docx = new DocxMaker().xml("<w:tbl><w:tr><w:tc>".repeat(2_000)).bytes();

        assertRefused(utf8(page), Reason.TOO_DEEP);
        assertRefused(utf8(tables), Reason.TOO_DEEP);
        assertRefused(utf8(xml), Reason.TOO_DEEP);
        assertRefused(docx, Reason.TOO_DEEP);
    }

    @Test
    void aLargePageOfRubbishEndsInTime() {
        var formatting = "<html><body>" + "<b><i><font><a>".repeat(100_000);
        var tags = "<html><body>" + "<p></b></i></a></nobr>".repeat(200_000);

        assertThatThrownBy(() -> new DocumentParser().parse(utf8(formatting), "page"))
                .isInstanceOf(UnreadableDocumentException.class);
        assertThatThrownBy(() -> new DocumentParser().parse(utf8(tags), "page"))
                .isInstanceOf(UnreadableDocumentException.class);
    }

    @Test
    void aPdfOfTooManyPagesIsRefused() throws IOException {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            for (var i = 0; i < 10_000; i++) {
                document.addPage(new PDPage());
            }
            document.save(bytes);

            assertRefused(bytes.toByteArray(), Reason.TOO_MANY_PAGES);
        }
    }

    @Test
    void aPdfThatLiesAboutItsPagesIsCounted() throws IOException {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            for (var i = 0; i < 60; i++) {
                document.addPage(new PDPage());
            }
            document.getPages().getCOSObject().setInt("Count", 1);
            document.save(bytes);

            assertRefused(
                    new DocumentParser(Limits.standard().withMaxPages(50)), bytes.toByteArray(), Reason.TOO_MANY_PAGES);
        }
    }

    @Test
    void aPdfWithoutTextIsCalledAScan() throws IOException {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.save(bytes);

            assertRefused(bytes.toByteArray(), Reason.NO_TEXT);
            assertThatThrownBy(() -> new DocumentParser().parse(bytes.toByteArray(), "scan.pdf"))
                    .hasMessageContaining("looks like a scan");
        }
    }

    @Test
    void aPdfLockedWithAPasswordIsRefused() throws IOException {
        var document = new PdfMaker()
                .page()
                .paragraph("The Chair opened the meeting and welcomed all.")
                .document();

        assertRefused(PdfParserTest.locked(document, "secret"), Reason.ENCRYPTED);
    }

    @Test
    void aStreamOfAPdfThatUnpacksWithoutEndIsRefused() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_COMPRESSION))) {
            zeros(out, 300 * MEGABYTE);
        }

        assertRefused(pdf("/Filter /FlateDecode", packed.toByteArray()), Reason.TOO_LARGE);
        assertRefused(
                pdf("/Filter [/RunLengthDecode /FlateDecode]", runLength(packed.toByteArray())), Reason.TOO_LARGE);
    }

    /** Run-length coding that packs nothing. */
    private static byte[] runLength(byte[] bytes) {
        var out = new ByteArrayOutputStream();
        for (var at = 0; at < bytes.length; at += 128) {
            var length = Math.min(128, bytes.length - at);
            out.write(length - 1);
            out.write(bytes, at, length);
        }
        out.write(128);
        return out.toByteArray();
    }

    /** A PDF of one page with the given content. */
    private static byte[] pdf(String filter, byte[] content) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(utf8("""
                %%PDF-1.4
                1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
                2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
                3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources 5 0 R>> endobj
                5 0 obj <</XObject <</F 6 0 R>>>> endobj
                6 0 obj <</Type /XObject /Subtype /Form /BBox [0 0 1 1] /Length 40 /Resources <</XObject <</F 7 0 R>>>>>>
                stream
                /F Do /F Do /F Do /F Do /F Do /F Do     \s
                endstream endobj
                7 0 obj <</Type /XObject /Subtype /Form /BBox [0 0 1 1] /Length 40 /Resources <</XObject <</F 6 0 R>>>>>>
                stream
                /F Do /F Do /F Do /F Do /F Do /F Do     \s
                endstream endobj
                4 0 obj <<%s /Length %d>>
                stream
                """.formatted(filter, content.length)));
        out.writeBytes(content);
        out.writeBytes(utf8("\nendstream endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n"));
        return out.toByteArray();
    }

    @Test
    void workThatNeverEndsIsStopped() {
        // two forms that draw each other, six times each, ten deep
        var parser = new DocumentParser(Limits.standard().withTimeout(Duration.ofSeconds(2)));

        assertRefused(parser, pdf("", utf8("/F Do")), Reason.TIMED_OUT);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 100, 1000})
    void aDamagedPdfIsRefusedOrRead(int seed) {
        var pdf = new PdfMaker()
                .page()
                .paragraph("The Chair opened the meeting and welcomed all who had come.")
                .bytes();
        var random = new Random(seed);
        for (var i = 0; i < 60; i++) {
            pdf[random.nextInt(pdf.length)] = (byte) random.nextInt(256);
        }

        assertEnds(pdf);
        assertEnds(java.util.Arrays.copyOf(pdf, pdf.length / 2));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 100, 1000})
    void aDamagedWordDocumentIsRefusedOrRead(int seed) {
        var docx = new DocxMaker()
                .paragraph("The Chair opened the meeting and welcomed all who had come.")
                .bytes();
        var random = new Random(seed);
        for (var i = 0; i < 20; i++) {
            docx[random.nextInt(docx.length)] = (byte) random.nextInt(256);
        }

        assertEnds(docx);
        assertEnds(java.util.Arrays.copyOf(docx, docx.length / 2));
    }

    private static void assertEnds(byte[] bytes) {
        try {
            Sources.read(bytes);
        } catch (UnreadableDocumentException refused) {
            assertThat(refused.getMessage()).endsWith(".");
        }
    }

    @Test
    void aWordDocumentOfBrokenXmlIsRefused() {
        assertRefused(new DocxMaker().bytes("<w:document><w:body><w:p>"), Reason.MALFORMED);
    }

    @Test
    void anInterruptedReadingStops() throws InterruptedException {
        var parser = new DocumentParser();
        var outcome = new java.util.concurrent.CompletableFuture<Throwable>();
        var thread = Thread.ofPlatform().start(() -> {
            try {
                parser.parse(pdf("", utf8("/F Do")), "minutes");
                outcome.complete(null);
            } catch (UnreadableDocumentException stopped) {
                outcome.complete(stopped);
            }
        });

        thread.interrupt();

        assertThat(outcome.orTimeout(10, java.util.concurrent.TimeUnit.SECONDS).join())
                .isInstanceOf(UnreadableDocumentException.class);
        thread.join();
    }
}
