package org.scrutineer.meetings.reader.decision;

import java.util.List;
import java.util.regex.Pattern;
import org.scrutineer.meetings.reader.dates.DateText;
import org.scrutineer.meetings.reader.structure.Passage;

/** Sentences that a page break or an empty line has cut in two paragraphs. */
final class CutParagraphs {

    private static final Pattern CUT =
            Pattern.compile("(?:\\b(?:be|the|an?|of|to|and|for|with|by|from|in|on|at|their|its|which)|,)$");
    /** Words that no sentence ends with: it goes on, small or not. */
    private static final Pattern SURELY_CUT = Pattern.compile("\\b(?:the|an?|of|by|from|with|their|its|Councillors?)$");
    /** How a sentence goes on: small, or with the day of a date. */
    private static final Pattern GOES_ON =
            Pattern.compile("^(?:[a-zà-ÿ]|\\d{1,2}(?:st|nd|rd|th)\\b|\\d{1,2} " + DateText.MONTH + "\\b)");
    /** A clause without a stop, and below it words that none begins with. */
    private static final Pattern NO_STOP = Pattern.compile("[a-z]$");

    /** A line of the page's whole width. */
    private static final int LONG = 60;

    private static final Pattern SMALL = Pattern.compile("^[a-z]{2,} ");
    private static final Pattern NO_BEGINNING =
            Pattern.compile("^(?:an?|the|of|for|in|on|at|by|with|from|as|which) [a-z]");
    /** A list of members that goes on in the next line. */
    private static final Pattern NAMES_ON =
            Pattern.compile("\\bCouncillors? [^\n]{2,200},\n(?:Mrs?|Ms|Miss|Dr|Cllr|Councillor|[A-Z]\\.?) ?[A-Z]");

    /** "to note the plan; and" above "to ask for another": two clauses, and no sentence that was cut. */
    private static final Pattern NEXT_LEADS = Pattern.compile("(?s)^(?:[Tt]o|[Tt]hat) .*[;,] (?:and|or)$");

    private static final Pattern AGAIN = Pattern.compile("^(?:to [a-z]+|that) ");

    private final List<Passage> passages;

    CutParagraphs(List<Passage> passages) {
        this.passages = passages;
    }

    /** Whether the paragraph's last sentence goes on in the next one. */
    boolean at(int index) {
        if (index + 1 >= passages.size() || passages.get(index + 1).para().marker() != null) {
            return false;
        }
        var text = passages.get(index).text();
        var next = passages.get(index + 1).text();
        if (NEXT_LEADS.matcher(text).find() && AGAIN.matcher(next).find()) {
            return false;
        }
        if (passages.get(index).para().marker() != null
                && NO_STOP.matcher(text).find()
                && NO_BEGINNING.matcher(next).find()) {
            return true;
        }
        if (text.length() >= LONG
                && NO_STOP.matcher(text).find()
                && SMALL.matcher(next).find()
                && !AGAIN.matcher(next).find()) {
            return true;
        }
        return CUT.matcher(text).find()
                && (GOES_ON.matcher(next).find()
                        || SURELY_CUT.matcher(text).find()
                        || NAMES_ON.matcher(text + "\n" + next).find());
    }
}
