package org.scrutineer.meetings.reader.decision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.scrutineer.meetings.reader.Draft.Verb;
import org.scrutineer.meetings.reader.structure.Outline;
import org.scrutineer.meetings.reader.structure.Passage;

/**
 * Decisions that a vote marks and no verb: "The recommendations were put to the vote and declared Carried" with its list,
 * "It was moved … that the plan be adopted. The motion was carried", "Motion made and seconded for passage. Passed".
 */
final class Votes {

    private static final Pattern LIST_CARRIED = Pattern.compile(
            "\\b(?:recommendations?|proposals?|motion|amendment|resolution|following|moved)\\b.{0,80}\\b(?:put to the vote|vote|voted|moved)\\b.{0,60}\\b(?:carried|agreed|approved|passed)\\b[ .:–-]*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern VOTE =
            Pattern.compile("(?i)\\b(?:vote|voted|moved|seconded|motion|order adopted|resolution adopted)\\b");
    private static final Pattern MOVED = Pattern.compile(
            "\\b(?:moved|proposed|MOVED|motion (?:by|was made)|Motion made|made (?:a|the) motion)\\b.{0,90}?\\bsecond(?:ed)?\\b.{0,90}?(?<motion>\\b(?:(?:that|to(?! the vote\\b)|for|directing|authori[sz]ing|approving|adopting|appointing|granting|denying|awarding)\\b|(?:approval|adoption|acceptance|passage|enactment) of) .+)",
            Pattern.CASE_INSENSITIVE);
    /** "Ash moved to adopt the plan; Birch seconded." */
    private static final Pattern SECONDED_AFTER = Pattern.compile(
            "\\b(?:moved|MOVED|moves|[Mm]otion by (?:(?:Mr|Mrs|Ms|Dr)\\.? )?[A-Z][\\w’'-]*(?: [A-Z][\\w.’'-]*){0,3}) (?<motion>(?:(?:that|to(?! second\\b)|for)\\b|(?:approval|adoption|acceptance|passage|enactment) of) (?:[^.;]|\\b[A-Z]\\.){5,400}?)[;,.] (?:and )?[^.;]{0,60}?\\bsecond(?:ed|s)?\\b");

    private static final Pattern CARRIED = Pattern.compile(
            "\\b(?:motion|vote|proposal|recommendation|amendment|resolution|it)\\b.{0,60}?\\b(?:(?:was |were |is )?(?:duly |declared |unanimously )*(?:carried|carries|passed|passes|adopted|agreed|approved)|carried unanimously)\\b|^(?:Unanimously )?(?:Carried|CARRIED|Passed|PASSED|Agreed|Approved)\\b|\\b(?:Passage|passage) Passed\\b|\\bpassed unanimously\\b|\\bunanimously carried\\b|\\bcarried \\d{1,2} ?(?:[-–]|to) ?\\d{1,2}\\b|\\bvote ?:? (?:was )?unanimous\\b|\\b(?:Yeas|Ayes):? ?\\d{1,2}[ ,;–-]{1,3}(?:Nays|Noes):? ?\\d{1,2}\\b.{0,30}\\b(?:Adopted|Passed|Carried)\\b|\\bAyes:[^|]{2,400}\\bNa(?:ys|yes): ?(?:None|0)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BEGINS = Pattern.compile(
            "\\b(?:moved|proposed|motion (?:by|was made)|motion made|made (?:a|the) motion)\\b(?=.{0,90}?\\bsecond(?:ed)?\\b)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LOST = Pattern.compile(
            "\\b(?:lost|defeated|fell|fails|failed|died|dies|not carried|rejected|withdrawn)\\b",
            Pattern.CASE_INSENSITIVE);
    /** A row of an American journal: "ORDER of Councilor A - That … | Order adopted". */
    private static final Pattern ORDER = Pattern.compile(
            "\\b(?:ORDER|RESOLUTION)\\b[^|]{2,80}? [-–] ?(?<motion>That [^|]{5,1500}\\|(?:[^|]{0,40}\\|){0,6} ?(?:Order|Resolution) (?:was )?(?:adopted|passed))");

    /** "Motion by Ash, seconded by Birch to adopt.": what, the page tells elsewhere. */
    private static final Pattern ADOPT_ALONE = Pattern.compile("to (?:adopt|approve|accept|pass|confirm)[.;]");
    /** That the meeting is over decides nothing; that it goes on at another time does. */
    private static final Pattern ADJOURN =
            Pattern.compile("(?i)to adjourn(?: the (?:meeting|session))?\\b(?! (?:to|until|into|for)\\b)");
    /** How each member voted is not part of the clause. */
    private static final Pattern ROLL_CALL = Pattern.compile("(?i)\\b(?:roll call|ayes?:|yeas:)");

    /** A motion in quotation marks below the line that tells of its vote. */
    private static final Pattern QUOTED_THAT = Pattern.compile("^[“\"](?:That|To)\\b");

    private static final Pattern MOVED_BELOW =
            Pattern.compile("(?i)\\b(?:moved|proposed)\\b.{0,90}?\\bsecond(?:ed)?\\b[^.:]{0,80}:[-–]?$");

    private static final int OUTCOME_LINES = 3;
    private static final double LISTED = 0.93;
    private static final double PROSE = 0.8;

    private Votes() {}

    /**
     * A vote and where it stands.
     *
     * @param last the passage that tells its outcome, which may be the line below the motion
     * @param to index in that passage where the outcome ends, with which a clause told in prose ends; -1 where the clause is its
     *     own sentence alone
     */
    record Vote(int index, Trigger trigger, int last, int to) {}

    /** The votes of a document, but for those of items whose outcome a marked clause below tells. */
    static List<Vote> carried(Outline outline, Set<Integer> taken, List<Clause> clauses) {
        var votes = new ArrayList<Vote>();
        var passages = outline.passages();
        var resolved = lastResolved(clauses);
        for (var i = 0; i < passages.size(); i++) {
            var passage = passages.get(i);
            var text = passage.text();
            if (!passage.section().isRecord()
                    || passage.quoted()
                    || passage.head()
                    || taken.contains(i)
                    || text.length() > 6000
                    || !VOTE.matcher(text).find()
                    || resolved.getOrDefault(place(passage), -1)
                            > passage.para().sourceStart(0)) {
                continue;
            }
            if (MOVED_BELOW.matcher(text).find() && carriedBelow(passages, i)) {
                votes.add(new Vote(
                        i, new Trigger(Verb.RESOLVED, 0, text.length(), LISTED, true, true), i, text.length()));
                continue;
            }
            if (LIST_CARRIED.matcher(text).find() && !LOST.matcher(text).find() && listed(outline, i)) {
                votes.add(new Vote(
                        i, new Trigger(Verb.RESOLVED, 0, text.length(), LISTED, true, true), i, text.length()));
                continue;
            }
            var order = ORDER.matcher(text);
            if (order.find()) {
                var from = order.start("motion");
                var trigger = new Trigger(Verb.RESOLVED, from, from, PROSE, false, false);
                votes.add(new Vote(i, trigger, i, order.end()));
                continue;
            }
            var next = outcome(passages, i);
            if (!text.matches("(?s).*\\b(?:RESOLVED|Resolved|resolved|AGREED)\\b.*")
                    && !next.matches("(?s)^\\W*(?:RESOLVED|Resolved|AGREED).*")) {
                motions(passages, i, next, votes);
            }
        }
        return votes;
    }

    /** Whether the motion in the next paragraph was carried by what the paragraph below it says. */
    private static boolean carriedBelow(List<Passage> passages, int index) {
        if (index + 2 >= passages.size()
                || !QUOTED_THAT.matcher(passages.get(index + 1).text()).find()
                || passages.get(index + 2).item() != passages.get(index).item()) {
            return false;
        }
        var vote = passages.get(index + 2).text();
        return vote.length() < 200
                && CARRIED.matcher(vote).find()
                && !LOST.matcher(vote).find();
    }

    /** Where the last marked clause of each item begins. */
    private static Map<List<Integer>, Integer> lastResolved(List<Clause> clauses) {
        var last = new HashMap<List<Integer>, Integer>();
        clauses.stream()
                .filter(clause -> clause.formal() && clause.passage().item() >= 0)
                .forEach(clause ->
                        last.merge(place(clause.passage()), clause.extract().start(), Math::max));
        return last;
    }

    private static List<Integer> place(Passage passage) {
        return List.of(passage.meeting(), passage.item());
    }

    /** Each motion of a paragraph, with the vote between it and the next. */
    private static void motions(List<Passage> passages, int index, String next, List<Vote> votes) {
        var text = passages.get(index).text();
        var starts = new ArrayList<Integer>();
        var begins = BEGINS.matcher(text);
        while (begins.find()) {
            starts.add(begins.start());
        }
        for (var i = 0; i < starts.size(); i++) {
            var last = i + 1 == starts.size();
            var end = last ? text.length() : starts.get(i + 1);
            var moved = MOVED.matcher(text).region(starts.get(i), end);
            var after = SECONDED_AFTER.matcher(text).region(starts.get(i), end);
            var motionFirst = after.lookingAt();
            if (motionFirst) {
                moved = after;
            } else if (!moved.find()) {
                continue;
            }
            if (ADJOURN.matcher(moved.group("motion")).lookingAt()) {
                continue;
            }
            var own = CARRIED.matcher(text).region(moved.start("motion"), end);
            var told = own.find();
            var vote = told ? text.substring(moved.start(), end) : last ? next : "";
            if (!carries(vote)) {
                if (!told && carries(voteFurtherOn(passages, index, starts, i, moved.group("motion")))) {
                    var at = moved.start("motion");
                    votes.add(new Vote(index, new Trigger(Verb.RESOLVED, at, at, PROSE, false, false), index, -1));
                }
                continue;
            }
            var from = moved.group().toLowerCase(java.util.Locale.ROOT).startsWith("motion made")
                            || ADOPT_ALONE.matcher(moved.group("motion")).lookingAt()
                    ? moved.start()
                    : moved.start("motion");
            if (motionFirst
                    || ROLL_CALL
                            .matcher(text.substring(moved.start(), end) + vote)
                            .find()) {
                votes.add(new Vote(index, new Trigger(Verb.RESOLVED, from, from, PROSE, false, false), index, -1));
                continue;
            }
            var below = !told && CARRIED.matcher(passages.get(index + 1).text()).find();
            var outcome = below ? index + 1 : index;
            votes.add(new Vote(
                    index,
                    new Trigger(Verb.RESOLVED, from, from, PROSE, false, false),
                    outcome,
                    told
                            ? sentenceEnd(text, own.end(), end)
                            : passages.get(outcome).text().length()));
        }
    }

    private static boolean carries(String vote) {
        return CARRIED.matcher(vote).find() && !LOST.matcher(vote).find();
    }

    /** The vote on a motion that others amend first, or that a list stands below; nothing when there is none. */
    private static String voteFurtherOn(
            List<Passage> passages, int index, List<Integer> starts, int motion, String words) {
        var text = passages.get(index).text();
        var next = motion + 1;
        if (next == starts.size()) {
            var listed = MotionsInBetween.belowList(passages, index, words);
            return listed.isEmpty() ? MotionsInBetween.voteAsAmended(MotionsInBetween.below(passages, index)) : listed;
        }
        var other = next;
        while (other < starts.size() && MotionsInBetween.amends(text.substring(starts.get(other)))) {
            other++;
        }
        return other == next
                ? ""
                : MotionsInBetween.voteAsAmended(
                        other < starts.size()
                                ? text.substring(starts.get(next), starts.get(other))
                                : text.substring(starts.get(next)) + " " + MotionsInBetween.below(passages, index));
    }

    private static int sentenceEnd(String text, int from, int to) {
        var stop = text.indexOf(". ", from);
        return stop < 0 || stop >= to ? to : stop + 1;
    }

    /** The short lines below a motion: "Motion passed unanimously.", or a roll call with its ayes and nays. */
    private static String outcome(List<Passage> passages, int index) {
        var lines = new StringBuilder();
        for (var i = index + 1; i < passages.size() && i <= index + OUTCOME_LINES; i++) {
            var line = passages.get(i);
            if (line.item() != passages.get(index).item()
                    || line.text().length() >= 200
                    || MOVED.matcher(line.text()).find()) {
                break;
            }
            lines.append(lines.isEmpty() ? "" : "\n").append(line.text());
        }
        return lines.toString();
    }

    private static boolean listed(Outline outline, int index) {
        var passages = outline.passages();
        var next = index + 1 < passages.size() ? passages.get(index + 1) : null;
        if (next == null || !next.sameRun(passages.get(index))) {
            return false;
        }
        var marker = next.para().marker();
        return marker == null ? QUOTED_THAT.matcher(next.text()).find() : marker.opens();
    }
}
