package org.scrutineer.meetings.reader.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.util.Matrix;

/** Sets minutes in PDF the way a word processor does: wrapped lines, hanging numbers, headers, footers and page numbers. */
final class PdfMaker {

    static final float MARGIN = 72;
    static final float SIZE = 11;
    private static final float PITCH = 1.25f;

    private final PDDocument document = new PDDocument();
    private final PDFont regular = new PDType1Font(FontName.HELVETICA);
    private final PDFont bold = new PDType1Font(FontName.HELVETICA_BOLD);
    private final List<PDPage> pages = new ArrayList<>();

    private String header;
    private String footer;
    private boolean numbered;
    private PDPageContentStream out;
    private float left = MARGIN;
    private float width = PDRectangle.A4.getWidth() - 2 * MARGIN;
    private float y;

    PdfMaker header(String words) {
        header = words;
        return this;
    }

    PdfMaker footer(String words) {
        footer = words;
        return this;
    }

    PdfMaker numbered() {
        numbered = true;
        return this;
    }

    PdfMaker page() {
        try {
            close();
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            pages.add(page);
            out = new PDPageContentStream(document, page);
            y = PDRectangle.A4.getHeight() - MARGIN;
            if (header != null) {
                put(regular, 9, MARGIN, PDRectangle.A4.getHeight() - 40, header);
            }
            if (footer != null) {
                put(regular, 9, MARGIN, 40, footer);
            }
            if (numbered) {
                put(regular, 9, 300, 28, String.valueOf(pages.size()));
            }
            return this;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Sets what follows in a column; {@code top} is the distance from the top of the page. */
    PdfMaker column(float from, float across, float top) {
        left = from;
        width = across;
        y = PDRectangle.A4.getHeight() - top;
        return this;
    }

    PdfMaker heading(String words) {
        return lines(bold, 16, List.of(words), 0).gap();
    }

    PdfMaker bold(String words) {
        return lines(bold, SIZE, wrap(bold, SIZE, words, width), 0).gap();
    }

    PdfMaker paragraph(String words) {
        return lines(regular, SIZE, wrap(regular, SIZE, words, width), 0).gap();
    }

    /** Lines as they are given, whatever their width. */
    PdfMaker lines(String... words) {
        return lines(regular, SIZE, List.of(words), 0).gap();
    }

    /** A paragraph with its number hanging to the left of it. */
    PdfMaker hanging(float indent, String number, String words) {
        if (y < MARGIN + 40) {
            page();
        }
        var at = y;
        put(regular, SIZE, left + indent, at - SIZE, number);
        return lines(regular, SIZE, wrap(regular, SIZE, words, width - indent - 36), indent + 36)
                .gap();
    }

    /** Words side by side, as names are set in columns. */
    PdfMaker columns(String... words) {
        for (var i = 0; i < words.length; i++) {
            put(regular, SIZE, left + 160 * i, y - SIZE, words[i]);
        }
        y -= SIZE * PITCH;
        return this;
    }

    PdfMaker gap() {
        y -= 8;
        return this;
    }

    /** A table with borders; cells wrap. */
    PdfMaker table(float[] widths, String[]... rows) {
        for (var row : rows) {
            var cells = new ArrayList<List<String>>();
            var most = 1;
            for (var i = 0; i < row.length; i++) {
                cells.add(wrap(regular, SIZE, row[i], widths[i] - 10));
                most = Math.max(most, cells.get(i).size());
            }
            var height = most * SIZE * PITCH + 8;
            if (y - height < MARGIN) {
                page();
            }
            var x = left;
            for (var i = 0; i < row.length; i++) {
                box(x, y - height, widths[i], height);
                var at = y - 3;
                for (var line : cells.get(i)) {
                    put(regular, SIZE, x + 5, at - SIZE, line);
                    at -= SIZE * PITCH;
                }
                x += widths[i];
            }
            y -= height;
        }
        return gap();
    }

    /** Words across the page, as a draft is stamped. */
    PdfMaker watermark(String words) {
        try {
            out.beginText();
            out.setFont(bold, 60);
            out.setTextMatrix(Matrix.getRotateInstance(Math.PI / 4, 150, 300));
            out.showText(words);
            out.endText();
            return this;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void box(float x, float bottom, float across, float height) {
        try {
            out.addRect(x, bottom, across, height);
            out.stroke();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private PdfMaker lines(PDFont font, float size, List<String> lines, float indent) {
        for (var line : lines) {
            if (y < MARGIN + size) {
                page();
            }
            put(font, size, left + indent, y - size, line);
            y -= size * PITCH;
        }
        return this;
    }

    private void put(PDFont font, float size, float x, float at, String words) {
        try {
            out.beginText();
            out.setFont(font, size);
            out.newLineAtOffset(x, at);
            out.showText(words);
            out.endText();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<String> wrap(PDFont font, float size, String words, float across) {
        try {
            var lines = new ArrayList<String>();
            var line = new StringBuilder();
            for (var word : words.split(" ", -1)) {
                var longer = line.isEmpty() ? word : line + " " + word;
                if (!line.isEmpty() && font.getStringWidth(longer) / 1000 * size > across) {
                    lines.add(line.toString());
                    line.setLength(0);
                    longer = word;
                }
                line.setLength(0);
                line.append(longer);
            }
            lines.add(line.toString());
            return lines;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    PDDocument document() {
        close();
        return document;
    }

    byte[] bytes() {
        try (var bytes = new ByteArrayOutputStream()) {
            close();
            document.save(bytes);
            document.close();
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void close() {
        try {
            if (out != null) {
                out.close();
                out = null;
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
