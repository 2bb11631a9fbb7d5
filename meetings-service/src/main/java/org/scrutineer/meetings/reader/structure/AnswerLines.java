package org.scrutineer.meetings.reader.structure;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.scrutineer.meetings.reader.layout.Para;

/** Answers to numbered recommendations, each below a line "Executive response": what is agreed there is agreed by somebody else. */
final class AnswerLines {

    private static final Pattern RECOMMENDATION = Pattern.compile(
            "(?i)^\\**(?:scrutiny )?rec(?:ommendation)?\\.? (?:no\\.? ?)?\\(?\\w{1,4}\\)?\\b.*", Pattern.DOTALL);

    private static final Pattern LABEL = Pattern.compile(
            "(?i)^\\**(?:(?:the )?(?:cabinet|executive|council|officers?|management|service|directorate|portfolio holder|cabinet member|director|mayor)(?:['’]?s?['’]?)? )?(?:response|reply|answer)\\**\\s*[:–-]?\\**$");
    private static final int ABOVE = 4;

    private AnswerLines() {}

    /** Adds the answers' paragraphs. */
    static void cover(List<Para> paras, BitSet covered) {
        for (var i = 1; i + 1 < paras.size(); i++) {
            if (LABEL.matcher(paras.get(i).text()).matches()
                    && paras.subList(Math.max(0, i - ABOVE), i).stream()
                            .anyMatch(
                                    para -> RECOMMENDATION.matcher(para.text()).matches())) {
                covered.set(i + 1);
            }
        }
    }
}
