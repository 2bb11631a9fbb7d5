package org.scrutineer.meetings.reader.structure;

import java.util.List;
import java.util.regex.Pattern;

/** What councils write above the columns of a table of actions. */
public final class ActionHeadings {

    private static final Pattern TASK = Pattern.compile(
            "(?i)(?:(?:agreed|outstanding|required|summary of|follow[- ]up|details? of) )?(?:actions?|tasks?|action(?:s|\\(s\\))?)(?: (?:points?|required|agreed|to be taken|descriptions?|arising|items?|requested|details?|needed|summary|and outcomes?))?|resolution ?/ ?action|action ?/ ?(?:resolution|decision|request|information requested)|(?:information )?requests?(?: made| for information)?|what");
    private static final Pattern OWNER = Pattern.compile(
            "(?i)(?:(?:action )?owner|(?:action )?(?:to be (?:taken|completed|actioned) by|by whom|by|for)|action by(?: whom)?|whom?|(?:lead|responsible|accountable|relevant)(?: (?:officers?|members?|persons?|department|service|directorate))?(?: ?/ ?\\w+)?|(?:officers?|members?|person|persons|name|service)(?: \\(?s?\\)?)?(?: ?/ ?\\w+)?(?: responsible| to action| leading)?|responsib(?:le|ility)(?: of)?(?: for action)?|assigned(?: to)?|allocated to|contact(?: officer)?|actioned by)");
    private static final Pattern DUE = Pattern.compile(
            "(?i)(?:date )?(?:due|deadline|target|by when|when|timescales?|timeframe|timetable|expected)(?: (?:date|by|for completion|completion))?(?: date)?|due date|(?:target|completion|expected|review|response|action|required)(?: completion)? (?:date|by)|date for (?:completion|response|action)|(?:complete|completed|report back|required|respond) by|(?:progress )?check(?: on)?|date (?:expected|required|due)|completion");
    private static final Pattern STATE = Pattern.compile(
            "(?i)(?:(?:current|latest|action|officer|rag) )?(?:status|rag|progress|updates?|outcomes?|responses?|position|comments?|notes?|results?|completed?|closed|done)(?: (?:to date|update|date|received|made|taken|on|/ ?\\w+))?(?: ?(?:/|&|and) ?\\w+)?\\??|actions? taken|(?:date )?(?:completed|closed|actioned)(?: on| date)?|open ?/ ?closed|completed? ?\\(?y(?:es)? ?/ ?no?\\)?\\??");
    private static final Pattern NUMBER = Pattern.compile(
            "(?i)(?:(?:(?:agenda )?item|minute|action|meeting|ref(?:erence)?|log)\\.? ?)?(?:ref(?:erence)?\\.?(?: no\\.?)?|nos?\\.?|number|#|id)|minute|ref");
    private static final Pattern OTHER = Pattern.compile(
            "(?i)(?:(?:meeting|minute|committee|raised|agreed|original|start) )?dates?(?: (?:of (?:the )?meeting|raised|agreed|added|requested|of action))?|(?:agenda |report )?(?:items?|titles?|topics?|subjects?|issues?|headings?|themes?)(?: (?:title|heading|name|and minute))?|report|meeting|committee|panel|source|raised by|requested by|requester|priority|background|description|category|(?:cabinet|lead) member|portfolio(?: holder)?");

    private static final Pattern RECOMMENDATION = Pattern.compile("(?i)\\brecommendations?\\b");
    private static final int FEWEST = 3;

    private ActionHeadings() {}

    /** Whether the words are one of the headings. */
    static boolean is(String heading) {
        return List.of(OWNER, TASK, DUE, STATE, NUMBER, OTHER).stream()
                .anyMatch(pattern -> pattern.matcher(heading).matches());
    }

    /** Whether these are the headings of a table of actions: one for the task, and one for its owner, its date or its state. */
    static boolean ofActions(List<String> headings) {
        return headings.size() >= FEWEST
                && task(headings) >= 0
                && (owner(headings) >= 0 || due(headings) >= 0)
                && headings.stream().allMatch(ActionHeadings::is)
                && headings.stream()
                        .noneMatch(heading -> RECOMMENDATION.matcher(heading).find());
    }

    /** The column of the tasks, or -1. */
    static int task(List<String> headings) {
        return first(headings, TASK);
    }

    /** The column of the owners, or -1. */
    public static int owner(List<String> headings) {
        return first(headings, OWNER);
    }

    /** The column of the dates by which tasks are due, or -1. */
    public static int due(List<String> headings) {
        return first(headings, DUE);
    }

    /** Whether a column tells how far tasks have come. */
    public static boolean state(String heading) {
        return STATE.matcher(heading).matches() && !OWNER.matcher(heading).matches();
    }

    /** Whether the words are a heading that names nobody. */
    static boolean asks(String words) {
        return TASK.matcher(words).matches()
                || DUE.matcher(words).matches()
                || NUMBER.matcher(words).matches();
    }

    private static int first(List<String> headings, Pattern pattern) {
        for (var i = 0; i < headings.size(); i++) {
            if (pattern.matcher(headings.get(i)).matches()) {
                return i;
            }
        }
        return -1;
    }
}
