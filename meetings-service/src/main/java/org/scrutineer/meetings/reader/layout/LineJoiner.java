package org.scrutineer.meetings.reader.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.scrutineer.meetings.reader.format.SourceDocument;
import org.scrutineer.meetings.reader.format.SourceDocument.Block;
import org.scrutineer.meetings.reader.format.SourceDocument.Kind;

/**
 * Joins the lines of plain text into paragraphs. Text is either wrapped (every line but a paragraph's last is as long
 * as fits) or not (a line is a paragraph); which of the two is found from the line lengths of the whole document.
 */
final class LineJoiner {

    /** A line longer than this is never the work of wrapping. */
    private static final int WIDEST_WRAP = 132;

    private static final int NARROWEST_WRAP = 38;
    private static final double SLACK = 0.85;
    /** Sentences that go on over an empty line, before that is taken for the page's way. */
    private static final int FEWEST = 4;

    private static final int FEWEST_CELLS = 9;

    private static final Pattern OPENS_ANEW = Pattern.compile(
            "^(?:(?:RESOLVED|Resolved|AGREED|NOTED|RECOMMENDED|ACTIONS?|Actions?|DECISIONS?|Decisions?|Minutes|PRESENT|Present"
                    + "|Apologies|APOLOGIES|In attendance|IN ATTENDANCE|Also present|Officers|Venue|Contact|Date|Time"
                    + "|PENDERFYNWYD|Cofnodion|Penderfyniad|REASONS?|Reasons?|Event \\d+|Councillors? [A-Z]\\w+$|Cllrs? )\\b|\\|)|^[A-Z][A-Za-z/ -]{2,40}:\\s");
    private static final Pattern CLOSED = Pattern.compile("[.;:?!]['\"”’)]*$");
    /** The last word of a clause that had no room on its line. */
    private static final Pattern LONE_LINK = Pattern.compile("(?:and|or|and/or)[,;:]?");

    /** No line ends so of its own will, however the next begins. */
    private static final Pattern DANGLING = Pattern.compile("\\b(?:[Tt]he|an|of|to|by|for|with|from|their|its|which)$");

    private static final Pattern NAMES_RUN_ON = Pattern.compile("(?:,| and| &)$");
    private static final Pattern COUNCILLORS = Pattern.compile("\\b(?:Councillors|Cllrs\\.?):? [A-Z]");
    private static final Pattern LABELLED = Pattern.compile("^[A-Z][A-Za-z/ -]{2,40}:\\s");

    /** The first line of signed minutes, before it has said where or when. */
    private static final Pattern OPENING_LINE = Pattern.compile(
            "^(?i:minutes? of|at) (?:an? |the )?(?:\\w+ )?(?i:meeting|proceedings)\\b.*(?:,|\\b(?:on|in|at))$");

    private static final Pattern TITLE_LAST = Pattern.compile("\\w (?:Councillors?|Cllrs?|Mrs?|Ms|Dr)\\.?$");

    /** Before the last number of a list. */
    private static final Pattern NEXT_CLAUSE = Pattern.compile("[;,] (?:and|or)$");

    private static final Pattern RUNS_ON = Pattern.compile(
            "(?:,|\\b(?:the|a|an|of|to|in|on|at|by|for|and|or|with|from|that|which|be|is|was|were|this|its|their))$");

    private final String text;
    private final Set<Integer> rows;
    /** Line feeds between two lines of a paragraph. */
    private final int spacing;

    private final int width;
    private final boolean wrapped;
    /** Whether each cell of a table ends with a bar, on whatever line: then a line without one goes on in the next. */
    private final boolean barred;

    LineJoiner(SourceDocument document, Set<Integer> rows) {
        this.text = document.text();
        this.rows = rows;
        this.spacing = doubleSpaced(document.blocks()) ? 2 : 1;
        this.width = width(document.blocks());
        this.wrapped = isWrapped(document.blocks());
        this.barred = text.contains(" |\n") && isBarred(document.blocks());
    }

    /** Each group of lines that is one paragraph. */
    List<List<Block>> join(List<Block> blocks) {
        var groups = new ArrayList<List<Block>>();
        Block before = null;
        for (var block : blocks) {
            if (before != null && continues(before, block)) {
                groups.getLast().add(block);
            } else {
                groups.add(new ArrayList<>(List.of(block)));
            }
            before = block;
        }
        return groups;
    }

    private boolean continues(Block before, Block line) {
        if (before.kind() != Kind.LINE
                || line.kind() != Kind.LINE
                || gap(before, line)
                || rows.contains(before.start())
                || rows.contains(line.start())) {
            return false;
        }
        var head = words(before);
        var next = words(line);
        if (head.endsWith("|") || OPENS_ANEW.matcher(next).find() || Marker.alone(head)) {
            return false;
        }
        if (LONE_LINK.matcher(next).matches()) {
            return true;
        }
        var open = !CLOSED.matcher(head).find();
        if (length(before) >= NARROWEST_WRAP && TITLE_LAST.matcher(head).find()) {
            return true; // an initial behind it, V or I, is no number of a list
        }
        if (barred && open && Marker.at(next) == null) {
            return true;
        }
        if (Marker.at(next) != null) {
            return wrapped
                    && open
                    && full(before, line, SLACK)
                    && RUNS_ON.matcher(head).find()
                    && !NEXT_CLAUSE.matcher(head).find();
        }
        if (wrapped && full(before, line, open || Character.isLowerCase(next.charAt(0)) ? SLACK : 1)) {
            return true;
        }
        if (open && namesGoOn(before, line)) {
            return true;
        }
        return open
                && length(before) >= NARROWEST_WRAP
                && (Character.isLowerCase(next.charAt(0))
                        || DANGLING.matcher(head).find()
                        || OPENING_LINE.matcher(head).find());
    }

    /** "Councillors A, B and" and whoever is on the next line, or the same behind a label that the next line stands in from. */
    private boolean namesGoOn(Block before, Block line) {
        var head = words(before);
        return NAMES_RUN_ON.matcher(head).find()
                && (COUNCILLORS.matcher(head).find()
                        || (LABELLED.matcher(head).find() && indent(line.start()) > indent(before.start())));
    }

    /** Whether an empty line stands between the two. */
    boolean gap(Block before, Block block) {
        var lineFeeds = lineFeeds(before, block);
        return lineFeeds == 0 || lineFeeds > spacing;
    }

    private int lineFeeds(Block before, Block block) {
        var lineFeeds = 0;
        for (var i = before.end(); i < block.start(); i++) {
            if (text.charAt(i) == '\n') {
                lineFeeds++;
            }
        }
        return lineFeeds;
    }

    /**
     * Whether an empty line stands between all lines, and more of them between paragraphs: then sentences go on over them, and
     * hardly a line follows another directly.
     */
    private boolean doubleSpaced(List<Block> blocks) {
        var apart = 0;
        var close = 0;
        var further = 0;
        var runningOn = 0;
        for (var i = 1; i < blocks.size(); i++) {
            var before = blocks.get(i - 1);
            var line = blocks.get(i);
            if (before.kind() != Kind.LINE || line.kind() != Kind.LINE) {
                return false;
            }
            var lineFeeds = lineFeeds(before, line);
            close += lineFeeds == 1 ? 1 : 0;
            further += lineFeeds > 2 ? 1 : 0;
            if (lineFeeds == 2) {
                apart++;
                runningOn += length(before) >= NARROWEST_WRAP
                                && !CLOSED.matcher(words(before)).find()
                                && Character.isLowerCase(words(line).charAt(0))
                        ? 1
                        : 0;
            }
        }
        return runningOn >= FEWEST && runningOn * 4 >= apart && close * 20 <= apart && further * 4 >= apart;
    }

    /**
     * Lines that end in mid sentence are as long as fits where text is wrapped, and of any length where it is not; what
     * follows them often begins small.
     */
    private boolean isWrapped(List<Block> blocks) {
        if (width > WIDEST_WRAP || width < NARROWEST_WRAP) {
            return false;
        }
        var pairs = 0;
        var full = 0;
        var runningOn = 0;
        for (var i = 1; i < blocks.size(); i++) {
            var before = blocks.get(i - 1);
            var line = blocks.get(i);
            var open = before.kind() == Kind.LINE
                    && line.kind() == Kind.LINE
                    && !gap(before, line)
                    && length(before) >= NARROWEST_WRAP
                    && !CLOSED.matcher(words(before)).find();
            if (open
                    && Marker.at(words(line)) == null
                    && !OPENS_ANEW.matcher(words(line)).find()) {
                pairs++;
                full += full(before, line, SLACK) ? 1 : 0;
                runningOn += Character.isLowerCase(words(line).charAt(0))
                                || DANGLING.matcher(words(before)).find()
                        ? 1
                        : 0;
            }
        }
        return full * 10 >= pairs * 6 && runningOn * 5 >= pairs && runningOn > 0;
    }

    private boolean isBarred(List<Block> blocks) {
        var cells = blocks.stream()
                .filter(block -> block.kind() == Kind.LINE && words(block).matches("[^|]+ \\|"))
                .count();
        return cells >= FEWEST_CELLS && cells * 5 >= blocks.size() * 2L;
    }

    /** Whether the first word of the next line would not have fitted; lines of printed pages fill only part of the width. */
    private boolean full(Block before, Block line, double share) {
        var next = words(line);
        var space = next.indexOf(' ');
        return length(before) + 1 + (space < 0 ? next.length() : space) > width * share;
    }

    private int width(List<Block> blocks) {
        var lengths = blocks.stream()
                .filter(block -> block.kind() == Kind.LINE && words(block).indexOf(' ') > 0) // an address has no width
                .mapToInt(this::length)
                .sorted()
                .toArray();
        return lengths.length == 0 ? 0 : lengths[(lengths.length - 1) * 98 / 100];
    }

    private int length(Block block) {
        return block.end() - block.start() + indent(block.start());
    }

    /** Columns of white space before a place on its line. */
    int indent(int start) {
        var from = text.lastIndexOf('\n', start - 1) + 1;
        var columns = 0;
        for (var i = from; i < start; i++) {
            columns += text.charAt(i) == '\t' ? 8 : 1;
        }
        return columns;
    }

    private String words(Block block) {
        return text.substring(block.start(), block.end());
    }
}
