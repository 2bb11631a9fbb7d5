package org.scrutineer.meetings.reader.decision;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.scrutineer.meetings.reader.layout.Marker.Style;
import org.scrutineer.meetings.reader.structure.Passage;
import org.scrutineer.meetings.reader.structure.Section;

/**
 * Items whose titles a page has lost: what they decide stands in one item with what was decided before, and only its place tells
 * that it is another's.
 */
final class LostItems {

    /** A clause in a paragraph of its own. */
    static final Pattern THAT = Pattern.compile(
            "^That (?:the|this|an?|it|in|all|each|[A-Z]|any|following|subject|members|officers|no|there|approval|consideration|authority|support|thanks|congratulations|delegated|agreement|permission|consent)\\b.*",
            Pattern.DOTALL);

    /** As some print it. */
    private static final Pattern SPACED_THAT = Pattern.compile("^T H A T\\b");

    private final List<Passage> passages;
    /** The passages of marked decisions. */
    private final Set<Passage> marked;

    /** By index the passages that are read already. */
    private final Set<Integer> taken;

    LostItems(List<Passage> passages, Set<Passage> marked, Set<Integer> taken) {
        this.passages = passages;
        this.marked = marked;
        this.taken = taken;
    }

    /** Whether the passage with the index begins what such an item decides. */
    boolean begins(int index) {
        return belowAnother(index) || ofAnotherItem(index) || farBelow(index);
    }

    /** Whether the passage with the index tells what was said, in sentences. */
    boolean said(int index) {
        return said(passages.get(index));
    }

    /** The words of a clause, as most print them. */
    static String words(Passage passage) {
        return SPACED_THAT.matcher(passage.text()).replaceFirst("That");
    }

    /**
     * On a page whose items have lost their titles a mark may be another item's: whether a list of resolutions begins right
     * below a decision.
     */
    private boolean belowAnother(int index) {
        var passage = passages.get(index);
        var marker = passage.para().marker();
        return passage.item() < 0
                && marker != null
                && marker.opens()
                && index > 0
                && marked.contains(passages.get(index - 1))
                && Operative.subjunctive(passage.text());
    }

    /** Whether on such a page a lone clause ends the minutes of an item: what was said stands right above it. */
    private boolean ofAnotherItem(int index) {
        var passage = passages.get(index);
        return passage.item() < 0
                && passage.section() == Section.MINUTES
                && passage.para().marker() == null
                && index > 0
                && !taken.contains(index - 1)
                && passages.get(index - 1).section() == Section.MINUTES
                && passages.get(index - 1).para().marker() == null
                && passages.get(index - 1).text().endsWith(".")
                && THAT.matcher(passage.text()).matches()
                && Operative.subjunctive(passage.text());
    }

    /**
     * Whether a list of clauses ends what was said long after another item's decision, as on a page that has lost both the titles
     * and the marks of its items.
     */
    private boolean farBelow(int index) {
        var passage = passages.get(index);
        var marker = passage.para().marker();
        return marker != null
                && marker.opens()
                && marker.style() != Style.BULLET
                && index > 2
                && passages.subList(index - 2, index).stream().allMatch(LostItems::said)
                && marked.stream().noneMatch(passages.subList(index - 2, index)::contains)
                && THAT.matcher(words(passages.get(index))).matches()
                && Operative.subjunctive(passage.text());
    }

    private static boolean said(Passage passage) {
        return !passage.head()
                && !passage.quoted()
                && passage.section().isRecord()
                && passage.para().marker() == null
                && passage.text().endsWith(".");
    }
}
