package org.scrutineer.meetings.reader.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.scrutineer.meetings.reader.format.PdfLayout.Item;
import org.scrutineer.meetings.reader.format.PdfLayout.Printed;
import org.scrutineer.meetings.reader.format.PdfLayout.Table;
import org.scrutineer.meetings.reader.format.UnreadableDocumentException.Reason;

/** PDF with a text layer: what is drawn on its pages is put back into paragraphs, lists and tables. */
final class PdfParser {

    /** Fewer letters on a page than this are a stamp or a page's number, not text. */
    private static final int LETTERS_OF_A_TEXT = 25;

    /** Tables of minutes are drawn with some hundred lines; drawings with more than can be kept. */
    private static final int MOST_RULES = 300_000;

    SourceDocument parse(byte[] bytes, Budget budget) {
        PdfFonts.install();
        try (var document =
                Loader.loadPDF(new PdfBytes(bytes, budget), "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            budget.checkPages(document.getNumberOfPages());
            var pages = pages(document, budget);
            checkText(pages);
            var out = new SourceBuilder(budget);
            write(pages, out);
            return out.build();
        } catch (InvalidPasswordException locked) {
            throw new UnreadableDocumentException(
                    Reason.ENCRYPTED, "The PDF is locked with a password. Give a copy that opens without one.", locked);
        } catch (IOException broken) {
            throw new UnreadableDocumentException(
                    Reason.MALFORMED,
                    "The PDF is damaged and cannot be read. Save it again and try that copy.",
                    broken);
        }
    }

    private static List<PdfPage> pages(PDDocument document, Budget budget) throws IOException {
        var guard = new PdfGuard(budget, document.isEncrypted());
        var reader = new PdfPageReader(budget);
        var pages = new ArrayList<PdfPage>();
        var letters = 0L;
        var rules = 0;
        for (var page : document.getPages()) {
            budget.check();
            budget.checkPages(pages.size() + 1);
            guard.check(page);
            var read = reader.read(page, pages.size() + 1);
            letters += read.letters();
            budget.checkCharacters(letters);
            rules += read.rules().size();
            pages.add(rules > MOST_RULES ? read.withoutRules() : read);
        }
        return pages;
    }

    private static void checkText(List<PdfPage> pages) {
        if (pages.isEmpty()) {
            throw new UnreadableDocumentException(Reason.NO_TEXT, "The PDF has no pages.");
        }
        var letters = pages.stream()
                .flatMap(page -> page.words().stream())
                .mapToLong(
                        word -> word.text().chars().filter(Character::isLetter).count())
                .sum();
        if (letters < LETTERS_OF_A_TEXT) {
            throw new UnreadableDocumentException(
                    Reason.NO_TEXT,
                    "The PDF holds pictures of pages and no text: it looks like a scan. Give the original document, or a"
                            + " copy that text recognition has gone over.");
        }
    }

    private static void write(List<PdfPage> pages, SourceBuilder out) {
        var rows = new ArrayList<List<PdfRow>>();
        for (var page : pages) {
            out.budget().check();
            rows.add(PdfRow.of(page.words()));
        }
        new PdfRunningLines(rows, pages.getFirst().height()).remove();
        var layout = new PdfLayout(pages, rows, out.budget());
        var items = new ArrayList<Item>();
        for (var i = 0; i < pages.size(); i++) {
            out.budget().check();
            items.addAll(layout.items(pages.get(i), rows.get(i)));
        }
        new PdfParagraphs(items, new PdfHyphens(lines(items)), out::add).write(items);
        warnOfPictures(pages, out);
    }

    private static List<String> lines(List<Item> items) {
        var lines = new ArrayList<String>();
        for (var item : items) {
            switch (item) {
                case Printed printed -> lines.add(printed.line().text());
                case Table table ->
                    table.rows().forEach(row -> row.forEach(cell -> cell.forEach(line -> lines.add(line.text()))));
            }
        }
        return lines;
    }

    private static void warnOfPictures(List<PdfPage> pages, SourceBuilder out) {
        var empty = pages.stream()
                .filter(page -> page.words().isEmpty())
                .map(PdfPage::number)
                .toList();
        if (!empty.isEmpty()) {
            out.warn(
                    empty.size() == 1
                            ? "Page " + empty.getFirst() + " of the PDF holds no text that can be read."
                            : empty.size() + " pages of the PDF hold no text that can be read.");
        }
    }
}
