package org.scrutineer.meetings.reader.decision;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.scrutineer.meetings.reader.structure.Bodies;
import org.scrutineer.meetings.reader.structure.Outline;
import org.scrutineer.meetings.reader.structure.Passage;

/**
 * What another body resolved, printed with its mark in the minutes of the one that it asks: "RESOLVED that the Scrutiny Panel
 * recommend to Cabinet" on a Cabinet's page, or a list below "The Scrutiny Panel made the following recommendations:". Here it is
 * only put; whether this body agrees stands elsewhere.
 */
public final class OthersResolutions {

    private static final String BODY = "(?<body>" + Bodies.NAME + ")";

    /** The subject of the mark, and whom it asks. */
    private static final Pattern ASKS = Pattern.compile(
            "^\\W*(?:(?:It was )?(?:RESOLVED|Resolved|AGREED|Agreed|RECOMMENDED|Recommended)\\W*)?(?:[Tt]hat )?(?:the |The )?"
                    + BODY
                    + " (?:therefore |unanimously )?(?:recommends?|asks?|requests?) (?:to |that )?(?:the )?(?<to>"
                    + Bodies.NAME
                    + ")\\b");

    /** Words above the mark, or above the list where it has none. */
    private static final Pattern MADE = Pattern.compile(
            "^(?:At its meeting (?:on|of) [^,]{4,40}, )?(?:[Tt]he )?" + BODY
                    + " (?:had |has )?(?:also |unanimously )?(?:agreed|made|passed|adopted|put forward|submitted) the following (?:recommendations?|resolutions?)\\b[^.]{0,160}[:–-]$");

    private static final Pattern MARK =
            Pattern.compile("^\\W*(?:It was )?(?:RESOLVED|Resolved|AGREED|Agreed|RECOMMENDED|Recommended|[Tt]hat)\\b");

    private static final int LONGEST = 400;
    private static final int MOST = 30;

    private final Outline outline;
    private final List<Passage> passages;
    private final Set<Integer> found = new HashSet<>();

    private OthersResolutions(Outline outline) {
        this.outline = outline;
        this.passages = outline.passages();
    }

    /** The indexes of the passages that hold such resolutions. */
    public static Set<Integer> of(Outline outline) {
        var others = new OthersResolutions(outline);
        for (var i = 0; i < others.passages.size(); i++) {
            others.read(i);
        }
        return others.found;
    }

    private void read(int index) {
        var passage = passages.get(index);
        var words = passage.text();
        if (!passage.section().isRecord() || words.length() > LONGEST || found.contains(index)) {
            return;
        }
        if (words.contains("following re") && MADE.matcher(words).find()) {
            var made = MADE.matcher(words);
            if (made.find() && !own(made.group("body"), passage)) {
                list(index, index + 1);
            }
        } else if (words.contains("recommend") || words.contains("request") || words.contains(" ask")) {
            var asks = ASKS.matcher(words);
            if (asks.find() && !own(asks.group("body"), passage) && own(asks.group("to"), passage)) {
                found.add(index);
                list(index, index + 1);
            }
        }
    }

    private boolean own(String body, Passage passage) {
        return Bodies.isOwn(body, outline.body(passage));
    }

    /** The mark, where it stands below its lead, and the numbered entries below both. */
    private void list(int lead, int from) {
        var index = from;
        if (same(lead, index)
                && passages.get(index).para().marker() == null
                && MARK.matcher(passages.get(index).text()).find()) {
            found.add(index);
            index++;
        }
        while (same(lead, index)
                && index < from + MOST
                && passages.get(index).para().marker() != null) {
            found.add(index);
            index++;
        }
    }

    private boolean same(int lead, int index) {
        return index < passages.size()
                && !passages.get(index).head()
                && passages.get(index).sameRun(passages.get(lead));
    }
}
