package org.scrutineer.meetings.reader.decision;

import java.util.regex.Pattern;
import org.scrutineer.meetings.reader.Draft.Verb;

/** Which of the words behind a mark are the clause's own: where they begin, what is cut off their end, and what they decide. */
final class ClauseText {

    private static final Pattern TRAILING =
            Pattern.compile("[\\s,;]*(?:\\b(?:and|or)\\b(?: be it further)?)?[\\s,;:]*$");
    private static final int LONGEST_TRAILING = 24;
    private static final Pattern LEADING_STOPS = Pattern.compile(
            "^[\\s:;–—,.-]*(?:\\([^()]{0,60}(?:favour|for|against|abst|unanim|votes|nem)[^()]*\\)[\\s:;–—,.-]*)?");
    private static final Pattern AFTERWARDS = Pattern.compile(
            "\\s+\\(?(?:REASONS?|Reasons?|Reason for decision|Note|NOTE|Voting|Proposed by|Proposer)\\b ?(?:for (?:the )?decision)? ?[:–-]"
                    + "|\\s+(?:Reasons? for (?:the )?[Dd]ecisions?|Alternative [Oo]ptions [Cc]onsidered)\\s+(?=[A-Z])"
                    + "|(?<=[.;])\\s+(?:[A-Z][\\w’'-]* ){1,3}to [Aa]ction\\b");
    /** A mark that is a word alone is no part of its clause: "RESOLVED that …", but "It was RESOLVED that …" is told whole. */
    private static final Pattern MARK_ALONE = Pattern.compile(
            "RESOLVED|Resolved|resolved|Voted|VOTED|CONCLUDED|ORDERED|PENDERFYNWYD|Penderfynwyd|AGREED|Agreed|DECIDED|Decided|RECOMMENDED|Recommended|carried|passed|adopted|DECISIONS?|Decisions?(?: made| taken)?|Recommendations? (?:agreed|approved)|Outcome|OUTCOME|RESOLUTION|Resolution|CYTUNWYD|Cytunwyd");

    /** "2. Agreed the draft plan", in a list below "Decision". */
    private static final Pattern AGREED = Pattern.compile("^Agreed (?:to|that|the|an?)\\b");

    private ClauseText() {}

    /** Where the clause of a mark begins in the text; a clause with a letter of its own is told whole: "(b) AGREED to write". */
    static int begin(String text, Trigger trigger, boolean lettered) {
        if ((lettered && trigger.verb() != Verb.RESOLVED)
                || !MARK_ALONE
                        .matcher(text.substring(trigger.from(), trigger.restFrom()))
                        .matches()) {
            return trigger.from();
        }
        var stops = LEADING_STOPS.matcher(text).region(trigger.restFrom(), text.length());
        return stops.lookingAt() ? stops.end() : trigger.restFrom();
    }

    /** Where the words end before reasons, votes and the "and" that leads to the next clause. */
    static int cut(String text, int from, int to) {
        var after = AFTERWARDS.matcher(text).region(from, to);
        var end = after.find() ? after.start() : to;
        var trailing = TRAILING.matcher(text).region(Math.max(from, end - LONGEST_TRAILING), end);
        while (trailing.find()) {
            if (trailing.end() == end) {
                return trailing.start();
            }
        }
        return end;
    }

    /** What the words decide: the mark's verb, unless they tell another themselves. */
    static Verb verb(Verb verb, String words) {
        if (Triggers.recommends(words)) {
            return Verb.RECOMMENDED_TO;
        }
        if (verb == Verb.RESOLVED && AGREED.matcher(words).find()) {
            return Verb.AGREED;
        }
        return words.startsWith("NOTED ") ? Verb.NOTED : words.startsWith("DELEGATED ") ? Verb.DELEGATED : verb;
    }
}
