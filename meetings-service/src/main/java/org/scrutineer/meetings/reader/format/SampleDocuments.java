package org.scrutineer.meetings.reader.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The same few words of minutes in every format. The command line reads them once after a build, so that the JVM can keep
 * what it loaded and start fast from then on.
 */
public final class SampleDocuments {

    private static final List<String> MINUTES = List.of(
            "Fairmere Council: Environment Scrutiny Panel, Thursday 13 February 2025",
            "Present: Councillors Ash Marlowe (Chair) and Bryony Tarn. Apologies: Councillor Gwen Oakes.",
            "31. Gully cleaning",
            "31.1 The Panel asked the Director of Place for the number of gullies that could not be reached.",
            "RESOLVED:",
            "(a) That timed closures be tried in two wards before the summer; and",
            "(b) That the result come back to the Panel in September.",
            "ACTION: Director of Place to send the list of wards by 1 March 2025.");

    private SampleDocuments() {}

    /** One document of each format. */
    public static List<byte[]> all() {
        return List.of(text(), page(), modernGov(), pdf(), docx());
    }

    private static byte[] text() {
        return utf8(String.join("\n\n", MINUTES));
    }

    private static byte[] page() {
        return utf8(
                "<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body><nav><a href=\"/\">Home</a></nav><main><h1>Minutes</h1>"
                        + paragraphs("<p>", "</p>")
                        + "<ol type=\"a\"><li>one</li></ol><table><tr><td>1</td><td>Done</td></tr></table></main></body></html>");
    }

    private static byte[] modernGov() {
        return utf8("<?xml version=\"1.0\"?><meeting><meetingdate>13/02/2025</meetingdate><agendaitems><agendaitem>"
                + "<agendaitemtitle>Gully cleaning</agendaitemtitle><minutesitemnumber>31</minutesitemnumber><minutesnonemptyhtmlbody>"
                + paragraphs("&lt;p&gt;", "&lt;/p&gt;")
                + "</minutesnonemptyhtmlbody></agendaitem></agendaitems></meeting>");
    }

    private static byte[] pdf() {
        var content = new StringBuilder("BT /F 11 Tf 14 TL 72 770 Td\n");
        MINUTES.forEach(line -> content.append("(")
                .append(line.replace("(", "\\(").replace(")", "\\)"))
                .append(") Tj T* T*\n"));
        content.append("ET");
        return utf8("""
                %%PDF-1.4
                1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
                2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
                3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R
                  /Resources <</Font <</F 4 0 R>>>>>> endobj
                4 0 obj <</Type /Font /Subtype /Type1 /BaseFont /Helvetica>> endobj
                5 0 obj <</Length %d>>
                stream
                %s
                endstream endobj
                trailer <</Root 1 0 R>>
                %%%%EOF
                """.formatted(content.length(), content));
    }

    private static byte[] docx() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            part(zip, "[Content_Types].xml", """
                    <?xml version="1.0" encoding="UTF-8"?>
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                      <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                      <Override PartName="/word/document.xml"
                        ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
                    </Types>""");
            part(zip, "_rels/.rels", """
                    <?xml version="1.0" encoding="UTF-8"?>
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                      <Relationship Id="r1" Target="word/document.xml"
                        Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>
                    </Relationships>""");
            part(
                    zip,
                    "word/document.xml",
                    "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                            + paragraphs("<w:p><w:r><w:t>", "</w:t></w:r></w:p>") + "</w:body></w:document>");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(utf8(content));
        zip.closeEntry();
    }

    private static String paragraphs(String before, String after) {
        return before + String.join(after + before, MINUTES) + after;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
