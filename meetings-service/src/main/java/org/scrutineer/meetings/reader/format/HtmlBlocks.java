package org.scrutineer.meetings.reader.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.scrutineer.meetings.reader.format.SourceBuilder.Entry;
import org.scrutineer.meetings.reader.format.SourceBuilder.Gap;
import org.scrutineer.meetings.reader.format.SourceBuilder.Piece;
import org.scrutineer.meetings.reader.format.SourceDocument.Kind;

/** Writes the elements of a web page as blocks. */
final class HtmlBlocks {

    /** Stands for a line break inside a paragraph while its words are gathered. */
    private static final char BREAK = '\u0001';

    private static final Set<String> LISTS = Set.of("ul", "ol", "menu", "dir");

    /** The labels of publishing systems, where they are not marked as such. */
    private static final Pattern LABEL = Pattern.compile(
            "(?:Minutes|Decisions?|Additional documents|Supporting documents|Cofnodion|Penderfyniad|Dogfennau ychwanegol) ?:");

    /** The size of an attached file, printed behind a title. */
    private static final Pattern FILE_SIZE =
            Pattern.compile("\\s*(?:\\bpdf icon\\s*)?\\(?\\b(?:PDF|DOCX?)[ ,]+\\d+(?:\\.\\d+)? ?[KM]B\\)?$");

    private final Consumer<Entry> out;
    private final Budget budget;
    private final StringBuilder words = new StringBuilder();
    private final Deque<HtmlList> lists = new ArrayDeque<>();

    private Kind kind = Kind.PARAGRAPH;
    private int level;
    private String marker;
    private boolean keepLines;
    private boolean entryBegins;

    HtmlBlocks(Consumer<Entry> out, Budget budget) {
        this.out = out;
        this.budget = budget;
    }

    void write(Element element) {
        children(element);
        flush();
    }

    private void children(Element element) {
        for (var child : element.childNodes()) {
            node(child);
        }
    }

    private void node(Node node) {
        if (node instanceof TextNode text) {
            text(text.getWholeText());
        } else if (node instanceof Element element && HtmlContent.isRead(element)) {
            budget.check();
            element(element);
        }
    }

    private void text(String text) {
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            words.append(c == BREAK ? ' ' : keepLines && c == '\n' ? BREAK : c);
        }
    }

    private void element(Element element) {
        var name = element.normalName();
        if (name.equals("br")) {
            words.append(BREAK);
        } else if (LISTS.contains(name)) {
            list(element);
        } else if (name.equals("table")) {
            flush();
            table(element);
        } else if (name.equals("dl")) {
            flush();
            definitions(element);
        } else if (element.isBlock() || name.equals("summary") || name.equals("legend")) {
            block(element);
        } else {
            children(element);
        }
    }

    private void block(Element element) {
        flush();
        var outer = kind;
        var outerLevel = level;
        var outerLines = keepLines;
        var name = element.normalName();
        if (name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1))) {
            as(Kind.HEADING, name.charAt(1) - '0');
        } else if (element.hasClass("mgMainTitleTxt")) {
            as(Kind.HEADING, 1);
        } else if (element.hasClass("mgSubTitleTxt")) {
            as(Kind.HEADING, 2);
        } else if (element.hasClass("mgAiTitleTxt")) {
            as(Kind.HEADING, 3);
        } else if (element.hasClass("mgSubItemTitleTxt")) {
            as(Kind.LABEL, 0);
        }
        keepLines |= name.equals("pre");
        children(element);
        flush();
        keepLines = outerLines;
        as(outer, outerLevel);
    }

    private void as(Kind newKind, int newLevel) {
        kind = newKind;
        level = newLevel;
    }

    private void list(Element list) {
        flush();
        lists.push(new HtmlList(list));
        var outer = kind;
        var outerLevel = level;
        for (var child : list.childNodes()) {
            if (child instanceof Element entry && entry.normalName().equals("li") && HtmlContent.isRead(entry)) {
                as(Kind.LIST_ITEM, lists.size());
                marker = lists.peek().marker(entry, entry.text());
                entryBegins = true;
                children(entry);
                flush();
                marker = null;
                entryBegins = false;
            } else {
                as(Kind.PARAGRAPH, 0);
                node(child);
                flush();
            }
        }
        as(outer, outerLevel);
        lists.pop();
        if (lists.isEmpty()) {
            out.accept(new Gap());
        }
    }

    private void definitions(Element list) {
        var term = "";
        for (var child : list.children()) {
            if (child.normalName().equals("dt")) {
                term = PlainText.line(child.text());
            } else if (child.normalName().equals("dd") && !term.isEmpty()) {
                words.append(term).append(term.endsWith(":") ? " " : ": ");
                term = "";
                children(child);
                flush();
            } else {
                node(child);
                flush();
            }
        }
    }

    private void table(Element table) {
        var rows = new ArrayList<List<List<Entry>>>();
        for (var part : table.children()) {
            if (part.normalName().equals("tr")) {
                rows.add(cells(part));
            } else if (part.normalName().equals("caption")) {
                block(part);
            } else {
                part.children().stream()
                        .filter(row -> row.normalName().equals("tr") && HtmlContent.isRead(row))
                        .forEach(row -> rows.add(cells(row)));
            }
        }
        new TableWriter(out).write(rows);
    }

    private List<List<Entry>> cells(Element row) {
        var cells = new ArrayList<List<Entry>>();
        for (var cell : row.children()) {
            if (HtmlContent.isRead(cell)) {
                var entries = new ArrayList<Entry>();
                new HtmlBlocks(entries::add, budget).write(cell);
                entries.removeIf(Gap.class::isInstance);
                cells.add(entries);
            }
        }
        return cells;
    }

    /** Ends the block that is being gathered. */
    private void flush() {
        if (words.isEmpty()) {
            return;
        }
        var gathered = words.toString();
        words.setLength(0);
        var lines =
                gathered.indexOf(BREAK) < 0 ? List.of(gathered) : List.of(gathered.split(String.valueOf(BREAK), -1));
        var first = true;
        var printed =
                lines.stream().filter(line -> !PlainText.line(line).isEmpty()).count();
        for (var line : lines) {
            var printable = FILE_SIZE.matcher(PlainText.line(line)).replaceFirst("");
            if (printable.isEmpty()) {
                out.accept(new Gap());
                continue;
            }
            out.accept(piece(printable, printed > 1));
            first = false;
        }
        if (!first && printed > 1) {
            out.accept(new Gap());
        }
    }

    private Piece piece(String line, boolean several) {
        if (LABEL.matcher(line).matches()) {
            return new Piece(Kind.LABEL, 0, null, line);
        }
        if (kind == Kind.LIST_ITEM) {
            var begins = entryBegins;
            var drawn = marker;
            entryBegins = false;
            marker = null;
            // what stands behind the first paragraph of an entry belongs to it but is not an entry
            return new Piece(begins ? Kind.LIST_ITEM : several ? Kind.LINE : Kind.PARAGRAPH, level, drawn, line);
        }
        return new Piece(several && kind == Kind.PARAGRAPH ? Kind.LINE : kind, level, null, line);
    }
}
