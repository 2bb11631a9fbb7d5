package org.scrutineer.meetings.reader.decision;

import java.util.regex.Pattern;

/**
 * What became of a matter, where other councils would put a task: "Action: Approved as amended", "RESULT: ADOPTED [UNANIMOUS]",
 * "Action taken: None". Consent agendas of American councils say no more of an item, and logs of actions say so of an entry.
 */
public final class Outcomes {

    /** What a body does with what lies before it. */
    private static final String DONE =
            "(?:duly |unanimously )?(?:approv|accept|adopt|ratifi|grant|authori[sz]|enact|endors|agre|award|confirm|appoint)ed|passed(?! to\\b)|carried(?! (?:forward|over)\\b)|denied|refused|rejected|(?:received|accepted|ordered) (?:and|&) (?:placed on file|filed)|received and accepted|placed on file|tabled|postponed|deferred|(?:read|first reading) and referred|referred(?= (?:back )?to\\b)|continued(?= (?:to|until)\\b)";

    private static final String TAIL = "(?: (?:and|&) (?:" + DONE + "))?(?=\\s*(?:$|[.;(\\[]|,? ?(?:"
            + "as (?:amended|presented|submitted|written|recommended|read|printed|corrected|published|proposed|revised|modified|drafted|noted|is)"
            + "|(?:back )?(?:to|until|for|indefinitely)(?<=(?:ed|back) (?:to|until|for|indefinitely))(?<!(?:prov|cept|dopt|gre|firm|point)ed (?:to|for))"
            + "|unanimous(?:ly)?|by (?:the |an? )?(?:unanimous|majority|vote|roll|voice|consent|acclamation|consensus|\\d)"
            + "|with (?:the )?(?:conditions|amendments?|changes|corrections|stipulations)|subject to|on (?:a )?(?:roll|voice|vote|motion|first|second|third|consent)"
            + "|\\d{1,2} ?[-–:] ?\\d{1,2}|\\d{1,2} (?:votes|ayes|yeas|in favou?r))\\b))";

    /** The words of an outcome that decides. */
    static final String DECIDES = "(?i:" + DONE + ")(?i:" + TAIL + ")";

    private static final Pattern DECIDED = Pattern.compile("^" + DECIDES + "[^.;]*\\.?$");

    /** An outcome that decides nothing, and what logs say of an entry: there is nothing left to do. */
    private static final Pattern NOTHING = Pattern.compile(
            "(?i)^[\\[(]?(?:none|nil|n/?a|not applicable|no (?:further )?actions?(?: (?:was |is )?(?:taken|required|needed|necessary))?|(?:for )?information only|for information|(?:for )?discussion only|discussed|noted|withdrawn|removed|failed|lost|defeated|heard|held|introduced|presented|received|complete|completed|done|closed|discharged|ongoing|on-going|pending|carried (?:forward|over)|continued|referred|passed)[\\])]?\\W*$");

    private static final Pattern LINE = Pattern.compile(
            "^(?:(?:[A-Z][\\w’'&-]* ){0,6}?)(?:ACTION|Action|RESULT|Result|DISPOSITION|Disposition)(?: (?:[Tt]aken|TAKEN))?\\s*[:–—-]+\\s*(?<rest>\\S.*)$",
            Pattern.DOTALL);

    private Outcomes() {}

    /** Whether what stands behind "Action:" tells only what became of the matter. */
    public static boolean only(String words) {
        return NOTHING.matcher(words).matches() || DECIDED.matcher(words).matches();
    }

    /** Whether the line tells an outcome and, label included, nothing else: alike of one matter and of the next. */
    static boolean line(String text) {
        var line = LINE.matcher(text);
        return line.matches() && only(line.group("rest"));
    }
}
