package org.scrutineer.meetings.reader.decision;

import java.util.List;
import java.util.regex.Pattern;
import org.scrutineer.meetings.reader.Draft.Verb;
import org.scrutineer.meetings.reader.layout.Marker.Style;
import org.scrutineer.meetings.reader.structure.Bodies;
import org.scrutineer.meetings.reader.structure.Outline;
import org.scrutineer.meetings.reader.structure.Passage;

/** Lists that only tell: an entry that begins "Noted" or "Agreed" decides nothing where the words before its list say whose it is. */
final class ToldLists {

    private static final Pattern OPENING_VERB = Pattern.compile("^(?:Noted|Received|Agreed|Accepted|Endorsed)\\b");
    /** Words before a list of what was said. */
    private static final Pattern DISCUSSION = Pattern.compile(
            "(?i)\\b(?:points?|issues?|matters?|comments?|questions?|observations?|discussions?|debate|views)\\b[^.]{0,80}\\b(?:summari[sz]ed|raised|made|discussed|included|follow\\w*|considered|highlighted|as below)\\b[^.]{0,30}:[-–—]?$");
    /** Words before a list of what a body did. */
    private static final Pattern BODY = Pattern.compile("\\b(?<body>Cabinet|Executive|Full Council|Council)[:–-]+$");

    private static final Pattern MARK =
            Pattern.compile("^(?:It was )?(?:RESOLVED|Resolved|AGREED|Agreed|DECIDED|Decided)\\b");

    private static final Pattern PAPERS = Pattern.compile(
            "^ the following (?:[\\w’'-]+ ){0,4}?(?:responses?|reports?|documents|minutes|appointments|papers|changes|decisions|strategies|policies|plans)\\b[^.;]{0,60}:[-–—]?$");

    private static final Pattern DONE = Pattern.compile(
            "^(?:[Tt]hat )?(?:[Tt]he|All|Both) [^.;:]{3,160}? (?:was|were) (?<verb>agreed|approved|noted|received)\\b");

    private static final int LONGEST = 30;

    private final Outline outline;
    private final List<Passage> passages;

    ToldLists(Outline outline) {
        this.outline = outline;
        this.passages = outline.passages();
    }

    /** Whether the paragraph is an entry of such a list. */
    boolean holds(int index) {
        return passages.get(index).para().marker() != null
                && OPENING_VERB.matcher(passages.get(index).text()).find()
                && (discussed(index) || anothers(index));
    }

    /** Prose before a list decides nothing when the list only tells: "It was agreed to note the following: · Demand had risen". */
    boolean accepts(Trigger trigger, List<ClauseLists.Part> parts) {
        if (parts.stream().allMatch(part -> heading(passages.get(part.first()).text()))) {
            return false; // "Agreed", "Comments": headings of a table whose cells have become lines
        }
        if (trigger.formal() && trigger.verb() != Verb.NOTED && trigger.verb() != Verb.RECEIVED) {
            return true;
        }
        if (!trigger.formal() && tells(parts)) {
            return false;
        }
        var intended = trigger.verb() == Verb.AGREED || trigger.verb() == Verb.RESOLVED;
        return parts.stream()
                .filter(part ->
                        passages.get(part.first()).text().indexOf(' ') > 0) // the next heading of a table is no clause
                .anyMatch(part -> part.number() != null
                        || (intended
                                && Operative.intends(passages.get(part.first()).text()))
                        || (trigger.formal()
                                && passages.get(part.first()).para().marker() == null)
                        || Operative.clause(passages.get(part.first()).text()));
    }

    /** An entry below the heading "Decision:" that tells what somebody said there. */
    boolean speaks(Trigger trigger, ClauseLists.Part part) {
        return !trigger.formal() && Operative.speech(passages.get(part.first()).text());
    }

    /** What an entry below the heading "Decision:" says was done: "The minutes were agreed as a correct record". */
    Verb verb(Trigger trigger, ClauseLists.Part part) {
        var done = trigger.formal()
                ? null
                : DONE.matcher(passages.get(part.first()).text());
        return done != null && done.find() ? Triggers.verb(done.group("verb"), "") : trigger.verb();
    }

    /** "noted the following responses of Cabinet:": what lies before the body, named below. */
    static boolean ofPapers(String rest) {
        return PAPERS.matcher(rest).find();
    }

    /** Below the heading "Decisions:" the numbered minutes of an item, of which only the last says what was resolved. */
    private boolean tells(List<ClauseLists.Part> parts) {
        var next = parts.getLast().last() + 1;
        return next < passages.size()
                && sameItem(next, parts.getFirst().first())
                && MARK.matcher(passages.get(next).text()).find()
                && parts.stream()
                        .noneMatch(part ->
                                MARK.matcher(passages.get(part.first()).text()).find()
                                        || Operative.clause(
                                                passages.get(part.first()).text()));
    }

    private static boolean heading(String words) {
        return words.indexOf(' ') < 0 || words.chars().noneMatch(Character::isLowerCase);
    }

    /** What another body did: "At its meeting in May Cabinet: a) Agreed …". */
    private boolean anothers(int index) {
        for (var i = index - 1; sameItem(i, index); i--) {
            var lead = BODY.matcher(passages.get(i).text());
            if (lead.find()) {
                return !Bodies.isOwn(lead.group("body"), outline.body(passages.get(index)));
            }
            if (passages.get(i).para().marker() == null) {
                return false;
            }
        }
        return false;
    }

    /** Bullets that sum up a discussion: "Noted that demand had risen". */
    private boolean discussed(int index) {
        if (!bullet(index)) {
            return false;
        }
        var leads = 0;
        for (var i = index - 1; sameItem(i, index) && leads < 2; i--) {
            if (!bullet(i)) {
                leads++;
                if (DISCUSSION.matcher(passages.get(i).text()).find()) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean bullet(int index) {
        var marker = passages.get(index).para().marker();
        return marker != null && marker.style() == Style.BULLET;
    }

    private boolean sameItem(int i, int index) {
        return i >= 0
                && i > index - LONGEST
                && passages.get(i).item() == passages.get(index).item();
    }
}
