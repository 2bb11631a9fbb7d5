package org.scrutineer.bench.reader;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Minutes of a council that does not exist, as many pages as are wanted, in three formats. The same seed, the same words. */
final class BenchMinutes {

    private static final float MARGIN = 72;
    private static final float SIZE = 11;
    private static final float PITCH = 13.5f;
    private static final int PARAGRAPHS_A_PAGE = 7;
    private static final int PARAGRAPHS_AN_ITEM = 6;

    private static final List<String> OWNERS =
            List.of("Director of Place", "Head of Highways", "Director of Children's Services", "Monitoring Officer");
    private static final List<String> TOPICS =
            List.of("Gully cleaning", "Foster care", "The harbour quarter", "Budget monitoring", "School transport");
    private static final List<String> SENTENCES = List.of(
            "The Panel heard that the work had begun later than was planned because the contract had to be let again.",
            "In answer to a question, officers said that the figures for the north of the area were not yet complete.",
            "Councillor Marlowe asked whether residents had been told, and when they would see a difference.",
            "Several members thought that the report said little of what had been learned from the year before.",
            "It was explained that the reserve would be drawn on only if the grant came in below what was expected.",
            "Members were pleased that the number of complaints had fallen by a fifth since the spring.",
            "The cost had been put at £1,240,000, of which three quarters would be met from the capital programme.");

    private final List<String> blocks = new ArrayList<>();

    BenchMinutes(int pages, long seed) {
        var random = new Random(seed);
        blocks.add("Environment Scrutiny Panel");
        blocks.add("Minutes of the meeting held on Thursday 13 February 2025 at 6.30 pm in the Guildhall, Fairmere");
        blocks.add("Present: Councillors Ash Marlowe (Chair), Bryony Tarn, Idris Penhallow and Gwen Oakes");
        var item = 30;
        for (var i = 0; i < pages * PARAGRAPHS_A_PAGE; i++) {
            if (i % PARAGRAPHS_AN_ITEM == 0) {
                item++;
                blocks.add(item + ". " + TOPICS.get(random.nextInt(TOPICS.size())));
            } else if (i % PARAGRAPHS_AN_ITEM == PARAGRAPHS_AN_ITEM - 1) {
                blocks.add("RESOLVED:");
                blocks.add("(1) That the report be noted; and");
                blocks.add("(2) That the " + OWNERS.get(random.nextInt(OWNERS.size()))
                        + " report back to the next meeting.");
            } else {
                blocks.add(item + "." + i % PARAGRAPHS_AN_ITEM + " " + paragraph(random));
            }
        }
    }

    private static String paragraph(Random random) {
        var out = new StringBuilder();
        for (var i = 0; i < 4; i++) {
            out.append(i == 0 ? "" : " ").append(SENTENCES.get(random.nextInt(SENTENCES.size())));
        }
        return out.toString();
    }

    byte[] text() {
        return String.join("\n\n", blocks).getBytes(StandardCharsets.UTF_8);
    }

    byte[] html() {
        return ("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Minutes</title></head><body><nav><a href=\"/\">"
                        + "Home</a></nav><main><p>" + String.join("</p>\n<p>", blocks) + "</p></main></body></html>")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Set as a word processor sets it: an embedded font, wrapped lines, a header and a number on every page. */
    byte[] pdf() throws IOException {
        try (var document = new PDDocument();
                var font = PDDocument.class.getResourceAsStream(
                        "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf");
                var bytes = new ByteArrayOutputStream()) {
            new Setter(document, PDType0Font.load(document, font)).set(blocks);
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static final class Setter {
        private final PDDocument document;
        private final PDFont font;
        private PDPageContentStream out;
        private float y;

        Setter(PDDocument document, PDFont font) {
            this.document = document;
            this.font = font;
        }

        void set(List<String> blocks) throws IOException {
            page();
            for (var block : blocks) {
                var line = new StringBuilder();
                for (var word : block.split(" ", -1)) {
                    var longer = line.isEmpty() ? word : line + " " + word;
                    if (font.getStringWidth(longer) / 1000 * SIZE > PDRectangle.A4.getWidth() - 2 * MARGIN) {
                        line(line.toString());
                        line.setLength(0);
                        longer = word;
                    }
                    line.setLength(0);
                    line.append(longer);
                }
                line(line.toString());
                y -= PITCH / 2;
            }
            out.close();
        }

        private void line(String words) throws IOException {
            if (y < MARGIN) {
                page();
            }
            put(MARGIN, y, words);
            y -= PITCH;
        }

        private void page() throws IOException {
            if (out != null) {
                out.close();
            }
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            out = new PDPageContentStream(document, page);
            y = PDRectangle.A4.getHeight() - MARGIN;
            put(MARGIN, PDRectangle.A4.getHeight() - 40, "Fairmere Council: Environment Scrutiny Panel");
            put(PDRectangle.A4.getWidth() / 2, 34, String.valueOf(document.getNumberOfPages()));
        }

        private void put(float x, float at, String words) throws IOException {
            out.beginText();
            out.setFont(font, SIZE);
            out.newLineAtOffset(x, at);
            out.showText(words);
            out.endText();
        }
    }
}
