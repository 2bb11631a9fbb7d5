package org.scrutineer.meetings.reader.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.scrutineer.meetings.reader.structure.Extract;
import org.scrutineer.meetings.reader.structure.Outline;
import org.scrutineer.meetings.reader.structure.Passage;
import org.scrutineer.meetings.reader.structure.Section;

/** What an officer's report or an agenda proposes, with little confidence, and what the report of a review recommends. */
final class ProposedRecommendations {

    private static final Pattern PUT = Pattern.compile(
            "(?i)\\b(?:is|are|be) (?:therefore )?(?:asked|invited|recommended|requested) (?:to|that)\\b[^.]{0,80}[:–-]*$|\\bresolves?(?: to)?:$|^(?:it is )?(?:therefore )?recommended (?:that|to)\\b.{0,60}:$");

    /** "That the Cabinet be recommended to agree:", "The Task Group recommends that:" */
    private static final Pattern OWN = Pattern.compile(
            "(?i)\\bbe recommended (?:to|that)\\b[^.]{0,80}$|\\b(?:group|panel|committee|commission|board|members|we|review|inquiry) (?:therefore |now |hereby )?(?:recommends?|makes? the following recommendations?)\\b[^.]{0,80}[:–-]+$|\\bfollowing recommendations (?:are|were) (?:therefore )?(?:made|proposed|put forward)\\b[^.]{0,60}:?$");
    /** A numbered heading above the list, and the name of a report that is nobody's but the group's own. */
    private static final Pattern HEADING =
            Pattern.compile("(?i)^(?:key |final |summary of |list of |our )?recommendations?\\W*$");

    private static final Pattern REVIEW = Pattern.compile(
            "(?i)^(?:draft )?(?:final|interim) report\\b|\\b(?:working|task|task and finish|review|scrutiny) group\\b|\\bscrutiny review\\b");
    private static final int HEAD = 12;
    private static final Pattern CAPITAL_VERB =
            Pattern.compile("^(?:NOTE|AGREE|APPROVE|DELEGATE|ENDORSE|CONSIDER|RECOMMEND|RECEIVE|COMMENT)\\b");
    private static final int LOOK_BACK = 12;
    private static final double OFFICERS = 0.4;
    private static final double REVIEWS = 0.7;

    private ProposedRecommendations() {}

    /** @param known tells the passages that recommendations have been taken from */
    static List<Reported> find(Outline outline, Predicate<Passage> known) {
        var found = new ArrayList<Reported>();
        var passages = outline.passages();
        var review = outline.report()
                && passages.stream().limit(HEAD).anyMatch(p -> REVIEW.matcher(p.text())
                        .find());
        for (var i = 0; i < passages.size(); i++) {
            var passage = passages.get(i);
            var marker = passage.para().marker();
            if (passage.head()
                    || marker == null
                    || passage.section() == Section.TABLE
                    || (passage.section().isRecord() && !outline.report())
                    || heading(passage.text())
                    || known.test(passage)) {
                continue;
            }
            var lead = lead(passages, i);
            var own =
                    review && (OWN.matcher(lead).find() || HEADING.matcher(lead).find());
            if (own
                    || passage.section() == Section.PROPOSAL
                    || CAPITAL_VERB.matcher(passage.text()).find()
                    || PUT.matcher(lead).find()) {
                var para = passage.para();
                var extract = Extract.of(outline.text(), List.of(passage), para.start(), para.end());
                var number = marker.value().isEmpty() ? null : marker.value();
                found.add(new Reported(passage, number, extract, null, null, own ? REVIEWS : OFFICERS));
            }
        }
        return found;
    }

    private static boolean heading(String words) {
        return words.chars().noneMatch(Character::isLowerCase);
    }

    /** The words before the list that a passage stands in. */
    private static String lead(List<Passage> passages, int index) {
        for (var i = index - 1;
                i >= 0
                        && i > index - LOOK_BACK
                        && passages.get(i).item() == passages.get(index).item();
                i--) {
            var words = passages.get(i).text();
            if (passages.get(i).para().marker() == null
                    || HEADING.matcher(words).find()) {
                return words;
            }
            if (heading(words)) {
                return "";
            }
        }
        return "";
    }
}
