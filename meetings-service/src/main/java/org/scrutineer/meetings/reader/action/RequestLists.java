package org.scrutineer.meetings.reader.action;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.scrutineer.meetings.reader.structure.Extract;
import org.scrutineer.meetings.reader.structure.Outline;
import org.scrutineer.meetings.reader.structure.Passage;

/** "The Committee requested that:" with what it requested in the list below. */
final class RequestLists {

    private static final Pattern LEAD = Pattern.compile(
            "\\b" + TaskWords.ASKER
                    + " (?:also |then |further )?(?:requested|asked)(?: (?:that|for|to (?:see|receive|have)))?(?: (?:the )?following(?: \\w+){0,3})?\\s*[:–-]+$"
                    + "|\\bthe following (?:actions?|tasks?|requests?|points? of action) (?:was|were) (?:agreed|requested|identified|noted|recorded|set out|raised|made|captured|logged|highlighted|taken(?: away| forward)?|assigned|allocated|proposed and agreed)(?: (?:at|by|from|during|in|for) (?:the )?[\\w ]{3,50})?\\s*[:–-]+$"
                    + "|\\b(?:the following (?:actions?|tasks?|requests?) (?:arose|emerged|resulted|came)|actions? (?:arising|that arose|raised)(?: (?:from|in|during) (?:the |this |its )?(?:discussions?|debate|item|report|presentation|questions?|session))? (?:was|were|are))(?: as follows| from (?:the )?(?:discussion|debate))?\\s*[:–-]+$");
    private static final Pattern TRAILING = Pattern.compile("[\\s,;]*(?:[;,] ?(?:and|or))?[\\s,;]*$");
    /** Who said what: a list of the questions that were asked, with their answers, and not of what is wanted. */
    private static final Pattern TOLD = Pattern.compile(
            "^(?:(?:A|The|Another|One) )?(?:Members?|Councillors?|Cllrs?|Chair\\w*|Committee|Panel)\\b[^.;]{0,60}?\\b(?:asked|queried|noted|said|wondered|felt|commented|questioned)\\b");
    /** What a line ends with that leads to a list. */
    private static final String ENDS = ":–-";

    private static final int LONGEST_LEAD = 300;
    private static final int SHORTEST = 9;

    private RequestLists() {}

    /** One task for each entry of such lists. */
    static List<Task> find(Outline outline) {
        var tasks = new ArrayList<Task>();
        var passages = outline.passages();
        for (var i = 0; i + 1 < passages.size(); i++) {
            if (leads(passages.get(i))) {
                for (var j = i + 1; j < passages.size() && listed(passages.get(j), passages.get(i)); j++) {
                    add(outline, passages.get(j), tasks);
                }
            }
        }
        return tasks;
    }

    private static boolean leads(Passage passage) {
        return passage.section().isRecord()
                && !passage.head()
                && !passage.quoted()
                && passage.text().length() < LONGEST_LEAD
                && ENDS.indexOf(passage.text().charAt(passage.text().length() - 1)) >= 0
                && LEAD.matcher(passage.text()).find();
    }

    private static boolean listed(Passage passage, Passage lead) {
        return passage.sameRun(lead) && passage.para().marker() != null;
    }

    private static void add(Outline outline, Passage passage, List<Task> tasks) {
        var last = TRAILING.matcher(passage.text());
        var extract = Extract.of(
                outline.text(),
                passage,
                0,
                last.find() ? last.start() : passage.text().length());
        if (extract.words().length() >= SHORTEST
                && !TOLD.matcher(extract.words()).find()) {
            tasks.add(new Task(
                    passage, Requests.kindOf(extract.words()), extract, LineOwners.owner(extract.words()), 0.82));
        }
    }
}
