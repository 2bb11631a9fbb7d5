package org.scrutineer.meetings.reader.people;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.scrutineer.meetings.reader.Draft.Presence;

/** The labels under which minutes list people: "PRESENT:", "Also in attendance", "Apologies:", "Voting Members:". */
final class AttendanceLabels {

    /** How somebody came: "Present virtually", "In attendance (via video link)". */
    private static final String HOW =
            "(?: \\(?(?:virtually|remotely|on-?line|in person|physically|(?:via|by) (?:[a-z]+[ -]){0,2}(?:teams|zoom|link|video|conference|conferencing|telephone))\\)?)?";

    private static final String END = HOW
            + "(?: (?:at|by) (?:the )?(?:request|invitation) of (?:the )?[a-z][a-z ]{2,40}?)?\\s*(?::-?|:–|(?<=(?-i:[A-Z]{3}))(?=\\s(?-i:Councillors?|Cllrs?)\\s(?-i:[A-Z]))|[–-](?=\\s)|\\.?$|(?=\\s(?:(?:Mrs?|Miss|Ms|Dr) )?(?-i:(?:[A-Z]\\.? ){1,3}[A-Z][a-z])))";
    /** "of the Committee", "of the Audit and Scrutiny Sub-Committee" */
    private static final String OF_BODY =
            "(?: of (?:the |this )?(?:[a-z&,-]+ ){0,5}(?:(?:sub-?)?committee|panel|board|commission|forum|group))?";

    private static final String THERE = "(?:(?:also )?(?:present|in attendance|attending|attended)|also)";
    /** Those who come to a meeting and are no members of it. */
    private static final String VISITORS =
            "(?:officers?|(?:expert )?witness(?:es)?|observers?|guests?|visitors?|invitees|advis[eo]rs?|partners|contributors|presenters|speakers|staff|(?:members of the )?(?:public|press)|external (?:representatives?|partners?|witness(?:es)?|organi[sz]ations?)|partner (?:organi[sz]ations?|representatives?)|non-(?:committee |board |panel )?members|(?:(?:ward|visiting|additional|invited|executive|cabinet|portfolio|lead|non-committee|local) )+(?:members?|councillors?|holders?)(?: of (?:the )?council)?|members? of the (?:cabinet|executive))";

    private static final Map<Presence, Pattern> LABELS = new LinkedHashMap<>();

    /** "At a meeting of the Board there were present". */
    private static final Pattern THERE_WERE = Pattern.compile("(?i)^.{0,80}\\bthere (?:were|was) present" + END);

    /** "Present Councillor A", "Apologies Provost B": a label that has lost its colon, before a title. */
    private static final Pattern BEFORE_TITLE = Pattern.compile(
            "^(?:(?:Members |Councillors |Also )?[Pp]resent|(?:MEMBERS )?PRESENT|(?:Also )?[Ii]n [Aa]ttendance|IN ATTENDANCE|(?:Others?:? )?(?:Members?|Councillors?) (?:also )?(?:in attendance|present)|Apolog(?:y|ies)|APOLOGIES|Absent|Substitutes?|Officers|Observers|(?i:co-opt(?:ees?|ed members?)))(?=\\s(?:The (?:Lord )?(?:Mayor|Provost|Chair(?:man|woman|person)?)|(?:(?:County|Community|Town|Parish) )?(?:Councillors?|Cllrs?)|(?:Lord )?Provost|Baillie|Bailie|Senator|Conn[ée]table|Mr|Mrs|Ms|Miss|Dr|Rev(?:erend|d)?|Alderman|Aldermen)\\b[.:,]? [A-Z])");

    static {
        LABELS.put(
                Presence.IN_ATTENDANCE,
                Pattern.compile(
                        "(?i)^(?:(?:also|officers?|officials|others?|staff|in)(?: also)? (?:present|in attendance|attendance|attending)(?: were| was)?|in attendance|attendance(?! ?:?$| ?: ?(?:cllrs?|councillors?)\\b)|(?:external|other|officer) attendees|(?:lead )?officer support|others?(?= ?:)|other councillors(?: present| in attendance)?(?= ?:)|officers attending|officers(?: \\(?in attendance\\)?)?|\\((?:officers|officials|staff)\\)(?= )"
                                + "|by invitation|invite[de]s?|observers?|guests?|witness(?:es)?|external|visitors?|(?:part|whole) of (?:the )?meeting|(?:cabinet|executive|portfolio) (?:members?|holders?)(?: (?:present|in attendance))?"
                                + "|staff present|non[- ]?members?(?: (?:present|in attendance|attending))?(?= ?:)|hefyd yn bresennol|swyddogion|members attending in accordance.*?|(?:also )?attending|the following (?!(?:members|councillors)(?: of the [a-z-]+)? were (?:present|in ))(?:[a-z-]+ ){1,5}(?:was|were) (?:also )?(?:present|in attendance)(?: (?:for|at|during) [a-z ]{3,30})?(?= ?:)|(?:from|for) the council"
                                + "|(?:also )?(?:present|in attendance|attending) (?:as (?:an? )?(?:observers?|guests?|witness(?:es)?|invitees?)|by (?:invitation|request)(?: of the [a-z]+)?)"
                                + "|(?:[\\p{L}’'&-]+ ){0,3}" + VISITORS + " " + THERE + "|" + VISITORS
                                + "(?= ?:|(?<=(?-i:[A-Z]{3}))\\s(?-i:Councillors?|Cllrs?)\\s)|(?:(?:scrutiny|council|support|supporting|committee|legal|democratic services|borough|county|city|district) ){1,2}officers(?= ?:)"
                                + ")"
                                + END));
        LABELS.put(
                Presence.APOLOGIES,
                Pattern.compile(
                        "(?i)^(?:apolog(?:y|ies)(?: for (?:absence|non-attendance))?(?: (?:(?:were|was|have been|had been) )?(?:received|noted|submitted|given))?(?: from| by| on behalf of)?(?: the following(?: [a-z-]+){0,3})?|absent(?: with(?:out)? apolog(?:ies|y))?|the following (?:[\\w’' ]{0,40}(?:sent|gave|submitted|tendered) (?:their )?apologies(?: for absence)?|apologies (?:for absence )?(?:were|had been) received)|ymddiheuriadau"
                                + "|(?:(?:[a-z-]+ ){0,2}(?:members?|councillors?)" + OF_BODY
                                + " )?(?:not (?:present|in attendance|attending)|unable to attend|(?:who )?(?:sent|sending|gave|giving|submitted|submitting|with) (?:their )?apologies(?: for absence)?)"
                                + "|(?:[a-z-]+ ){0,2}(?:members?|councillors?)" + OF_BODY
                                + " (?:absent|apologies)|absent (?:members?|councillors?)|absences?|absentees?)"
                                + END));
        LABELS.put(
                Presence.SUBSTITUTE,
                Pattern.compile(
                        "(?i)^(?:(?:nominated |named )?(?:substitutes?|subs)(?: (?:members?|councillors?))?(?: (?:present|in attendance|attending))?|substitutions?|reserves?(?: members?)?(?: present)?|deput(?:y|ies)(?: members?)?(?= ?: ?(?:councillor|cllr))|(?:members? |councillors? |also )?(?:present |attending |in attendance )?as (?:an? )?substitutes?|members? substituting|substituting)"
                                + END));
        LABELS.put(
                Presence.PRESENT,
                Pattern.compile(
                        "(?i)^(?!(?:moved|seconded|proposed|carried)\\b)(?:attendance(?: details)?|(?:committee )?members attending|those (?:attending|in attendance)|attendees|(?:members |councillors |those |(?:sub-)?committee members )?present|p r e s e n t|the following (?:members|councillors)(?: of the [a-z-]+)? were (?:present|in attendance)(?= ?:)|(?:(?:other |[a-z]+ )?(?:non[- ])?[a-z-]+ )?members?"
                                + OF_BODY + "(?: (?:present|in attendance|attending))?"
                                + "|(?:statutory |voting |non-voting |education )?co-?opt(?:ed|ees?)(?: members?)?(?: present)?|attended|councillors (?:in attendance|attending)|councillors?(?= ?:)|(?:(?:vice|deputy|joint)[- ])?chair(?:man|woman|person)?(?= ?[:–-] ?(?:councillor|cllr|mr|mrs|ms|miss|dr|$))|(?:[a-z-]+ ){1,3}representatives?(?= ?:)|roll call|presiding|in the chair(?= ?:)|council present"
                                + "|independent (?:members?|person)|yn bresennol|presennol|aelodau)" + END));
    }

    private AttendanceLabels() {}

    /** A label at the head of a line; {@code end} is the index where the names begin. */
    record Label(Presence presence, int end) {}

    /** The label that the line begins with, or {@code null}. */
    static Label at(String line) {
        if (line.contains("there w")) {
            var there = THERE_WERE.matcher(line);
            if (there.find()) {
                return new Label(Presence.PRESENT, there.end());
            }
        }
        for (var label : LABELS.entrySet()) {
            var matcher = label.getValue().matcher(line);
            if (matcher.find()) {
                return new Label(label.getKey(), matcher.end());
            }
        }
        var unmarked = BEFORE_TITLE.matcher(line);
        return unmarked.find() ? new Label(at(unmarked.group() + ":").presence(), unmarked.end()) : null;
    }
}
