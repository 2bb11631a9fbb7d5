package org.scrutineer.meetings.reader.decision;

import java.util.List;
import java.util.regex.Pattern;
import org.scrutineer.meetings.reader.layout.Hint;
import org.scrutineer.meetings.reader.structure.Bodies;

/**
 * The ways in which councils mark a decision (domain rule R23). Each rule names its usage and carries an example that the
 * tests read. Groups: {@code subject} the body that acts, {@code verb} the verb.
 *
 * @param id stable name
 * @param confidence what an extract of this rule is worth on its own
 * @param hint words without which the rule cannot hold
 * @param formal whether the mark is the council's own and not running prose
 */
record TriggerRule(String id, double confidence, boolean formal, Hint hint, Pattern pattern, String example) {

    private static final String ADVERBS =
            "(?:(?:then|thus|therefore|thereafter|also|further|accordingly|subsequently|duly|DULY|hereby|unanimously|UNANIMOUSLY|formally|(?:considered|noted|discussed|received|submitted|presented|circulated|tabled|read|reviewed|examined|taken as read),? and) )*";
    static final String SUBJECT = "(?<subject>(?:(?:[Tt]he|[Tt]his|THE) )?(?:" + Bodies.NAME
            + "|(?:sub[- ]?)?(?:committee|panel)|board|commission|forum|working (?:group|party)|meeting|COMMITTEE|PANEL|BOARD|COUNCIL|CABINET)"
            + "|(?:All )?[Mm]embers(?: of the (?:" + Bodies.NAME + "|committee|panel|board))?)";
    private static final String IT_WAS = "(?:[Ii]t|IT) (?:was|WAS|is)(?:, [a-z]+,)? ";
    private static final String START = "(?:^|(?<=[.:;,?!)”\"] )|(?<=^[“\"]))";
    private static final String AND = "(?<=\\band )";
    private static final String CAPITALS =
            "AGREED|DECIDED|NOTED|RECEIVED|APPROVED|DELEGATED|ENDORSED|ACCEPTED|ADOPTED|CONFIRMED|REQUESTED";
    private static final String RECORDS =
            "(?i:reports?|records?|amendments?|updates?|status|position|progress|contents?|information|presentation|findings|appointments?|requirement"
                    + "|minutes?|terms of reference|work ?(?:programme|plan)|forward plan|action (?:list|log|plan)|list|recommendations?|responses?"
                    + "|outcomes?|figures|performance|changes|briefing|letter|document|register|tracker|proposals?|strategy|plan|policy|budget|schedule|resignation|mapping|comments|statement|questions?|reviews?)";

    /** Its clause is the whole line. */
    static final String OUTCOME = "outcome";

    /** Its subject is what the sentence before is about. */
    static final String IT_AGREED = "it-agreed";

    /** It stands at the head of a paragraph that has a letter or a number in brackets. */
    static final String LETTERED = "lettered-verb";

    /** Its clause is the whole sentence. */
    static final String PROPOSED = "proposed-and-approved";

    static final List<TriggerRule> RULES = List.of(
            rule(
                    "resolved-capitals",
                    0.97,
                    true,
                    "RESOLVED|CONCLUDED|ORDERED|PENDERFYNWYD|CYTUNWYD",
                    "(?:" + SUBJECT + " (?:has |have )?" + ADVERBS + "|" + IT_WAS + ADVERBS + "|" + ADVERBS
                            + ")(?<verb>RESOLVED|CONCLUDED|ORDERED|PENDERFYNWYD|CYTUNWYD)(?:\\b|(?=that\\b))(?! (?:matters?|items?|actions?|cases?|complaints?)\\b)",
                    "It was RESOLVED that the plan be approved."),
            rule(
                    "resolved-opening",
                    0.97,
                    true,
                    "Resolved|Penderfynwyd|Cytunwyd",
                    START
                            + "(?<verb>Resolved|Penderfynwyd|Cytunwyd)(?=\\s*(?:[-–—:;(,]|$|(?:unanimously|that|That|to|by|nem|subject to|having)\\b))",
                    "Resolved – That the plan be approved."),
            rule(
                    "resolved-prose",
                    0.92,
                    true,
                    "resolved",
                    "(?:" + SUBJECT + " (?:has )?" + ADVERBS + "|" + IT_WAS + ADVERBS + "|" + AND + ADVERBS
                            + ")(?<verb>resolved)(?= (?:unanimously|that|to|by)\\b|\\s*[:–—-]|, (?:having|after|following)\\b|$)",
                    "The Panel resolved to approve the plan."),
            rule(
                    "capitals",
                    0.93,
                    true,
                    CAPITALS,
                    "(?:" + SUBJECT + " (?:has |have )?(?:had before (?:it|them),? and )?" + ADVERBS + "|" + IT_WAS
                            + ADVERBS + "|"
                            + START + "(?:AND )?|" + AND + "|(?<=, )(?:and )?)(?<verb>" + CAPITALS
                            + ")\\b(?!\\s+(?:TO|FOR|ACTIONS?|THE|BY|WITH)\\b)",
                    "The Board NOTED the plan."),
            rule(
                    "recommended",
                    0.9,
                    true,
                    "RECOMMENDED|Recommended",
                    "(?:(?:" + SUBJECT + " " + ADVERBS + "|" + IT_WAS + ADVERBS
                            + ")(?<verb>RECOMMENDED)\\b|^(?<verb2>RECOMMENDED|Recommended)(?=\\s*(?:$|[-–—:(]|(?i:to (?:Full |the )?(?:Council|Cabinet|Executive)\\b)|that\\b|That\\b)))",
                    "RECOMMENDED to Cabinet that the plan be approved."),
            rule(
                    "actions-agreed",
                    0.93,
                    true,
                    "AGREED",
                    "^(?<verb>ACTIONS? AGREED|AGREED ACTIONS?)(?=\\W*$)",
                    "ACTIONS AGREED"),
            rule(
                    "decision-heading",
                    0.88,
                    false,
                    "Decision|DECISION|Resolution|RESOLUTION",
                    "^(?:The |THE )?(?<verb>Decisions?|DECISIONS?|Resolution|RESOLUTION)(?=\\s*[:,–-]*(?:$|\n))",
                    "Decision\n\nThat the plan be approved."),
            rule(
                    "opening-verb",
                    0.9,
                    true,
                    "Agreed|Decided|Voted|VOTED|Noted|Received|Approved|Endorsed|Accepted|Delegated",
                    "^(?<verb>Agreed|Decided|Voted|VOTED|Noted|Received|Approved|Endorsed|Accepted|Delegated)(?=\\s*[:–—]| -|\\.?$|,?\\s(?:that|to|the following)\\b|, (?:as|in|on|so|subject to|having|following|for) [^.;]{3,200}?(?:\\b(?:that|to)\\b|:$))",
                    "Agreed that the plan be approved."),
            rule(
                    LETTERED,
                    0.84,
                    true,
                    "Noted |Endorsed |Approved ",
                    "^(?:[a-z]\\) )?(?<verb>Noted|Endorsed|Approved)(?= (?:how|what|the|its|their)\\b)",
                    "a) Noted how far the plan had come."),
            rule(
                    "it-was-agreed",
                    0.85,
                    false,
                    "agreed|decided|determined",
                    IT_WAS + ADVERBS
                            + "(?<verb>agreed|decided|determined)(?=(?:, [^;.]{3,110}?,)? (?:unanimously )?(?:that|to)\\b| (?:unanimously )?(?:the|by|it)\\b|\\s*[:–—-]|$)",
                    "It was agreed that the plan would be sent to Cabinet."),
            rule(
                    "group-set-up",
                    0.82,
                    false,
                    "to the formation|to the establishment|to the creation|to the setting up|to the appointment",
                    "\\b(?:[Mm]embers|[Tt]he (?:[Cc]ommittee|[Pp]anel|[Bb]oard|[Cc]ommission)) " + ADVERBS
                            + "(?<verb>agreed)(?= to the (?:formation|establishment|creation|setting up|appointment) of\\b)",
                    "Members also agreed to the formation of a working group."),
            rule(
                    "body-agreed",
                    0.85,
                    false,
                    "agreed|decided|voted|determined",
                    SUBJECT + " (?:has |have )?" + ADVERBS
                            + "(?<verb>agreed|decided|voted|determined)(?=, [^;.]{3,110}?, that\\b| (?:unanimously )?(?:that|to|the|with|it|for (?:the |an? )?(?:[\\w’'-]+ ){1,10}?to)\\b|\\s*[:–—-]|$)",
                    "The Committee agreed to set up a working group."),
            rule(
                    "body-and-agreed",
                    0.8,
                    false,
                    "and agreed |and decided |and unanimously agreed |and also agreed |and therefore agreed ",
                    START + SUBJECT
                            + " (?:was|were|felt|heard|thanked|discussed|considered|expressed|welcomed|recognised|acknowledged|supported|endorsed|noted|received) (?!(?:[^.;]{1,200} )?agreed\\b[^.;]{1,200} and )[^.;]{3,240}? and "
                            + ADVERBS + "(?<verb>agreed|decided)(?= (?:that|to)\\b)",
                    "The Committee was disappointed with the answer and agreed that a letter be sent to the Leader."),
            rule(
                    IT_AGREED,
                    0.8,
                    false,
                    "It agreed|They agreed|It decided|They decided|It resolved",
                    "(?:^|(?<=[.;] ))(?<subject>It|They) " + ADVERBS
                            + "(?<verb>agreed|decided|resolved)(?= (?:unanimously )?(?:that|to)\\b|\\s*[:–—-]|$)",
                    "The Panel saw the plan. It agreed to set up a working group."),
            rule(
                    "body-present",
                    0.82,
                    false,
                    Hint.of(
                            "note|approve|agree|endorse|accept|adopt|support",
                            "\\b(?:notes?|approves?|agrees?|endorses?|accepts?|adopts?|supports?) (?:the|that|this|to)\\b"),
                    START + SUBJECT + " " + ADVERBS
                            + "(?<verb>notes?|approves?|agrees?|endorses?|accepts?|adopts?|supports?)(?= (?:(?:the|this) (?:\\S+ ){0,9}?"
                            + RECORDS + "|that|to)\\b)",
                    "The Panel notes the report and agrees the work programme."),
            rule(
                    "body-noted",
                    0.72,
                    false,
                    Hint.of(
                            "noted |received |approved |endorsed |accepted |adopted |supported |agreed ",
                            "\\b(?:noted|received|approved|endorsed|accepted|adopted|supported|agreed) (?:(?:the|this|these|those|an?|its|their|and)\\b|[A-Z]\\w+['’])"),
                    SUBJECT + " " + ADVERBS
                            + "(?<verb>noted|received|approved|endorsed|accepted|adopted|supported|agreed(?! (?:\\S+ ){0,12}?(?:was|were|is|are|had|has|have|should|could|would|might)\\b))(?= (?:(?:the|this|these|those|an?|its|their|and)\\b|[A-Z]\\w+['’]s?) (?:\\S+ ){0,9}?"
                            + RECORDS + "\\b)",
                    "The Commission noted the report."),
            rule(
                    "content-to",
                    0.74,
                    false,
                    "content to|happy to|pleased to",
                    SUBJECT + " (?:was|were) " + ADVERBS
                            + "(?:content|happy|pleased) to (?<verb>note|approve|endorse|support|accept|agree)(?= (?:the|this|these|that|with)\\b)",
                    "The Panel was content to note the report."),
            rule(
                    "body-recommended",
                    0.76,
                    false,
                    "recommended to|recommended that",
                    START + "(?:(?:Following|After|Having) [^,.;]{3,90}, )?" + SUBJECT + " (?!members?\\b)" + ADVERBS
                            + "(?<verb>recommended)(?= (?:to (?:the )?(?:Full |full )?(?:Council|Cabinet|Executive|Leader)\\b|that (?:the )?(?:Full |full )?(?:Council|Cabinet|Executive)\\b))",
                    "The Committee recommended that Cabinet adopt the plan."),
            rule(
                    "on-motion",
                    0.84,
                    false,
                    "On motion|on motion|On a motion|on a motion",
                    "[Oo]n (?:a )?motion (?:of|by|made by) [^.;]{3,90}?,? (?:and )?second(?:ed)? (?:of|by) [^.;,]{3,60}?,? (?:and (?:unanimously |duly )?(?:carried|passed),? )?(?:that )?[^.;]{3,160}? (?:was|were|be) "
                            + ADVERBS
                            + "(?<verb>approved|adopted|accepted|awarded|granted|denied|appointed|authorized|authorised)\\b",
                    "On motion of Councillor A, seconded by Councillor B, the agenda was unanimously approved as printed."),
            rule(
                    "consensus",
                    0.78,
                    false,
                    "onsensus",
                    "(?:[Ii]t was (?:the )?|[Tt]here was (?:a )?|[Bb]y )?(?:[Gg]eneral |[Uu]nanimous )?(?<verb>[Cc]onsensus)(?: of (?:the )?(?:[A-Z]\\w+ ){0,3}(?:[Cc]ouncil|[Bb]oard|[Cc]ommittee|[Cc]ommission|[Pp]anel|[Mm]embers))?(?: was)?,? (?=to (?!(?:be|have|see)\\b))",
                    "It was the consensus of the Council to direct staff to mend the pier."),
            rule(
                    "following-carried",
                    0.88,
                    true,
                    "following motion|following resolution|following substantive ",
                    "(?:[Tt]he|[Aa]nd the) following (?:substantive )?(?:motion|resolution) was " + ADVERBS
                            + "(?<verb>carried|agreed|passed|approved|adopted)(?=\\s*[:–-])",
                    "The following motion was carried: That the plan be approved."),
            rule(
                    "motion-agreed-below",
                    0.88,
                    true,
                    Hint.of("set out below|shown below|detailed below"),
                    "\\bmotion,? (?:which|that) was " + ADVERBS
                            + "(?<verb>agreed|carried|approved|passed)(?=[\\w ()]{0,80} as (?:set out|shown|detailed) below\\s*[:.]?\\s*(?:$|\n))",
                    "Councillor A proposed a motion, which was agreed by the Council as set out below:\n\nthat the gate be mended."),
            rule(
                    "decision-inline",
                    0.88,
                    true,
                    "Decision|DECISION|Recommendation|Outcome|OUTCOME|RESOLUTION|Resolution",
                    "^(?<verb>Decisions? (?:made|taken)|Recommendations? (?:agreed|approved)|Outcome|OUTCOME|DECISIONS?|Decisions?|RESOLUTION|Resolution)(?=\\s*[:–-]+ (?:[Tt]hat\\b|[Tt]o\\b|(?:The|All|Both|An?|No) [^.;:]{3,160}? (?:was|were) "
                            + ADVERBS
                            + "(?:noted|received|approved|agreed|confirmed|endorsed|adopted|accepted|appointed|deferred|refused|granted)\\b))",
                    "Decision made: To approve the plan."),
            rule(
                    PROPOSED,
                    0.82,
                    false,
                    Hint.of("roposed", "seconded"),
                    "(?:" + START
                            + "Proposed (?:as [^.;]{3,60} )?by [^.;]{3,60}?,? (?:and )?seconded by [^.;]{3,60}?,? and "
                            + ADVERBS
                            + "(?<verb>approved|agreed|accepted|carried|adopted|appointed)\\b|" + START
                            + "(?:Councillor|Cllr)\\.? [A-Z][\\w.'’ -]{0,40}? proposed,? and (?:Councillor|Cllr)\\.? [A-Z][\\w.'’ -]{0,40}? seconded,? (?:with )?all (?:were )?(?<verb2>in favour)(?= of\\b))",
                    "Proposed as a true record by Councillor A, seconded by Councillor B and unanimously approved."),
            rule(
                    "was-elected",
                    0.8,
                    false,
                    "appointed|elected",
                    START
                            + "(?:Councillor|Cllr|Mr|Mrs|Ms|Dr)\\.? [A-Z][\\w.'’ -]{0,40}? was (?:(?:duly|then|unanimously|therefore) )*(?<verb>appointed|elected)(?= unanimously\\b| (?:as |to be |the )*(?:[A-Z][\\w&,]* (?:and )?){0,8}(?:Vice[- ])?Chair|,? (?:having been )?(?:proposed|nominated|moved|on (?:the )?(?:proposal|nomination|motion))\\b)",
                    "Councillor A was duly elected Chair for the year."),
            rule(
                    "record-noted",
                    0.74,
                    false,
                    "noted|received|approved|agreed|confirmed|endorsed|adopted|accepted|supported to|taken as read|NOTED|RECEIVED|APPROVED|AGREED|ENDORSED|ADOPTED|ACCEPTED",
                    START
                            + "(?:(?:Following|With|After) [^,.;]{3,70}, )?(?:Minutes(?= of (?:the|a|its) )|(?:[Tt]he|This|Both|All|That the) (?:(?!\\bwho\\b|\\bwhich\\b|\\bfollowing\\b)\\S+ ){0,22}?(?:"
                            + RECORDS
                            + ")\\b|(?:Cheques|Invoices|Payments|Accounts)\\b(?![^.;]{0,90} received\\b))(?:,? (?:(?!following\\b)\\S+ ){0,16}?)?(?:was|were) (?:(?:duly )?(?:moved|proposed),? (?:and )?seconded,? and )?"
                            + ADVERBS
                            + "(?:(?:its|their|the) (?:contents?|terms|recommendations?) (?:(?:was|were|duly) )*)?(?<verb>noted|taken as read|received|approved|agreed|confirmed|endorsed|adopted|accepted|supported(?= to (?:the )?(?:Cabinet|Council|Executive)\\b)|NOTED|RECEIVED|APPROVED|AGREED|ENDORSED|ADOPTED|ACCEPTED)\\b(?! and it was (?:RESOLVED|resolved))",
                    "The minutes of the meeting held in May were agreed as a correct record."),
            rule(
                    "submitted-and-noted",
                    0.76,
                    false,
                    "here was |here were ",
                    "\\b[Tt]here (?:was|were) (?:submitted|circulated|tabled|presented|laid),? and (?<verb>noted|approved|agreed|adopted|confirmed|accepted|NOTED|APPROVED|AGREED)\\b",
                    "There was submitted and noted a report by the Clerk."),
            rule(
                    "body-acted",
                    0.76,
                    false,
                    "deferred |remitted |homologated |ratified |authorised |authorized |opted |elected |chose |gave |referred ",
                    START + "(?:[A-Z][a-z]+(?: [a-z]+){0,5},? )?" + SUBJECT + " " + ADVERBS
                            + "(?<verb>(?:deferred|remitted|homologated|ratified|referred) (?=(?:the|this|it|them|these|consideration|determination)\\b)|authori[sz]ed (?=(?:the|officers)\\b)|(?:opted|elected|chose) (?=to\\b)|gave (?=(?:its|their) (?:unanimous )?(?:approval|consent|agreement|support) (?:to|for)\\b))",
                    "The Committee deferred the report to its next meeting."),
            rule(
                    "matter-deferred",
                    0.74,
                    false,
                    "deferred |remitted |held over ",
                    START
                            + "(?:[Tt]he|This) (?:[\\w’'-]+ ){0,4}?(?:report|item|matter|application|motion|request|petition|decision|business) (?:was|were) "
                            + ADVERBS + "(?<verb>deferred|remitted|held over)(?= (?:to|until|for|pending|back)\\b)",
                    "The report was remitted to the Scrutiny Panel."),
            rule(
                    OUTCOME,
                    0.88,
                    true,
                    Hint.of("Action|ACTION|Result|RESULT|Disposition|DISPOSITION"),
                    "(?:" + START + "(?:" + SUBJECT
                            + " )?|(?<=[a-z0-9)] )(?<!(?i:recommended|proposed|suggested|requested|staff|previous|prior|past|committee|board|council|commission|panel|court|legal|further) ))(?:(?:Final|FINAL) )?(?:Action|ACTION|Result|RESULT|Disposition|DISPOSITION)(?: (?:[Tt]aken|TAKEN))?\\s*[:–—-]+\\s*(?<verb>"
                            + Outcomes.DECIDES + ")",
                    "Action: Approved as amended"));

    private static TriggerRule rule(
            String id, double confidence, boolean formal, String hint, String pattern, String example) {
        return rule(id, confidence, formal, Hint.of(hint), pattern, example);
    }

    private static TriggerRule rule(
            String id, double confidence, boolean formal, Hint hint, String pattern, String example) {
        return new TriggerRule(id, confidence, formal, hint, Pattern.compile(pattern), example);
    }
}
