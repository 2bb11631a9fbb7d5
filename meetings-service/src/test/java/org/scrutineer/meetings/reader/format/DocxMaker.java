package org.scrutineer.meetings.reader.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs the body of a Word document, given as its XML, with the parts around it. */
final class DocxMaker {

    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String TYPES = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
              <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
              <Default Extension="xml" ContentType="application/xml"/>
              <Default Extension="bin" ContentType="application/octet-stream"/>
              <Override PartName="/word/document.xml"
                ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
            </Types>
            """;
    private static final String ROOT_RELATIONSHIPS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
              <Relationship Id="r1" Target="word/document.xml"
                Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>
            </Relationships>
            """;
    private static final String RELATIONSHIPS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
              <Relationship Id="r1" Target="numbering.xml"
                Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering"/>
              <Relationship Id="r2" Target="styles.xml"
                Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles"/>
            </Relationships>
            """;

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder body = new StringBuilder();
    private final StringBuilder numbering = new StringBuilder();
    private final StringBuilder styles = new StringBuilder();

    DocxMaker xml(String xml) {
        body.append(xml);
        return this;
    }

    DocxMaker paragraph(String words) {
        return xml("<w:p><w:r><w:t xml:space=\"preserve\">" + escaped(words) + "</w:t></w:r></w:p>");
    }

    DocxMaker styled(String style, String words) {
        return xml("<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr><w:r><w:t>" + escaped(words)
                + "</w:t></w:r></w:p>");
    }

    DocxMaker listed(int list, int level, String words) {
        return xml("<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list
                + "\"/></w:numPr></w:pPr><w:r><w:t>" + escaped(words) + "</w:t></w:r></w:p>");
    }

    DocxMaker table(String[]... rows) {
        body.append("<w:tbl>");
        for (var row : rows) {
            body.append("<w:tr>");
            for (var cell : row) {
                body.append("<w:tc>");
                paragraph(cell);
                body.append("</w:tc>");
            }
            body.append("</w:tr>");
        }
        body.append("</w:tbl>");
        return this;
    }

    /** A way of numbering with the given levels: each its format and its text ("decimal", "%1."). */
    DocxMaker numbering(int id, String[]... levels) {
        numbering.append("<w:abstractNum w:abstractNumId=\"").append(id).append("\">");
        for (var i = 0; i < levels.length; i++) {
            numbering
                    .append("<w:lvl w:ilvl=\"")
                    .append(i)
                    .append("\"><w:start w:val=\"")
                    .append(levels[i].length > 2 ? levels[i][2] : "1")
                    .append("\"/><w:numFmt w:val=\"")
                    .append(levels[i][0])
                    .append("\"/><w:lvlText w:val=\"")
                    .append(levels[i][1])
                    .append("\"/></w:lvl>");
        }
        numbering.append("</w:abstractNum>");
        return this;
    }

    /** A list of the given way of numbering. */
    DocxMaker list(int id, int numbered, String overrides) {
        numbering.append(
                "<w:num w:numId=\"" + id + "\"><w:abstractNumId w:val=\"" + numbered + "\"/>" + overrides + "</w:num>");
        return this;
    }

    DocxMaker style(String id, String xml) {
        styles.append("<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\">" + xml + "</w:style>");
        return this;
    }

    DocxMaker part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    byte[] bytes() {
        return bytes("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<w:document " + W
                + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><w:body>" + body
                + "<w:sectPr/></w:body></w:document>");
    }

    byte[] bytes(String document) {
        var all = new LinkedHashMap<String, byte[]>();
        all.put("[Content_Types].xml", utf8(TYPES));
        all.put("_rels/.rels", utf8(ROOT_RELATIONSHIPS));
        all.put("word/_rels/document.xml.rels", utf8(RELATIONSHIPS));
        all.put("word/document.xml", utf8(document));
        all.put("word/numbering.xml", utf8("<w:numbering " + W + ">" + numbering + "</w:numbering>"));
        all.put("word/styles.xml", utf8("<w:styles " + W + ">" + styles + "</w:styles>"));
        all.putAll(parts);
        try (var bytes = new ByteArrayOutputStream()) {
            try (var zip = new ZipOutputStream(bytes)) {
                for (var part : all.entrySet()) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(part.getValue());
                    zip.closeEntry();
                }
            }
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static byte[] utf8(String text) {
        return text.strip().getBytes(StandardCharsets.UTF_8);
    }

    static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
