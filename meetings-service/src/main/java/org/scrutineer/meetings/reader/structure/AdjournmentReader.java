package org.scrutineer.meetings.reader.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.scrutineer.meetings.reader.Draft;
import org.scrutineer.meetings.reader.dates.DateText;
import org.scrutineer.meetings.reader.layout.Sentence;

/** Breaks of the meeting: "adjourned at 7.32 pm and re-convened at 7.44 pm". */
public final class AdjournmentReader {

    private static final Pattern BREAK =
            Pattern.compile("(?i)\\b(?:adjourn(?:ed|ment)|short break|comfort break|recess|suspended)\\b");
    private static final Pattern RESUMED = Pattern.compile("(?i)\\b(?:re-?conven|resum|re-?start|recommenc)");

    private AdjournmentReader() {}

    /** The adjournments of a document that a time is given for. */
    public static List<Draft.Adjournment> read(Outline outline) {
        var found = new ArrayList<Draft.Adjournment>();
        for (var passage : outline.passages()) {
            if (!passage.section().isRecord()) {
                continue;
            }
            for (var sentence : Sentence.of(passage.para())) {
                var times = sentence.text().length() > 800
                        ? List.<java.time.LocalTime>of()
                        : DateText.times(sentence.text());
                var resumes = RESUMED.matcher(sentence.text()).find();
                if (times.isEmpty()
                        || (!resumes && !BREAK.matcher(sentence.text()).find())) {
                    continue;
                }
                var extract = Extract.of(outline.text(), passage, sentence.from(), sentence.to());
                var stops = BREAK.matcher(sentence.text()).find();
                found.add(new Draft.Adjournment(
                        stops ? times.getFirst() : null,
                        resumes && (times.size() > 1 || !stops) ? times.getLast() : null,
                        extract.words(),
                        extract.start(),
                        extract.end(),
                        0.9));
            }
        }
        return found;
    }
}
