package org.scrutineer.meetings.reader.action;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.scrutineer.meetings.reader.Draft.ActionKind;
import org.scrutineer.meetings.reader.format.SourceDocument.Kind;
import org.scrutineer.meetings.reader.layout.Sentence;
import org.scrutineer.meetings.reader.structure.Extract;
import org.scrutineer.meetings.reader.structure.Outline;
import org.scrutineer.meetings.reader.structure.Passage;

/**
 * The narrow column "Action" beside the minutes of a small council, with the initials of whoever has to act. Where a page
 * has lost its columns the initials stand alone below the paragraph or at its end; where it has kept them they are a cell
 * of its row.
 */
final class ActionColumn {

    private static final Pattern HEADING = Pattern.compile("^(?:ACTIONS?|Actions?)(?: (?:by|BY|for|on))?$");
    private static final String INITIALS = "[A-Z](?:[A-Z]{1,2}|[a-z][A-Z])";
    private static final Pattern WHO = Pattern.compile("^(?<who>" + INITIALS + "(?:(?: ?[/,&+] ?| and | )" + INITIALS
            + "){0,4}|(?:[Tt]he )?(?:Town |Parish )?(?:Clerk|CLERK)|Chair(?:man|woman|person)?)\\.?$");
    /** The initials at the end of the paragraph, where the column ran into it. */
    private static final Pattern BEHIND =
            Pattern.compile("(?<=[.!?)]) (?<who>" + INITIALS + "(?:(?: ?[/,&+] ?| and | )" + INITIALS + "){0,4})$");

    private static final Pattern ONE = Pattern.compile("^" + INITIALS + "$");
    private static final Pattern APART = Pattern.compile(" ?[/,&+] ?| and | ");
    /** What is over needs nobody, though the column may still name somebody. */
    private static final Pattern OVER = Pattern.compile(
            "(?i)\\bno (?:further )?action\\b|\\baction (?:is |was |now )?(?:complete|closed|done)|\\b(?:completed|closed|discharged)\\.?$"
                    + "|\\bsigned\\b|[._…]{5}|\\bmeeting (?:was |then )?(?:closed|ended|finished|concluded)\\b");
    /** "MD to get three quotes": the sentence that the initials are for, where the paragraph tells more. */
    private static final Pattern TO_DO = Pattern.compile("(?:^|[\\s(–—-])[A-Z][\\w&/, ]{1,50}? (?:to|will) [a-z]");

    /** Whoever it was: the column says who. */
    private static final Pattern ANY = Pattern.compile("(?i)(?:an? |the )?officers?");

    private static final Pattern LAST_CELL = Pattern.compile("\\|\\s*(?<cell>[\\w ]{1,20}?)\\s*\\|?\\s*$");
    private static final int SHORTEST = 12;

    private final Outline outline;
    private final List<Passage> passages;
    private final List<Task> tasks = new ArrayList<>();
    private int heading = -1;

    private ActionColumn(Outline outline) {
        this.outline = outline;
        this.passages = outline.passages();
        for (var i = 0; i < passages.size(); i++) {
            if (heading < 0 && heads(passages.get(i))) {
                heading = i;
            } else if (heading >= 0) {
                below(i);
            }
        }
    }

    /** Without the heading a lone "CCG" or "SEN" is what the next paragraphs are about. */
    private void below(int index) {
        var passage = passages.get(index);
        var above = passages.get(index - 1);
        var behind = BEHIND.matcher(passage.text());
        if (names(passage, above.text())) {
            task(above, above.text().length(), passage.text());
        } else if (behind.find()
                && explained(behind.group("who"), passage.text().substring(0, behind.start()))) {
            task(passage, behind.start(), behind.group("who"));
        }
    }

    static ActionColumn of(Outline outline) {
        return new ActionColumn(outline);
    }

    /** What the paragraphs above lone initials give to do. */
    List<Task> tasks() {
        return tasks;
    }

    /** Whether the passage is the column's heading, and no label of a list. */
    boolean isHeading(Passage passage) {
        return !tasks.isEmpty() && passages.get(heading).equals(passage);
    }

    private static boolean heads(Passage passage) {
        return passage.para().marker() == null
                && HEADING.matcher(passage.text()).matches();
    }

    /** Whether a line is initials, or the clerk's post, and nothing else. */
    private boolean names(Passage passage, String before) {
        var words = passage.text();
        return passage.para().marker() == null
                && passage.para().kind() != Kind.TABLE_ROW
                && WHO.matcher(words).matches()
                && explained(words, before);
    }

    private boolean explained(String words, String before) {
        if (explained(words, outline)) {
            return true;
        }
        return Arrays.stream(APART.split(words.replaceFirst("\\.$", ""), -1))
                .allMatch(one -> !ONE.matcher(one).matches() || before.matches("(?s).*\\b" + one + "\\b.*"));
    }

    /** Whether the page says whose the initials are: "Nora Beech (NB)". */
    static boolean explained(String initials, Outline outline) {
        return Arrays.stream(APART.split(initials, -1))
                .allMatch(one -> ONE.matcher(one).matches() && outline.text().contains("(" + one + ")"));
    }

    private void task(Passage passage, int to, String owner) {
        if (passage.text().length() < SHORTEST
                || !passage.section().isRecord()
                || OVER.matcher(passage.text()).find()) {
            return;
        }
        Sentence meant = null;
        for (var sentence : Sentence.of(passage.para())) {
            if (sentence.from() >= to) {
                break;
            }
            if (meant == null
                    || TO_DO.matcher(sentence.text()).find()
                    || !TO_DO.matcher(meant.text()).find()) {
                meant = sentence;
            }
        }
        var extract = Extract.of(outline.text(), passage, meant.from(), Math.min(to, meant.to()));
        tasks.add(new Task(passage, ActionKind.ACTION, extract, Agents.bare(owner), 0.92));
    }

    /** The tasks, with the initials in the last cell of their row as owner where they have none. */
    static List<Task> owned(Outline outline, List<Task> tasks) {
        var owners = cells(outline);
        return owners.isEmpty()
                ? tasks
                : tasks.stream().map(task -> owned(task, owners)).toList();
    }

    private static Task owned(Task task, NavigableMap<Integer, String> owners) {
        var row = task.owner() == null || ANY.matcher(task.owner()).matches()
                ? owners.floorEntry(task.extract().start())
                : null;
        return row == null || row.getValue().isEmpty()
                ? task
                : new Task(
                        task.passage(),
                        task.kind(),
                        task.extract(),
                        row.getValue(),
                        task.timeWords(),
                        task.confidence());
    }

    /** The initials in the last cell of each row below a heading of that name, by where the row begins; else empty. */
    private static NavigableMap<Integer, String> cells(Outline outline) {
        var owners = new TreeMap<Integer, String>();
        var below = false;
        for (var passage : outline.passages()) {
            var cell = LAST_CELL.matcher(passage.text());
            var words = cell.find() ? cell.group("cell") : "";
            below |= HEADING.matcher(words).matches();
            if (below) {
                owners.put(passage.para().start(), ONE.matcher(words).matches() ? words : "");
            }
        }
        return owners;
    }
}
