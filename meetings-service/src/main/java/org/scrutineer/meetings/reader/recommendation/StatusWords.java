package org.scrutineer.meetings.reader.recommendation;

import java.util.List;
import java.util.regex.Pattern;
import org.scrutineer.meetings.reader.Draft.Status;

/**
 * The words by which reports tell how far a recommendation has come. The order matters: "not yet implemented" before
 * "implemented", "partly complete" before "complete", what is monitored elsewhere before what merely goes on.
 */
final class StatusWords {

    /** Where words tell a state. */
    private enum Where {
        /** anywhere */
        PROSE,
        /** in a sentence that is known to tell how a recommendation fared */
        REPORT,
        /** where nothing but a state is told, as in a table's cell */
        CELL
    }

    private record Entry(Status status, Where where, Pattern pattern) {
        static Entry of(Status status, String words) {
            return new Entry(status, Where.PROSE, Pattern.compile(words, Pattern.CASE_INSENSITIVE));
        }

        static Entry report(Status status, String words) {
            return new Entry(status, Where.REPORT, Pattern.compile(words, Pattern.CASE_INSENSITIVE));
        }

        static Entry cell(Status status, String words) {
            return new Entry(status, Where.CELL, Pattern.compile(words, Pattern.CASE_INSENSITIVE));
        }
    }

    private static final String BEEN =
            "(?:(?:has|have|had) (?:now |all |since |already |both |each )*been|(?:is|are|was|were) (?:now |all |already |both |fully )*|being )";
    private static final String ADVERB = " ?(?:now |all |already |fully |successfully |substantially )*";
    private static final String FIRST =
            "^\\W*(?:e\\.g\\.? |\\d ?[.:(–-] ?)?(?:now |currently |status:? |still |recommendation )?";

    private static final List<Entry> ENTRIES = List.of(
            Entry.of(
                    Status.IN_PROGRESS,
                    "\\b(?:is|are|was|were) (?:now |already )?being (?:now |already )?(?:implemented|undertaken|carried out|actioned|delivered)\\b"),
            Entry.of(Status.IN_PROGRESS, "\\bnot (?:yet )?achieved ?[(,:–-] ?progress (?:made|is|was)\\b"),
            Entry.of(
                    Status.IN_PROGRESS,
                    "\\bnot (?:yet )?(?:been )?(?:fully|entirely|all) (?:implemented|completed?|achieved|met|actioned)\\b|\\bnot yet (?:been )?completed?\\b|\\bnot (?:implemented|achieved) ?[(:–-] ?progress made\\b|\\b(?:implemented|completed?|achieved|delivered|actioned|met|done) (?:only )?(?:in part|partially|partly)\\b"),
            Entry.of(
                    Status.NOT_STARTED,
                    "\\b(?:not (?:yet )?(?:been )?(?:started|begun|commenced|implemented|actioned|progressed|achieved|completed?)|(?:has|have|had) not (?:yet )?(?:been )?(?:started|begun|commenced|implemented|actioned|progressed)|no progress(?: has been made)?|(?:nothing|no action|no work) (?:has|had) (?:yet )?(?:been (?:done|taken|started|set up|agreed)|happened|begun|started)|(?:could|can|may|would|will|did|does) ?not (?:yet )?(?:be )?(?:start(?:ed)?|begin|begun|commenced?|go ahead until)|still to (?:be started|start|begin|commence)|work (?:(?:on|to) (?:\\w+ ){1,5}?)?(?:would|will|is to|was to) (?:start|begin|commence)|yet to (?:be (?:started|implemented|actioned|considered)|start|begin|commence))\\b"),
            Entry.of(
                    Status.REJECTED,
                    "\\b(?:rejected|not (?:been )?(?:accepted|agreed|supported|approved|endorsed)|declined|refused|turned (?:(?:it|this|them|(?:the|this|that|both|each) (?:\\w+ )?(?:recommendations?|proposals?|ideas?)) )?down|rejects|declines|not to (?:accept|agree|support)|(?:do|does|did|could|would|can) ?not (?:be )?(?:accept|agree|support)(?:ed|d)?|(?:not (?:felt |feel |been )?able|unable) to (?:accept|agree|support)|be not (?:accepted|agreed|supported|approved)|not (?:be |being )?(?:pursued|taken forward|proceeded with)|no longer (?:being )?(?:required|needed|pursued|proposed)|ruled out|decided against|(?:decided|chose|chosen) not to|(?:will|would|is to|are to) not be (?:implemented|introduced|adopted|taken up|acted (?:up)?on|provided|done)|oppos(?:ed|es) th(?:e|is) recommendation|disagreed with)\\b"),
            Entry.of(
                    Status.PAUSED,
                    "\\b(?:paused|on hold|put on hold|suspended|in abeyance|defer(?:s|red)|postponed|stalled|parked)\\b"),
            Entry.of(
                    Status.MONITORED_ELSEWHERE,
                    "\\b(?:(?:would|will|to|shall) be (?:\\w+ly )?(?:monitored|overseen|tracked|picked up|taken forward|progressed) (?:through|by|via|within|under|as part of|at)|(?:is|are|was|were|being) (?:now )?(?:monitored|taken forward|overseen) by (?:the |another )?[\\w ]{2,60}(?:board|committee|panel|group|partnership)|transferred to (?:the )?[\\w ]{2,60}(?:board|committee|panel|group|partnership)|monitored (?:by another|elsewhere)|now (?:being )?(?:watched|followed|monitored|tracked|led|scrutinised|handled|dealt with|pursued|owned|looked after|taken (?:up|on|forward)) by (?:the |an?other )?[\\w&,’'() -]{0,70}?(?:board|committee|panel|group|partnership|forum|trust|commission|authority|cabinet|council|body))\\b"),
            Entry.cell(
                    Status.MONITORED_ELSEWHERE,
                    FIRST
                            + "(?:transferred|handed (?:on|over)|referred (?:on|elsewhere))\\b|\\b(?:(?:(?:referred|passed|handed(?: over| on)?|moved) to|now (?:sits |lies |rests )?with) (?:the )?[\\w ]{2,60}(?:board|committee|panel|group|partnership|body|forum|trust|agency)|subsumed|absorbed into|merged (?:with|into)|(?:picked up|covered|dealt with) (?:by|under|in|through|as part of))\\b"),
            Entry.cell(Status.IMPLEMENTED, "\\b100 ?(?:%|per ?cent)"),
            Entry.cell(Status.NOT_STARTED, FIRST + "0 ?(?:%|per ?cent)"),
            Entry.cell(Status.IN_PROGRESS, FIRST + "\\d{1,2} ?(?:%|per ?cent)"),
            Entry.of(Status.IN_PROGRESS, "\\b\\d{1,2} ?(?:%|per ?cent) (?:completed?|done|implemented)\\b"),
            Entry.of(
                    Status.IN_PROGRESS,
                    "\\b(?:partial(?:ly)?|partly|in part|mostly|largely|nearly|almost|substantially) (?:implemented|completed?|met|achieved|delivered|actioned)\\b"),
            Entry.of(
                    Status.ACCEPTED,
                    "\\b(?:partial(?:ly)?|partly|in part|in principle) (?:accept(?:ed)?|agree[d]?|approved|supported)\\b|\\b(?:accept(?:ed)?|agree[d]?|supported|approved) (?:in part|in principle|partially|partly)\\b"),
            Entry.cell(Status.ACCEPTED, FIRST + "in (?:part|principle)\\b"),
            Entry.of(
                    Status.IMPLEMENTED,
                    "\\b(?:agreed|accepted|approved) and (?:since |now |fully |already )*(?:implemented|completed?|done|actioned|in place)\\b"),
            Entry.of(
                    Status.IMPLEMENTED,
                    "\\b" + BEEN + ADVERB
                            + "(?:implemented|completed?|achieved|actioned|delivered|discharged|closed|in place|carried out|fulfilled|held|signed off|acted (?:up)?on|put (?:in|into) (?:effect|practice|place))\\b|\\b(?:now|fully) (?:implemented|completed?|in place|achieved)\\b|\\bfully met\\b|\\brecommendations? (?:[\\d, and]{1,12} )?(?:(?:had|has|have) been |was |were |is |are |to be |as )?(?:satisfied|met|fulfilled)\\b(?! (?:with|that|by))|\\bsigned off as completed?\\b"),
            Entry.of(
                    Status.IN_PROGRESS,
                    "\\b(?:in progress|on-?going|(?:strong|good|satisfactory|some|limited|steady|adequate|significant) progress (?:has been made |was made )?(?:in|on|with|towards?|against)|on[- ]track|off[- ]track|on target|on schedule|under ?way|progressing|in hand|slipped|slippage|(?:is|was|were|are) (?:still )?awaited|still awaited|awaiting (?:a |the )?(?:response|reply|answer|decision)|work (?:is|was|has|had) (?:continu\\w+|started|begun|commenced|going on)|being (?:now |already )?(?:implemented|developed|progressed|actioned|worked on|taken forward|drafted|undertaken|carried out|pursued)|continu(?:es|ed|ing) to be|(?:would|will|to) be (?:updated|reported(?: back)?|brought back|submitted|presented|implemented|completed|finished|progressed|actioned|delivered)|(?:to|would|will|should) (?:remain|stay|be kept) on (?:the|its|this) (?:\\w+ )?(?:tracker|register|list|log|schedule|tracking)|retain(?:ed)? as on-?going|(?:left|with) (?:\\w+ ){1,2}?(?:\\w+ )?(?:still |remaining )?outstanding|(?:is|was|were|are) now expected (?:that|to)|expected to be (?:up|completed?|ready|finished|implemented|in place|open|delivered)|in talks|requir(?:ed|es) an extension|(?:time )?extension (?:was|is|had been) (?:being )?(?:requested|granted|agreed)|remain(?:s|ed|ing)? (?:outstanding|open)|(?:is|are|was|were) (?:still )?(?:outstanding|open|in train))\\b"),
            Entry.of(
                    Status.IN_PROGRESS,
                    "\\b(?:to|should|would|will|must|be) (?:remain|stay|be (?:kept|retained)|kept|retained) on the (?:[\\w-]+ ){0,3}(?:tracker|monitor|schedule|log|list|register)\\b"),
            Entry.of(
                    Status.ACCEPTED,
                    "\\b(?:was|were) carried\\b|\\bcarried (?:at|by) (?:the )?(?:Cabinet|Executive|Council)\\b|\\b(?:Executive|Cabinet|Council)(?: Committee)? (?:had|has) (?:also )?(?:agreed|accepted|approved|supported|endorsed)\\b|\\b(?:(?:was|were|is|are|be|been) (?:also |all |fully |unanimously |formally )*(?:accepted|agreed|approved|endorsed|adopted|supported)|(?:accepted|agreed|approved|endorsed|adopted|supported) (?:all |by|the|recommendations?|both|each)|(?:pleased|happy|content|willing|glad|minded|prepared) to (?:accept|agree|support|endorse)\\b(?! (?:questions|comments))|(?:agrees|accepts|supports|endorses|agreed|accepted) (?:with |to )?(?:this|the|all|these|both) (?:\\w+ )?recommendations?)\\b"),
            Entry.report(
                    Status.MONITORED_ELSEWHERE,
                    "\\b(?:has|have|had) (?:now |since )?been (?:passed|handed(?: over| on)?|transferred|moved|referred on) to (?:the )?[\\w &,’'-]{2,70}?(?:board|committee|panel|group|partnership|forum|trust)\\b|\\bnow (?:goes?|comes?|reports?|(?:is |are )?reported) to (?:the )?[\\w &,’'-]{2,70}?(?:board|panel|partnership|forum|trust)\\b"),
            Entry.report(
                    Status.ACCEPTED,
                    "\\b(?:cabinet|executive|council|leader|mayor|member|holder|director) (?:had |has )?(?:(?:resolved|decided|agreed) that (?:this|it)\\b|(?:agreed|accepted|supported|approved)(?: with| to)?(?: do)? (?:this|so|it|them)\\b)"),
            Entry.report(
                    Status.ACCEPTED,
                    "\\b(?:gave|given|gives|giving) (?:its|their|his|her|full) (?:full |unanimous )?(?:support|agreement|approval|backing|consent) (?:to|for)\\b"),
            Entry.report(
                    Status.REJECTED,
                    "\\b(?:overtaken by events|no longer (?:relevant|applicable|necessary|appropriate|viable|feasible))\\b"),
            Entry.report(
                    Status.IMPLEMENTED,
                    "\\b(?:mark|assess|grad|rat|record|class|sign|grey|clos|list)(?:e?d)? (?:it |this |them |these )?(?:off |out )?as (?:now |being |fully |having been )*(?:completed?|achieved|implemented|done|discharged|delivered)\\b|\\bsigned off\\b"),
            Entry.report(
                    Status.IMPLEMENTED,
                    "\\b(?:took place|taken place|already (?:happens|happening|in place|done|the case|complete)|(?:happens|happening) already|(?:went|gone|go|is|are|now) live|(?:has|have|had) (?:now |all |since |already )*been (?:introduced|published|installed|appointed|established|set up|put in place|provided|circulated|sent|e-?mailed|printed|launched|opened|recruited|done)|(?:is|are|was|were) (?:now )?in (?:place|use)|(?:is|are|was|were) now (?:on|available|published|online|open|operating|running|up and running))\\b"),
            Entry.report(
                    Status.IN_PROGRESS,
                    "\\b(?:(?:is|was|are|were) (?:still |now |currently )*(?:anticipated|hoped|expected|envisaged|planned|scheduled|intended|due) (?:that [^.;]{3,90}? (?:would|will|should)|to|for)\\b|(?:is|are|was|were) (?:still |now |currently |already )*(?:being|taking place|under discussion|preparing|writing|drafting|working|developing|recruiting|looking)|has begun|had begun|have begun|(?:has|had|have) been (?:drafted|commissioned|ordered)|(?:is|are|was|were) in draft|(?:the )?(?:others|rest|remainder|remaining \\w+) (?:would|will|to|are to) (?:follow|be))\\b"),
            Entry.cell(
                    Status.IMPLEMENTED,
                    FIRST
                            + "(?:completed?|implemented|achieved|closed|done|discharged|delivered|actioned|finished|finalised|embedded|green|blue|met(?! with)|fully (?:achieved|implemented|met|complete)|no further action required|wedi['’]i (?:g?wblhau|chwblhau))\\b|\\bcomplete\\b"),
            Entry.cell(
                    Status.IN_PROGRESS,
                    FIRST
                            + "(?:in progress|on-?going|continue monitoring|partial\\w*|part(?! of)|amber|open|outstanding|started|commenced|begun|underway|live|active|due(?! to)|overdue|delayed|behind|in development|under (?:review|development|consideration)|(?:work )?continuing|some progress|ar y gweill|parhaus)\\b"),
            Entry.cell(
                    Status.NOT_STARTED,
                    FIRST
                            + "(?:not (?:yet )?(?:started|due|achieved)|(?:no|none)(?=\\W*$|[.,;:] )|pending|planned|scheduled|to (?:start|commence|begin|do)(?! with)|to be (?:started|actioned|considered|agreed|decided|confirmed)|awaiting\\b.*|red|heb ddechrau)\\b"),
            Entry.cell(
                    Status.IN_PROGRESS,
                    FIRST
                            + "to be (?:incorporated|included|re-?negotiated|revised|updated|amended|re-?written|finalised)\\b"),
            Entry.cell(
                    Status.ACCEPTED,
                    FIRST
                            + "(?:fully |(?:the )?(?:cabinet|executive|council) )?(?:accept(?:ed|s)?|agree[ds]?|approve[ds]?|yes|support(?:ed|s)?|partially accepted|accept in part|endorse[ds]?|adopt(?:ed|s)?|derbyn(?:iwyd)?|cytunwyd)\\b"),
            Entry.cell(
                    Status.REJECTED,
                    FIRST
                            + "(?:reject(?:ed|s)?|not (?:accepted|agreed|supported)|do not (?:accept|agree)|declined?|disagree\\w*|withdrawn|dropped|cancelled|abandoned|gwrthod(?:wyd)?)\\b"));

    private static final Pattern STOP = Pattern.compile("[.;:,(] ?|\\s[–—-]");
    private static final int CLAUSE = 60;
    private static final int SHORT = 40;
    private static final Pattern SENTENCES = Pattern.compile("(?<=[.;]) ");
    /** A sentence of a state and perhaps its day. */
    private static final Pattern STATE_ALONE = Pattern.compile(
            "(?i)(?:now |fully |all |(?:part|partial|most|near|large)ly )?(?:completed?|implemented|achieved|done|closed|in progress|on-?going|on[- ]track|not (?:yet )?(?:started|begun|due)|on hold|paused|no longer (?:relevant|required|needed))(?: (?:in|on|by) [\\w ]{3,20})?[.;]?");

    private StatusWords() {}

    /** The status that prose tells, or {@code null}. */
    static Status told(String words) {
        return find(words, Where.PROSE);
    }

    /** The status told by a sentence that is known to say how a recommendation fared, or {@code null}. */
    static Status reported(String words) {
        return find(words, Where.REPORT);
    }

    /** The status that words tell that are there to tell it: a table's cell, "Status: …". */
    static Status stated(String words) {
        return find(words, Where.CELL);
    }

    /** The status that a longer text opens with: "Completed. The report was sent in May." */
    static Status opens(String words) {
        var stop = STOP.matcher(words);
        return stop.find() && stop.start() < CLAUSE ? stated(words.substring(0, stop.start())) : null;
    }

    /**
     * The status told by words of any length that are there to tell it: what they open with, a sentence that is a state and nothing
     * else ("The post was filled in May. Done."), or what they report.
     */
    static Status read(String words) {
        var opening = opens(words);
        if (words.length() < SHORT && (opening != Status.ACCEPTED || told(words) != null)) {
            opening = stated(words);
        }
        if (opening != null && opening != Status.ACCEPTED) {
            return opening;
        }
        for (var sentence : SENTENCES.split(words, -1)) {
            var status = alone(sentence);
            if (status != null && status != opening) {
                return status;
            }
        }
        return opening == null && words.length() >= SHORT ? reported(words) : opening;
    }

    /** The status told by a sentence that is a state and nothing else, or {@code null}. */
    static Status alone(String sentence) {
        return STATE_ALONE.matcher(sentence).matches() ? stated(sentence) : null;
    }

    private static Status find(String words, Where where) {
        for (var entry : ENTRIES) {
            if (entry.where.compareTo(where) <= 0
                    && entry.pattern.matcher(words).find()) {
                return entry.status;
            }
        }
        return null;
    }
}
