package org.scrutineer.meetings.reader.structure;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.scrutineer.meetings.reader.layout.Para;

/**
 * Recommendations below their numbers and the answers to them below lines such as "Executive response": neither decides anything,
 * and what is agreed there is agreed by somebody else.
 */
final class AnswerLines {

    private static final Pattern RECOMMENDATION = Pattern.compile(
            "(?i)^\\**(?:scrutiny )?rec(?:ommendation)?\\.? (?:no\\.? ?)?\\(?\\w{1,4}\\)?\\b.*", Pattern.DOTALL);

    private static final Pattern LABEL = Pattern.compile(
            "(?i)^\\**(?:(?:the )?(?:cabinet|executive|council|officers?|management|service|directorate|portfolio holder|cabinet member|director|mayor)(?:['’]?s?['’]?)? )?(?:response|reply|answer)\\**\\s*[:–-]?\\**$");
    /** The words of a recommendation stand below its number. */
    private static final Pattern ALONE = Pattern.compile(
            "^\\**Recommendation (?:[Nn]o\\.? ?)?\\(?(?:\\d{1,3}[a-z]?|[A-Z]|[ivx]{1,5})\\)?[.:]?\\**$");

    private static final Pattern ANSWER = Pattern.compile(
            "^(?:(?:Not |Partially |Partly |Fully )?(?:[Aa]greed|[Aa]ccepted|[Ss]upported|[Aa]pproved|[Ee]ndorsed|[Nn]oted)|Rejected|Declined|Deferred)(?: in (?:part|principle))?\\s*(?:[.;:–-]|$)");

    private static final int ABOVE = 4;

    private AnswerLines() {}

    /** Adds their paragraphs. */
    static void cover(List<Para> paras, BitSet covered) {
        for (var i = 0; i + 1 < paras.size(); i++) {
            if (ALONE.matcher(paras.get(i).text()).matches()) {
                covered.set(i + 1);
            } else if (RECOMMENDATION.matcher(paras.get(i).text()).matches()
                    && ANSWER.matcher(paras.get(i + 1).text()).find()) {
                covered.set(i + 1);
            } else if (LABEL.matcher(paras.get(i).text()).matches()
                    && paras.subList(Math.max(0, i - ABOVE), i).stream()
                            .anyMatch(
                                    para -> RECOMMENDATION.matcher(para.text()).matches())) {
                covered.set(i + 1);
            }
        }
    }
}
