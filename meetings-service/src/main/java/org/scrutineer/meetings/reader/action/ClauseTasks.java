package org.scrutineer.meetings.reader.action;

import java.util.List;
import java.util.regex.Pattern;
import org.scrutineer.meetings.reader.Draft.ActionKind;
import org.scrutineer.meetings.reader.Draft.Verb;
import org.scrutineer.meetings.reader.decision.Clause;

/** Tells whether an operative clause puts a task on somebody, what kind of task, and on whom. */
final class ClauseTasks {

    /** "The Committee AGREED": not part of the task. */
    private static final Pattern DECIDES = Pattern.compile(
            "^.{0,110}?\\b(?:AGREED|agreed|RESOLVED|resolved|decided|DECIDED|voted)\\b(?: unanimously)?(?:, (?:on the (?:proposal|motion)|proposed|moved) [^;.]{3,120}?,)?[\\s:,–-]*(?=that\\b|to\\b|the\\b|with\\b|for\\b)");

    private static final String TO_US =
            "(?: (?:to|with|for|amongst|between) (?:all |the |its |any )?(?:members|councillors|committee|panel|board|group|commission|sub-?committee|chair)\\b| by e-?mail|[.;]?$)";

    private static final List<Pattern> INFORMATION = List.of(
            pattern(
                    "^\\W*(?:that )?[\\w ]{0,50}?\\b(?:requests?|asks?|requested|asked)(?: for)? (?:(?:that )?(?:they|members|it|the \\w+) be (?:informed|provided|given|sent|kept|notified|briefed|updated)\\b|(?:(?!that\\b|to\\b)[\\w’'-]+ ){0,6}?"
                            + TaskWords.INFORMATION + "\\b)"),
            pattern("^\\W*(?:that )?for (?:(?!that\\b)[\\w’'-]+ ){0,6}?" + TaskWords.INFORMATION + "\\b"),
            pattern("\\b(?:provide|circulate|send|supply|share)\\b.{0,120}\\b" + TaskWords.INFORMATION + "\\b.{0,80}"
                    + TO_US),
            pattern("\\b" + TaskWords.INFORMATION
                    + "\\b.{0,160}\\bbe (?:circulated|provided|sent|supplied|made available|forwarded|shared|e-?mailed)\\b.{0,60}?"
                    + TO_US),
            pattern("\\band (?:asked|requested) (?:for )?(?:(?!that\\b|to\\b)[\\w’'-]+ ){0,6}?" + TaskWords.INFORMATION
                    + "\\b"),
            pattern(
                    "\\b(?:panel|committee|board|members|commission) be (?:told|informed|advised|notified|updated) (?:of|on|about)\\b"),
            pattern("\\bbe kept (?:up to date|informed|updated|apprised|abreast)\\b"));

    private static final Pattern ATTENDANCE = pattern(
            "^(?:(?!\\b(?:provide|give|report|prepare|submit|email|write|update)\\b).)*?\\b(?:attend(?!ance)|be invited to(?: (?:attend|come|a|the|its|our|future|next))|be asked to attend|come to|invite .{3,90}\\bto (?:attend|come|a|the|its|our|future|next))\\b.*\\b(?:meetings?|committee|panel|board|sessions?|commission)\\b");

    private static final String BE_DONE =
            "(?:submitted|referred|reported|circulated|brought|provided|prepared|produced|reviewed|established|set[- ]up|included|added|amended|updated|sent|written|forwarded|presented|investigated|(?:re-?)?arranged"
                    + "|developed|undertaken|held|scheduled|monitored|published|created|convened|carried out|drafted|shared|placed|deferred|commissioned|implemented|consulted|raised|given|made to|put(?! to (?:the|a) vote)|organised|invited|explored|formed|considered (?:at|by|as|for|further)|removed|re-?submitted|communicated|contacted|informed|issued|revised|extended|conducted|finalised|incorporated|strengthened|on the agenda|supplied|fed back|drawn up|maintained|kept|made available|moved|taken|followed|sought|recommended to|looked (?:at|into)|thanked in writing|obtained|completed|collected|compiled|collated|used to)";

    private static final List<Pattern> TASK = List.of(
            pattern(
                    "\\bbe (?:asked|requested|instructed|invited|authori[sz]ed|delegated|tasked|directed|empowered|required|urged|encouraged) to\\b"),
            pattern(
                    "(?<!\\b(?:approval|agreement|support|consent|permission|thanks|endorsement) (?:that )?)\\b(?:be|to be|being) (?:\\w+ly |also |further |then )?"
                            + BE_DONE + "\\b"),
            pattern(
                    "\\b(?:updates?|reports?|briefings?|papers?|presentations?|responses?|notes?)\\b.{0,160}?\\bbe received (?:in|within|at|by|before|after|next|every|each|annually|quarterly)\\b"),
            pattern(
                    "^\\W*(?:that )?(?:the )?(?:[\\w ]{3,50} )?(?:requests?|requested|asks?|asked|instructs?|invites?|urges?|directs?)\\b (?!that the (?:report|minutes) be noted)"),
            pattern(
                    "^\\W*(?:that )?to (?:write|submit|refer|remit|seek|invite|request|ask|set up|establish|commission|send|circulate|publish|monitor|review|recommend|delegate|authori[sz]e|instruct|hold|defer|arrange|continue|add|include|consult|contact|prepare|produce|receive (?:a|an|further)|report|bring|provide|feed|create|appoint a|look|organi[sz]e|convene|draft|carry|undertake|visit|meet|draw up|respond|reply|give (?:an?|the|its|their) (?:\\w+ ){0,3}?(?:response|reply|report|update|answer|account|presentation|briefing)|(?:direct(?:ing)?|instruct(?:ing)?) .{2,60}? to)\\b"),
            pattern(
                    "\\bbe (?!noted|received|approved|agreed|endorsed|accepted|supported|adopted|thanked|signed)\\w+(?:ed|en|wn|ght) by (?:the |an? )?(?:[\\w’'&-]+ ){0,5}?(?:officers?|director|head|manager|executive|cabinet|leader|clerk|solicitor|service|team|department|contractors?)\\b"),
            pattern(
                    "^\\W*(?:that )?(?:the |this )?(?:[\\w’'&-]+ ){0,6}?(?:committee|panel|board|commission|council|cabinet|executive|members) receive (?:an? )?(?:further|updated|annual|progress|regular|quarterly|detailed|future|another)\\b"),
            pattern("^\\W*for (?:the |an? )?(?:[\\w’'-]+ ){1,10}?to " + TaskWords.DO + "\\b"),
            pattern(
                    "\\b(?:tasks|tasked) (?:the |an? )?(?:[\\w’'-]+ ){1,5}?(?:to|with)\\b|\\bdelegat(?:ed?|es|ion)\\b|\\bundertakes? to\\b"),
            pattern(
                    "^(?:(?!\\b(?:noting|noted|which|when|where|who|whether|if|because|as)\\b).)*?\\b(?:would|will|shall|should|is to|are to|was to|were to) (?:be |also |not )?(?!noted|approved|note\\b)"),
            pattern(
                    "\\bto (?:come|go|be brought|be submitted|report) (?:back )?(?:to|on|into|at)\\b|\\b(?:come|go) (?:back |in)?(?:to|at|on)\\b"));

    private static final Pattern POST_ACTS = Pattern.compile(
            "^" + Agents.AGENT + "(?:, [A-Z][\\w’'& -]{3,60},)? (?<verb>" + TaskWords.DO + ")\\b(?!s| be\\b)",
            Pattern.DOTALL);
    /** "(b) that Rosa write to the panel about the lamps": a guest, whom the minutes call by the first name. */
    private static final Pattern GUEST_ACTS = Pattern.compile("^\\W*[Tt]hat,? (?<agent>[A-Z][a-z]+) " + TaskWords.DO
            + " (?:back )?(?:to|for) (?:the |this )?(?:panel|committee|board|commission|members|group)\\b");

    /** "that the outcome is submitted", "that the Clerk arranges a visit": clauses that councils tell in the indicative. */
    private static final Pattern TOLD = Pattern.compile("^\\W*[Tt]hat (?:(?:the|a|an) (?:[\\w’'-]+ ){1,12}?(?:is|are) "
            + BE_DONE + "\\b|(?:the )?" + Agents.POST_ALONE + " (?:" + TaskWords.DO + ")s\\b)");

    private static final Pattern LED = Pattern.compile(
            "^\\W*(?:[Tt]hat,? )?(?:recogni[sz]ing|having|in (?:view|light|order|recognition|response)|[Tt]o (?!note|receive|consider|approve|endorse|welcome|ask|request)[a-z]+|following|subject to|given|because|since|as|with a view to)\\b[^;.]{3,200}?,? the (?<agent>(?:[A-Z][\\w’'-]* (?:(?:of|for|and) )?){0,4}?(?:Head|Director|Officer|Manager|Chief Executive|Solicitor|Treasurer|Leader|Member|Librarian|Clerk|Chair|Executive|Cabinet|Council)(?: (?:of|for) (?:[A-Z][\\w’'&-]*,? ?(?:and )?){1,6})?) (?:build|set|use|"
                    + TaskWords.DO
                    + ") (?:the|an?|its|their|to|with|how|what|whether|all|each|every|this|that|further|more|out|up|on|in)\\b");

    private static final Pattern ONLY_FORMAL = pattern(
            "^\\W*(?:that )?(?:to )?(?:the )?(?:minutes? .*\\b(?:correct|true|accurate|approved|confirmed|agreed|taken as read|signed)\\b|(?:press|public|members of the (?:press|public))\\b.*\\bexclud|no (?:further )?action be taken\\b|(?:(?:[\\w’'-]+ ){1,8}?be (?:noted|received) and )?(?:that )?no (?:[\\w-]+ ){0,3}(?:comments?|observations?|recommendations?) be (?:made|submitted|passed)\\b|items? (?:no\\.? )?\\d[\\d, and&]* be (?:taken|considered|heard|moved|dealt with|brought forward)\\b|.*\\bwelcome(?:s|d)? the\\b|.*\\btake effect\\b|in accordance with section|under section|pursuant to).*");

    /** "That it be noted that officers would …": whatever would be done, the clause only notes it. */
    private static final Pattern NOTES = pattern(
            "^\\W*(?:in (?:relation to|regard to|respect of|response to) [^;.]{3,200}?, )?(?:that )?(?:it be (?:noted|recorded)\\b.*|(?:to )?(?:note|notes|noted|receives?|received)\\b(?!.*\\b(?:request|ask|refer|submit|and that)).*|(?:the |this )?(?:(?!\\band\\b)[^,;])*\\bbe (?:noted|received)[.;]?|(?:(?!\\band (?:that )?(?:the|an?|officers|members)\\b).)*\\bbe (?:noted|received)[.;]?)$");

    private static final String ASKED =
            "be (?:and (?:he |she )?(?:hereby )?(?:is|are) (?:hereby )?)?(?:asked|requested|instructed|invited|authori[sz]ed|delegated|tasked|directed|required)\\b";

    private static final List<Pattern> OWNERS = List.of(
            Pattern.compile("^for " + Agents.AGENT + " to (?!be\\b)"),
            Pattern.compile("\\b(?:DELEGATED|[Dd]elegate[ds]?|[Dd]elegation)\\b.{0,60}?\\bto " + Agents.AGENT
                    + "(?=,| to | in consultation|\\.|$)"),
            Pattern.compile(
                    "\\b(?:[Rr]equests?|[Rr]equested|[Aa]sks?|[Aa]sked|[Ii]nstructs?|[Ii]nvites?|[Ii]nvited|urges?|directs?|tasks|tasked|authori[sz]es?|[Tt]hat)(?: that)? "
                            + Agents.AGENT + " (?:to (?!be\\b)|(?:would|will|should|shall)\\b|" + ASKED
                            + "|attends?\\b|" + TaskWords.DO + "\\b(?!s))"),
            Pattern.compile("^(?:[Tt]hat,? )?(?:on [^,]{3,30}, )?" + Agents.AGENT
                    + "(?:,(?! [A-Z][\\w’'-]* and )[^,;]{3,80},|,)? (?:" + ASKED
                    + "|(?:would|will|should|shall|is to|are to|to|attend)\\b|" + TaskWords.DO + "\\b(?!s))"),
            Pattern.compile(
                    "\\b(?:would|will|be|to be) (?:[\\w’'-]+,? ){1,16}?(?:by|from) " + Agents.AGENT
                            + "(?=,(?! [A-Z])|;|\\.|$| on behalf| to | for (?!the |[A-Z])| for the [a-z]| at | in | before | further| and (?:the |an? )[A-Z]| [–-] (?!(?:[A-Z][\\w&’'-]*,? (?:(?:and|&|of|for|the) ){0,2}){2,12}(?:before|by|to|at|in|on)\\b))"),
            Pattern.compile(
                    "\\b(?:[Rr]equest(?:ed|s)?|[Aa]sk(?:ed|s)? for) (?:(?:an?|the|further) )?(?:[\\w’'-]+ ){1,6}?from "
                            + Agents.AGENT + "(?= on | about | for | by | at |,|;|\\.|$)"),
            Pattern.compile("\\b(?:to direct|directing|directed) " + Agents.AGENT + " to\\b"),
            Pattern.compile("\\b(?:to remit|remits|remitted) (?:(?:it|this|the matter|the report|consideration) )?to "
                    + Agents.AGENT + " to\\b"),
            Pattern.compile("^\\W*[Tt]hat (?:the )?" + Agents.POST_ALONE + " (?:" + TaskWords.DO + ")s\\b"),
            Pattern.compile(
                    "^\\W*[Tt]hat (?:the )?(?<agent>(?:[A-Z][\\w’'-]* ){0,3}?(?:Council|Cabinet|Executive|Board|Trust)) (?!considers\\b)(?:"
                            + TaskWords.DO + ")s\\b"),
            Pattern.compile("\\bbe referred (?:back )?to " + Agents.POST_ALONE + "(?= for\\b)"),
            Pattern.compile("\\b(?:requires?|needs?|awaits?) (?:[\\w’'-]+ ){1,8}?from " + Agents.AGENT
                    + "(?=,|;|\\.|$| to | within | by | before | at | on )"),
            Pattern.compile("(?:, (?:with )?|\\bgo(?:es)? to )" + Agents.AGENT + " to (?:consider|maintain|"
                    + TaskWords.DO + ")\\b"));

    private static final Pattern AND_THAT = Pattern.compile("^\\W*[Tt]hat |(?:;|,)? and,? that ");

    private static final int HALVES = 5;

    /** What a body that always "recommends" asks for itself: "a further report be brought to the Committee". */
    private static final Pattern COMES_BACK = pattern(
            "\\b(?:report|update|paper|note|briefing|presentation)s?\\b.{0,60}?\\bbe (?:brought|submitted|presented|reported|provided|made) (?:back )?to (?:the|this) (?:scrutiny )?(?:committee|panel|board)\\b|^\\W*(?:that )?the (?:committee|panel|board) receive a (?:further|progress)\\b");

    /** "noted the response and asked for an update": the second half asks. */
    private static final Pattern AND_ASKED = pattern("\\band (?:asks?|asked|requests?|requested|tasked|tasks)\\b");

    private ClauseTasks() {}

    private static Pattern pattern(String words) {
        return Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    }

    /** The task of a clause, or {@code null} when it only notes, approves or thanks. */
    static Task of(Clause clause) {
        var words = DECIDES.matcher(clause.words().replaceFirst("^[\"“]?T H A T\\b", "That"))
                .replaceFirst("")
                .replaceAll("\\|(?=\\p{L})", ""); // a cell's edge that has come into the text
        var kind = kind(clause, words);
        return kind == null
                ? null
                : new Task(
                        clause.passage(),
                        kind,
                        clause.extract(),
                        owner(words),
                        Math.max(0.5, clause.confidence() - 0.06));
    }

    private static ActionKind kind(Clause clause, String words) {
        if ((clause.verb() == Verb.RECOMMENDED_TO && !COMES_BACK.matcher(words).find())
                || ONLY_FORMAL.matcher(words).matches()) {
            return null;
        }
        var attendance = ATTENDANCE.matcher(words);
        if (attendance.find() && Agents.mentioned(words.substring(0, attendance.end()))) {
            return ActionKind.ATTENDANCE_REQUEST;
        }
        if ((clause.verb() == Verb.NOTED || clause.verb() == Verb.RECEIVED)
                && !AND_ASKED.matcher(words).find()) {
            return null;
        }
        if (any(INFORMATION, words)) {
            return ActionKind.INFORMATION_REQUEST;
        }
        return postActs(words)
                        || led(words) != null
                        || GUEST_ACTS.matcher(words).find()
                        || TOLD.matcher(words).find()
                        || (any(TASK, words) && !NOTES.matcher(words).matches())
                ? ActionKind.ACTION
                : null;
    }

    /** "that the scope be approved and that the Auditor report to the next meeting": a post and a bare verb behind any "that". */
    private static boolean postActs(String words) {
        for (var half : AND_THAT.split(words, HALVES)) {
            var acts = POST_ACTS.matcher(half);
            if (acts.find() && Agents.isSomebody(acts.group("agent"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean any(List<Pattern> patterns, String words) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(words).find());
    }

    /** "to reach more readers, the Librarian write to every school": who acts behind the reason, or {@code null}. */
    private static String led(String words) {
        var led = LED.matcher(words);
        while (led.find()) {
            if (Agents.isSomebody(led.group("agent"))) {
                return Agents.bare(led.group("agent"));
            }
        }
        return null;
    }

    /** On whom the words of a task put it, or {@code null}. */
    static String owner(String words) {
        var led = led(words);
        if (led != null) {
            return led;
        }
        for (var pattern : OWNERS) {
            var matcher = pattern.matcher(words);
            while (matcher.find()) {
                var agent = matcher.group("agent");
                if (Agents.isSomebody(agent) && !agent.matches("(?i)(?:all |the )?members?(?: of the .*)?")) {
                    return Agents.bare(agent);
                }
            }
        }
        var guest = GUEST_ACTS.matcher(words);
        return guest.find() ? guest.group("agent") : null;
    }
}
