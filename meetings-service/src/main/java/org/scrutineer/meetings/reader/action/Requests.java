package org.scrutineer.meetings.reader.action;

import static org.scrutineer.meetings.reader.action.TaskWords.ASKER;
import static org.scrutineer.meetings.reader.action.TaskWords.DO;
import static org.scrutineer.meetings.reader.action.TaskWords.INFORMATION;

import java.util.List;
import java.util.regex.Pattern;
import org.scrutineer.meetings.reader.Draft.ActionKind;
import org.scrutineer.meetings.reader.layout.Hint;

/** What members ask for in the discussion: information, a report, somebody's attendance, a task. */
final class Requests {

    private static final String ADVERB =
            "(?:(?:also|then|further|therefore|again|formally|specifically|subsequently|additionally|that) )*";

    static final List<TaskRule> RULES = List.of(
            TaskRule.of(
                    "asked-somebody-to",
                    ActionKind.ACTION,
                    0.84,
                    "requested|asked|instructed|urged|tasked",
                    "\\b" + ASKER + " " + ADVERB + "(?:requested|asked|instructed|urged|tasked)(?: that)? "
                            + Agents.AGENT + " (?:to |(?=attend\\b|be\\b|" + DO
                            + "\\b))(?:be |also |kindly )?(?!explain|comment|address|introduce|speak|outline|describe|elaborate|say|expand|talk|note|consider whether)(?:"
                            + DO + "|asked|invited|requested)\\b",
                    "The Chair asked the Head of Finance to circulate the figures."),
            TaskRule.of(
                    "somebody-was-asked",
                    ActionKind.ACTION,
                    0.8,
                    "asked to|asked with|requested to|requested with|instructed to|instructed with|tasked to|tasked with|directed to",
                    "\\b(?!(?:[\\w’'&]+ ){0,8}?(?i:committees?|panels?|boards?|commissions?|cabinet|council|executive|members) (?:is|are) )(?!(?:[\\w’'&]+ ){0,8}?(?i:committee|panel|board|commission) was )"
                            + Agents.AGENT
                            + " (?:was|were|is|are|be|will be|would be) (?:[\\w ]{2,24} and (?:was|were) )?" + ADVERB
                            + "(?:asked|requested|instructed|tasked|directed(?= to " + DO
                            + "\\b)) (?:to|with) (?!note|consider|agree|approve|comment|explain|receive|endorse|declare|make|state|introduce|identify|think|suggest|vote|review)",
                    "Officers were asked to find out how many had been sent."),
            TaskRule.of(
                    "directed-to",
                    ActionKind.ACTION,
                    0.82,
                    "directed |direct ",
                    "\\b(?:(?:Council|Commission|Board|Committee|Mayor|Chair\\w*|Supervisors|Aldermen|Trustees|[Mm]embers|[Cc]onsensus|[Mm]otion)\\b[^.;]{0,60}? )(?:directed|(?:was |is |passed |carried )?to direct) "
                            + Agents.AGENT + " to (?:also )?" + DO + "\\b",
                    "The Council directed staff to report on the cost of paving."),
            TaskRule.of(
                    "asked-for-information",
                    ActionKind.INFORMATION_REQUEST,
                    0.84,
                    "requested|asked for|asked to|would like|wished to|wanted to|called for",
                    "\\b" + ASKER + " " + ADVERB
                            + "(?:requested|asked for|asked to (?:see|receive|have|be (?:given|sent|provided with))|would like(?: to (?:see|receive|have))?|(?:wished|wanted) to (?:see|receive|have)|called for)(?! (?:that|whether|if|why|how|what)\\b) (?:(?!that\\b|to\\b|which\\b|why\\b|how\\b|whether\\b)[\\w’'%-]+,? ){0,7}?(?:sight of\\b|"
                            + INFORMATION + "\\b)",
                    "Members asked for a breakdown of the costs."),
            TaskRule.of(
                    "asked-for-to-be",
                    ActionKind.ACTION,
                    0.82,
                    Hint.of("asked|requested", " to (?:be|attend|come)\\b"),
                    "\\b" + ASKER + " " + ADVERB
                            + "(?:asked|requested) (?:for )?[^.;]{3,120}? (?:to be|to attend|to come)\\b",
                    "The Chair asked for the plan to be put on the website."),
            TaskRule.of(
                    "asked-that",
                    ActionKind.ACTION,
                    0.82,
                    "requested|requests|asked|asks",
                    "\\b" + ASKER + " " + ADVERB
                            + "(?:requested|asked|requests|asks)(?: that\\b| (?=(?:an?|the|more|further|all|any|future)\\b)) ?(?:[^.;]{0,120}?)\\b(?:be|should be|attend|is|are|(?:was|were) (?:actioned|addressed|added|included|amended|corrected|circulated|provided|sent|investigated|reviewed)|come|should|could be|(?:future|all|later|next) (?:\\w+ )?(?:reports?|papers?|updates?|agendas?|minutes) \\w+|include|provide|report|show|contain|cover|give|set out|have|receive)\\b",
                    "Members requested that the plan be put on the website."),
            TaskRule.of(
                    "asked-if-could",
                    ActionKind.ACTION,
                    0.76,
                    Hint.of("asked if|asked whether|enquired if|enquired whether", "\\bcould "),
                    "\\b" + ASKER + " " + ADVERB
                            + "(?:asked|enquired) (?:if|whether) [^.;]{3,140}? could (?:also |then |please )?be (?:arranged|provided|circulated|re-?circulated|sent|shared|supplied|produced|prepared|brought|submitted|presented|included|added|forwarded|published|made available|scheduled|organi[sz]ed|e-?mailed|given to (?:the |all )?(?:[Mm]embers|[Cc]ommittee|[Pp]anel|[Bb]oard))\\b",
                    "The Panel asked if a visit to the depot could be arranged."),
            TaskRule.of(
                    "and-asked",
                    ActionKind.ACTION,
                    0.76,
                    "asked |requested ",
                    "\\b(?:and|but|who)(?:, [^,.;]{3,80},)? (?:also |then )?(?:asked|requested) (?:that [^.;]{3,140}?\\b(?:be|attend|provide|report)\\b|(?:for )?(?:(?!(?:that|to|whether|if|why|how|what|when|who)\\b)[\\w’'-]+ ){0,5}?"
                            + INFORMATION + "\\b)",
                    "The Vice-Chair spoke of parking and asked that a note be sent to members."),
            TaskRule.of(
                    "and-asked-somebody-to",
                    ActionKind.ACTION,
                    0.8,
                    "asked |requested |instructed |tasked ",
                    "\\b(?:and|but|who) (?:has |had |have )?(?:also |then |therefore )*(?:asked|requested|instructed|tasked) (?:that )?"
                            + Agents.AGENT
                            + " (?:to (?:also |kindly )?|(?:should )?(?=" + DO
                            + "\\b))(?!explain|comment|address|introduce|speak|outline|describe|elaborate|say|expand|talk|note|consider whether)"
                            + DO + "\\b",
                    "The Chair spoke of the backlog and has also asked the Clerk to arrange a visit."),
            TaskRule.of(
                    "kept-informed",
                    ActionKind.INFORMATION_REQUEST,
                    0.78,
                    "be kept",
                    "\\b" + ASKER
                            + "\\b[^.]{0,80}\\b(?:to be|be) kept (?:up to date|informed|updated|apprised|abreast|advised)\\b",
                    "Members would want to be kept informed of progress."),
            TaskRule.of(
                    "information-was-requested",
                    ActionKind.INFORMATION_REQUEST,
                    0.78,
                    Hint.of("requested|asked for", "\\b(?:was|were|been) (?:also )?(?:requested|asked for)\\b"),
                    "\\b(?:(?:[Ff]urther|[Mm]ore|[Aa]dditional|[Aa]n?|[Tt]he) )?(?:(?!that\\b|which\\b)[\\w’'-]+ ){0,3}?(?i:"
                            + INFORMATION
                            + ")\\b[^.;]{0,120}? (?:was|were|has been|have been) (?:also )?(?:requested|asked for)\\b",
                    "Further updates on the plan were requested."),
            TaskRule.of(
                    "request-made",
                    ActionKind.ACTION,
                    0.7,
                    "request was|request for|request that|request to",
                    "\\b(?:[Aa] request was made|[Tt]here was a request|[Tt]he request was made) (?:for|that|to)\\b",
                    "A request was made for a report on the scheme."),
            TaskRule.of(
                    "wish-repeated",
                    ActionKind.ACTION,
                    0.74,
                    "wish",
                    "\\b" + ASKER + " " + ADVERB
                            + "(?:expressed|repeated|reiterated) (?:their|his|her|the|a) wish (?:to|for|that)\\b",
                    "Members repeated their wish to extend an invitation to the operator."),
            TaskRule.of(
                    "hearing-requested",
                    ActionKind.ATTENDANCE_REQUEST,
                    0.78,
                    "hearing with|meeting with|session with|interview with|Hearing with|Meeting with",
                    "\\b" + ASKER + " " + ADVERB
                            + "(?:requested|asked for) (?:an?|one|the|two|further|another) (?:[\\w-]+ ){0,3}?(?:[Hh]earing|[Mm]eeting|session|interview)s? with (?:the |an? )?[A-Z]",
                    "The Panel requested a public hearing with the Minister for Roads."),
            TaskRule.of(
                    "invited-to-meeting",
                    ActionKind.ATTENDANCE_REQUEST,
                    0.78,
                    "invite",
                    "\\b(?:" + ASKER + " " + ADVERB
                            + "(?:invited|wished to invite|agreed to invite|would invite)|it was (?:agreed|requested)[^.]{0,40} invite) [^.]{3,90}\\bto (?:attend|come to|a|the|its) (?:\\w+ ){0,3}(?:next|future|following|forthcoming|January|February|March|April|May|June|July|September|October|November|December)\\b",
                    "The Panel invited the Cabinet Member to attend its next meeting."));

    private static final Pattern ATTENDANCE = Pattern.compile(
            "\\b(?:attend(?!ance)|be invited to|come to|extend an? invit(?:e|ation))\\b(?:[^.]{0,90}\\b(?:meetings?|committee|panel|board|session|commission)\\b|$)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern INFORMED = Pattern.compile(
            "\\b(?:provide[ds]?|circulate[ds]?|sen[dt]|suppl(?:y|ied)|shared?|made available|forward(?:ed)?|informed|clarified|find out|given|e-?mail(?:ed)?|presented|reported)\\b"
                    + "|\\b(?:asked|requested)(?: for| to)? (?:[\\w’'-]+ ){0,4}?" + INFORMATION + "\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern THING =
            Pattern.compile("^(?:(?!that\\b)[\\w’'-]+ ){0,4}?" + INFORMATION + "\\b", Pattern.CASE_INSENSITIVE);

    private Requests() {}

    /** The kind of a thing asked for that stands by itself in a list. */
    static ActionKind kindOf(String words) {
        return INFORMED.matcher(words).find() || THING.matcher(words).find()
                ? ActionKind.INFORMATION_REQUEST
                : ActionKind.ACTION;
    }

    /** What is asked for: the kind of the rule, unless the words tell more. */
    static ActionKind kind(TaskRule rule, String sentence, int from) {
        var words = sentence.substring(Math.min(from, sentence.length()));
        if (rule.kind() != ActionKind.ACTION) {
            return rule.kind();
        }
        if (ATTENDANCE.matcher(words).find()) {
            return ActionKind.ATTENDANCE_REQUEST;
        }
        return INFORMED.matcher(words).find() ? ActionKind.INFORMATION_REQUEST : ActionKind.ACTION;
    }
}
