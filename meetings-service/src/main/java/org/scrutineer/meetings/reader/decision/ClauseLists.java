package org.scrutineer.meetings.reader.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.scrutineer.meetings.reader.format.SourceDocument.Kind;
import org.scrutineer.meetings.reader.layout.Marker;
import org.scrutineer.meetings.reader.layout.Marker.Style;
import org.scrutineer.meetings.reader.structure.Passage;

/**
 * Takes the clauses of a resolution from the paragraphs below its mark. A list goes on while its numbers do; bullets and
 * numbers of another kind inside it belong to the clause above them, and so do plain lines that the list goes on after.
 */
final class ClauseLists {

    private static final Pattern ENDS_LIST = Pattern.compile(
            "^\\(?(?:REASONS?|Reasons?|(?:NOTES?|Notes?)(?= ?[:(\\d–-])|NB|N\\.B\\.|Voting|VOTING|(?:For|FOR|Against|AGAINST|Abstain\\w*|Abstentions?)(?= ?[:(\\d–-])|Recorded vote|Proposed|Moved|Seconded|Proposer|Action|ACTION|Actions|ACTIONS|Recommendations?(?= ?:)"
                    + "|The meeting (?:closed|ended|concluded|finished|rose)|The (?:Chair(?:man)?|Mayor|Committee|Panel) (?:then|thanked|closed|called|adjourned)|Councillor .{2,40} (?:left|joined|abstained|voted)|Supporting|Additional|Publication date|Date of (?:decision|publication)|Decided at meeting|Accompanying|Decision (?:[Mm]aker|[Ss]tatus)|Effective (?:date|from))\\b.*",
            Pattern.DOTALL);
    private static final Pattern DECLARES = Pattern.compile("\\bdeclar(?:ed|ation of)\\b.{0,60}\\binterests?\\b");
    private static final Pattern OPEN_END = Pattern.compile(".*(?:[:–—]|:-|\\bfollowing)$", Pattern.DOTALL);
    private static final Pattern AGAIN = Pattern.compile(
            "^(?:(?:and |AND )?[Tt]hat|[Tt]o [a-z]+|(?:and )?(?:notes|agrees|asks|requests|recommends|endorses|supports|thanks|receives|approves|welcomes|delegates|refers|accepts|adopts)) ");
    /** "Secondly, that …": the word says that another clause begins. */
    private static final Pattern ORDINAL =
            Pattern.compile("^(?:Secondly|Thirdly|Fourthly|Lastly|Finally),? (?=(?:that|to)\\b)");
    /** A few words without a stop. */
    private static final Pattern TITLE =
            Pattern.compile("[A-Z][\\w’'&-]*(?: [\\w’'&-]+){0,5}(?: ?\\([^()]{3,80}\\))?:?");
    /** The body alone, before its numbered clauses. */
    private static final Pattern BODY_ALONE = Pattern.compile(
            "(?i)(?:that )?(?:the |this )?(?:[\\w&’'-]+ ){0,6}?(?:committee|panel|board|commission|council|cabinet|executive|forum)");

    private static final int LOOK_AHEAD = 10;
    private static final int SHORT = 160;
    private static final Pattern QUOTES = Pattern.compile("^[“\"]");
    private static final Pattern QUOTE_ENDS = Pattern.compile("[”\"][.;]?$");

    private final List<Passage> passages;
    private final CutParagraphs cut;

    ClauseLists(List<Passage> passages) {
        this.passages = passages;
        this.cut = new CutParagraphs(passages);
    }

    /**
     * A clause by its paragraphs.
     *
     * @param first index of the passage that it begins in
     * @param last index of the passage that it ends in
     */
    record Part(String number, int first, int last) {}

    /** The clauses that begin at passage {@code from}, of the same run as passage {@code anchor}. */
    List<Part> at(int anchor, int from) {
        var index = from;
        while (ours(anchor, index) && (lead(index) || declared(anchor, index))) {
            index++;
        }
        if (!ours(anchor, index)) {
            return List.of();
        }
        if (titled(anchor, index)) {
            return underTitles(anchor, index);
        }
        var marker = passages.get(index).para().marker();
        if (marker == null) {
            return plain(anchor, index);
        }
        return marker.style() == Style.BULLET || marker.opens() ? marked(anchor, index, null) : List.of();
    }

    /** Whether a paragraph is the title of a list below it: "Stage 1" and then 1., 2. */
    private boolean titled(int anchor, int index) {
        var passage = passages.get(index);
        return passage.para().marker() == null
                && TITLE.matcher(passage.text()).matches()
                && ours(anchor, index + 1)
                && passages.get(index + 1).para().marker() != null
                && passages.get(index + 1).para().marker().style() != Style.BULLET
                && passages.get(index + 1).para().marker().opens();
    }

    /** A resolution in parts, each with a title and numbers of its own. */
    private List<Part> underTitles(int anchor, int from) {
        var parts = new ArrayList<Part>();
        var index = from;
        while (ours(anchor, index) && titled(anchor, index)) {
            parts.addAll(marked(anchor, index + 1, null));
            index = parts.getLast().last() + 1;
        }
        return parts;
    }

    /** The clauses below that go on with the list whose last marker is given. */
    List<Part> after(int anchor, int from, Marker last) {
        return ours(anchor, from) && follows(from, last) ? marked(anchor, from, last) : List.of();
    }

    private boolean follows(int index, Marker last) {
        var marker = passages.get(index).para().marker();
        return marker != null && goesOn(marker, last);
    }

    /** The next number, or one soon after it: pages lose a clause to a picture or a page break. */
    private static boolean goesOn(Marker marker, Marker last) {
        var step = marker.ordinal() - last.ordinal();
        return marker.follows(last)
                || (marker.style() == last.style() && marker.style() != Style.ROMAN && step > 1 && step <= 3);
    }

    /** "(a), (b), (b)": directly below the clause that has the letter already. */
    private static boolean typedTwice(Marker marker, Marker last, List<Part> parts, int index) {
        return !parts.isEmpty()
                && parts.getLast().last() == index - 1
                && marker.style() == last.style()
                && marker.style() != Style.BULLET
                && marker.value().equals(last.value());
    }

    private List<Part> marked(int anchor, int from, Marker before) {
        var parts = new ArrayList<Part>();
        var top = before;
        var index = from;
        while (ours(anchor, index)) {
            var marker = passages.get(index).para().marker();
            var starts = top == null
                    ? marker != null
                    : marker != null && (goesOn(marker, top) || typedTwice(marker, top, parts, index));
            if (starts) {
                top = marker;
                parts.add(new Part(marker.style() == Style.BULLET ? null : marker.value(), index, index));
            } else if (!parts.isEmpty() && belongs(anchor, index, top)) {
                var last = parts.removeLast();
                parts.add(new Part(last.number(), last.first(), index));
            } else {
                break;
            }
            index++;
        }
        return parts;
    }

    /** Whether a paragraph between the numbers of a list is part of the clause above it. */
    private boolean belongs(int anchor, int index, Marker top) {
        if (cut.at(index - 1)) {
            return true;
        }
        var passage = passages.get(index);
        var marker = passage.para().marker();
        if (marker != null) {
            return marker.style() != top.style() && (top.style() != Style.BULLET || marker.opens() || nestedIn(index));
        }
        if (top.style() == Style.BULLET) {
            return false;
        }
        for (var ahead = index + 1; ahead < index + LOOK_AHEAD && ours(anchor, ahead); ahead++) {
            if (follows(ahead, top)) {
                return true;
            }
        }
        var before = passages.get(index - 1).text();
        return OPEN_END.matcher(before).matches() && passage.text().length() < SHORT && !passage.head();
    }

    private boolean nestedIn(int index) {
        var before = passages.get(index - 1).para();
        return before.marker() != null && passages.get(index).para().marker().follows(before.marker());
    }

    /** Paragraphs without numbers: the first, and each that begins "That" or "To" after it. */
    private List<Part> plain(int anchor, int from) {
        var parts = new ArrayList<Part>();
        parts.add(new Part(null, from, open(anchor, from)));
        var index = parts.getLast().last() + 1;
        while (ours(anchor, index)
                && passages.get(index).para().marker() == null
                && again(passages.get(index).text())) {
            parts.add(new Part(null, index, open(anchor, index)));
            index = parts.getLast().last() + 1;
        }
        while (ours(anchor, index)
                && titled(anchor, index)
                && again(passages.get(index + 1).text())) {
            parts.addAll(marked(anchor, index + 1, null)); // a title between what is welcomed and what is done
            index = parts.getLast().last() + 1;
        }
        return parts;
    }

    private static boolean again(String text) {
        var words = ORDINAL.matcher(text).replaceFirst("");
        return AGAIN.matcher(words).find() && Operative.clause(words);
    }

    /** Further clauses in paragraphs of their own below one that stood on the mark's line. */
    List<Part> more(int anchor, int from) {
        var again = ours(anchor, from)
                && passages.get(from).para().marker() == null
                && again(passages.get(from).text());
        return again ? plain(anchor, from) : List.of();
    }

    /** The last paragraph of a clause that begins at {@code from}: what a colon leaves open belongs to it. */
    int open(int anchor, int from) {
        var last = from;
        while (last < from + LOOK_AHEAD && cut.at(last) && ours(anchor, last + 1)) {
            last++;
        }
        if (last > from) {
            return last;
        }
        if (!OPEN_END.matcher(passages.get(from).text()).matches()) {
            return last;
        }
        if (QUOTES.matcher(text(from + 1)).find() && ours(anchor, from + 1)) {
            return quotation(anchor, from + 1);
        }
        for (var index = from + 1; ours(anchor, index); index++) {
            var passage = passages.get(index);
            var listed = passage.para().marker() != null || passage.para().kind() == Kind.TABLE_ROW;
            var below = listed
                    || (passage.text().length() < SHORT && !passage.text().endsWith("."));
            if (!below) {
                break;
            }
            last = index;
        }
        return last;
    }

    private String text(int index) {
        return index < passages.size() ? passages.get(index).text() : "";
    }

    /** The paragraph in which a quotation ends, or that in which it begins where nothing closes it. */
    private int quotation(int anchor, int from) {
        for (var index = from; index < from + LOOK_AHEAD && ours(anchor, index); index++) {
            if (QUOTE_ENDS.matcher(text(index)).find()) {
                return index;
            }
        }
        return from;
    }

    /** Whether a passage may still belong to a list below the anchor. */
    boolean ours(int anchor, int index) {
        if (index < 0 || index >= passages.size()) {
            return false;
        }
        var passage = passages.get(index);
        if (!passage.sameRun(passages.get(anchor))
                || ENDS_LIST.matcher(passage.text()).matches()) {
            return false;
        }
        if (passage.head() && label(passage)) {
            return false;
        }
        return index == anchor || !resolves(passage);
    }

    private static boolean label(Passage passage) {
        return passage.text().endsWith(":")
                || (passage.text().equals(passage.group()) && passage.text().matches("(?:Event|Theme|Topic) \\d.*"));
    }

    private static boolean resolves(Passage passage) {
        return passage.text().matches("(?s)^(?:It was |The [\\w ]{3,60} )?(?:RESOLVED|Resolved|AGREED)\\b.*");
    }

    /** Declarations that the minutes print between "Resolved" and its clause. */
    private boolean declared(int anchor, int index) {
        for (var i = index; ours(anchor, i) && i < index + LOOK_AHEAD; i++) {
            if (!DECLARES.matcher(passages.get(i).text()).find()) {
                return i > index && AGAIN.matcher(passages.get(i).text()).find();
            }
        }
        return false;
    }

    /** A line that only leads on: "that it be agreed that:". */
    private boolean lead(int index) {
        var passage = passages.get(index);
        var text = passage.text();
        if (text.matches("(?i)(?:decisions?|resolved|resolutions?)\\W*")) {
            return true; // the label once more
        }
        if (BODY_ALONE.matcher(text).matches()
                && index + 1 < passages.size()
                && passages.get(index + 1).para().marker() != null) {
            return true;
        }
        return passage.para().marker() == null
                && text.length() < 120
                && text.matches("(?i).*(?:[:–—-]|\\bthat|\\bto)$")
                && Triggers.leads(" " + text);
    }
}
