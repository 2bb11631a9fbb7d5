package org.scrutineer.meetings.reader.decision;

import java.util.List;
import java.util.regex.Pattern;
import org.scrutineer.meetings.reader.structure.Passage;

/**
 * What stands between a motion and its vote: an amendment, moved and carried first, so that the vote is on "the motion as
 * amended", or the list of what one motion approves ("to approve the following by consent agenda").
 */
final class MotionsInBetween {

    private static final Pattern AMENDS = Pattern.compile(
            "(?i)\\b(?:moved|proposed|motion|amendment)\\b.{0,120}?\\b(?:to amend|amend(?:ed|ing|ment)|to substitute|substitute motion)\\b");
    /** Not "as amended" of an ordinance that was amended long ago. */
    private static final Pattern AS_AMENDED = Pattern.compile(
            "(?i)\\b(?:(?:main|original|amended|substantive) motion|(?:motion|question|vote|resolution|recommendation|proposal)[^.;]{0,40}?,? as (?:so |thus )?amended)\\b");

    private static final Pattern MOVED = Pattern.compile("(?i)\\b(?:moved|motion)\\b.{0,90}?\\bsecond(?:ed)?\\b");
    private static final Pattern OF_LIST =
            Pattern.compile("(?i)\\b(?:following|consent (?:agenda|calendar|items)|items (?:below|listed))\\b|:-?$");

    private static final int FURTHER = 5;
    private static final int LONGEST_LIST = 40;
    private static final int LONGEST = 600;
    private static final int VOTE = 250;

    private MotionsInBetween() {}

    /** Whether the words move that another motion be amended. */
    static boolean amends(String words) {
        var amends = AMENDS.matcher(words);
        return amends.find() && amends.start() < 60;
    }

    /** The vote on the motion that the words amend, or nothing. */
    static String voteAsAmended(String behind) {
        var amends = AMENDS.matcher(behind);
        var vote = AS_AMENDED.matcher(behind);
        return amends.find() && amends.start() < 60 && vote.find(amends.end())
                ? behind.substring(vote.start(), Math.min(behind.length(), vote.start() + VOTE))
                : "";
    }

    /** The paragraphs below a motion that amend it and vote on it. */
    static String below(List<Passage> passages, int index) {
        var words = new StringBuilder();
        for (var i = index + 1; i < passages.size() && i <= index + FURTHER; i++) {
            var text = passages.get(i).text();
            if (passages.get(i).item() != passages.get(index).item()
                    || text.length() > LONGEST
                    || (MOVED.matcher(text).find() && !amends(text))) {
                break;
            }
            words.append(words.isEmpty() ? "" : " ").append(text);
        }
        return words.toString();
    }

    /** What the end of the list that a motion approves, or the line below it, says of the vote. */
    static String belowList(List<Passage> passages, int index, String motion) {
        if (!OF_LIST.matcher(motion).find()) {
            return "";
        }
        var at = index + 1;
        while (at < passages.size()
                && at <= index + LONGEST_LIST
                && passages.get(at).para().marker() != null
                && passages.get(at).item() == passages.get(index).item()
                && !MOVED.matcher(passages.get(at).text()).find()) {
            at++;
        }
        if (at == index + 1) {
            return "";
        }
        var last = passages.get(at - 1).text();
        var line = at < passages.size()
                        && passages.get(at).item() == passages.get(index).item()
                ? passages.get(at).text()
                : "";
        return last.substring(Math.max(0, last.length() - VOTE))
                + (line.length() < LONGEST && !MOVED.matcher(line).find() ? " " + line : "");
    }
}
