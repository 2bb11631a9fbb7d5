package org.scrutineer.meetings.reader.action;

import static org.scrutineer.meetings.reader.action.TaskWords.DO;
import static org.scrutineer.meetings.reader.action.TaskWords.DONE;

import java.util.List;
import org.scrutineer.meetings.reader.Draft.ActionKind;
import org.scrutineer.meetings.reader.dates.DateText;
import org.scrutineer.meetings.reader.layout.Hint;

/** What somebody promises in the discussion, or what is said will be done after it. */
final class Undertakings {

    private static final String ADVERB =
            "(?:(?:also|then|therefore|now|shortly|soon|happily|readily|again|further|personally|still|either|continue to|seek to|aim to|endeavour to|try to|be happy to|be able to|be ready to|be asked to|be pleased to|in future|need to|look to) )*";
    private static final String WOULD = "(?=[aisw])(?:would|will|was to|were to|is to|are to|shall)";
    private static final String SAID =
            "(?:said|stated|advised|confirmed|indicated|responded|replied|reported|added|noted|explained|assured|informed|commented|answered|told|suggested|acknowledged)";

    /** The rule that holds only where the page explains the initials: "Nora Beech (NB)". */
    static final String INITIALS_TO_DO = "initials-to-do";

    /** "would be reporting back": what somebody is about to do for the meeting. */
    private static final String DOING =
            "(?:(?:reporting|coming|feeding|bringing|writing) back|writing to|contacting|sending|circulating|providing|looking into|following (?:this |it |that )?up|taking (?:\\w+ ){0,3}?(?:up|back|forward)|arranging|drafting|preparing|raising|seeking|speaking (?:to|with)|meeting (?:with|the)|investigating|publishing|submitting|bringing (?:an?|the)|inviting)\\b";

    /** What somebody would do of whom nothing is to be expected after the meeting: to be of a mind, or of a state. */
    private static final String NO_DEED =
            "(?:be|have|need|like|prefer|expect|hope|want|vote|not|never|rather|welcome|agree|disagree|argue|become|remain|depend|cost|mean|benefit|think|wonder|know|appreciate|abstain|oppose|object|declare|leave|feel|believe|love|hate|struggle|allow|involve|seem|appear|stand|retire|resign|withdraw|step|recuse|speak|answer|say|encourage|suggest|propose|move|second|only|always|usually|often|normally|probably|also|still|certainly|do|find|see|caution|urge|miss|chair|recommend|favour|question|dispute|defend|die|live)";

    /** Anything that somebody says of what he or she will do. */
    static final String SAID_OF_SELF = "said-of-self";

    private static final Hint WOULD_DO =
            Hint.of("would |will |was to |were to |is to |are to |shall ", WOULD + " " + ADVERB + DO + "\\b");

    static final List<TaskRule> RULES = List.of(
            TaskRule.of(
                    "promised",
                    ActionKind.UNDERTAKING,
                    0.88,
                    "undertook |undertakes |offered |promised |committed |volunteered |pledged |agreed |agrees |action to|action that",
                    "\\b" + Agents.AGENT_OR_PRONOUN
                            + " (?:also |then |further |had |have |has )?(?:undertook|undertakes|offered|promised|committed|volunteered|pledged|agreed|agrees|(?:took|accepted) (?:an|the|this as an) action) (?:to|that (?:he|she|they|officers) would) (?!disagree|differ|note|adjourn|be\\b|the\\b|move|accept|support)",
                    "The Director undertook to write to the Board."),
            TaskRule.of(
                    "promised-by",
                    ActionKind.UNDERTAKING,
                    0.84,
                    "promised |offered ",
                    "\\b" + Agents.AGENT
                            + " (?:had |has |also |then )?(?:promised|offered) (?!to\\b|that\\b)[^.;]{2,60}? (?:by|before|within|for|at) (?:the )?(?:\\d|next|end|"
                            + DateText.MONTH + "|a (?:week|fortnight|month))",
                    "The Head of Housing promised the figures by 18 May."),
            TaskRule.of(
                    "said-would",
                    ActionKind.UNDERTAKING,
                    0.84,
                    WOULD_DO,
                    "\\b" + Agents.AGENT_OR_PRONOUN + " (?:also |then )?" + SAID
                            + "(?: (?:to )?(?:members|the \\w+|councillors?|them|the chair)| Members| the [A-Z]\\w+)?,?(?: that)?,? (?:(?:this|it) (?:was|were)[^.]{3,80} and )?(?:that )?(?:(?:he|she|they)|(?<other>officers|the (?:service|team|department|council|chair))|it) "
                            + WOULD + " " + ADVERB + DO + "\\b",
                    "The Head of Housing said that she would circulate the figures."),
            TaskRule.of(
                    SAID_OF_SELF,
                    ActionKind.UNDERTAKING,
                    0.8,
                    Hint.of("he would |she would |he will |she will "),
                    "\\b" + Agents.AGENT + " (?:also |then )?" + SAID
                            + "(?: (?:to )?(?:members|the \\w+|councillors?|them|the chair)| Members| the [A-Z]\\w+)?(?: that)? (?:he|she) (?:would|will) "
                            + ADVERB + "(?:(?!" + NO_DEED
                            + "\\b)[a-z]+|be (?!going|substituting|attending|chairing|joining|deputi[sz]ing|having|being|hoping|looking forward|standing|leaving|retiring|voting|abstaining)[a-z]+ing)\\b(?! (?:himself|herself|about (?:it|this))\\b)",
                    "The Chair said that she would sit down with the Head of Finance."),
            TaskRule.of(
                    "would-do",
                    ActionKind.UNDERTAKING,
                    0.8,
                    WOULD_DO,
                    "\\b" + Agents.AGENT_OR_PRONOUN + " " + WOULD + " " + ADVERB + DO + "\\b",
                    "The Chair would write to the Minister."),
            TaskRule.of(
                    "would-be-doing",
                    ActionKind.UNDERTAKING,
                    0.78,
                    Hint.of("would be |will be ", "\\b(?:would|will) (?:\\w+ ){0,2}be " + DOING),
                    "\\b" + Agents.AGENT + " (?:also |then )?(?:" + SAID
                            + "(?: (?:[Mm]embers|the \\w+))?(?: that)? (?:he|she|they) )?(?:would|will) (?:also |then |now |shortly )?be "
                            + DOING,
                    "The Chair advised that she would be reporting back to the next meeting."),
            TaskRule.of(
                    "name-will",
                    ActionKind.UNDERTAKING,
                    0.8,
                    ": Will |: will ",
                    "(?:^|[\\w/] )" + Agents.AGENT + " ?: [Ww]ill " + ADVERB + DO + "\\b",
                    "12/3 Councillor A: Will bring a note to the next meeting."),
            TaskRule.of(
                    "and-would-do",
                    ActionKind.UNDERTAKING,
                    0.74,
                    WOULD_DO,
                    "(?:,|\\band|\\bbut) (?:also |then )?(?:would|will) " + ADVERB + "(?!follow\\W*$)" + DO + "\\b",
                    "Officers had the figures and would send them to the Panel."),
            TaskRule.of(
                    "said-and-would",
                    ActionKind.UNDERTAKING,
                    0.8,
                    Hint.of("would |will ", "\\band (?:that )?(?:he |she |they )?(?:would|will) "),
                    "\\b" + Agents.AGENT + " (?:also |then )?" + SAID
                            + " (?:that )?[^.;]{3,120}?,? and (?:that )?(?:he |she |they )?(?:would|will) " + ADVERB
                            + DO + "\\b",
                    "The Scrutiny Officer advised that a column could be added and would send it to Members."),
            TaskRule.of(
                    "and-promised",
                    ActionKind.UNDERTAKING,
                    0.82,
                    "agreed to|undertook to|offered to|promised to|volunteered to",
                    "\\b(?:and|but|who) (?:also |then )?(?:agreed|undertook|offered|promised|volunteered) to (?:also )?"
                            + DO + "\\b",
                    "The Head of Housing explained the figures and agreed to share them."),
            TaskRule.of(
                    "happy-to",
                    ActionKind.UNDERTAKING,
                    0.76,
                    "happy to|willing to|glad to",
                    "\\b" + Agents.AGENT + " (?:also |then )?" + SAID
                            + "(?: that)? (?:he|she|they) (?:was|were|would be) (?:very |more than )?(?:happy|willing|glad) to "
                            + DO + "\\b",
                    "The Head of Housing said that she was happy to share the figures with Members."),
            TaskRule.of(
                    "could-be-done-later",
                    ActionKind.UNDERTAKING,
                    0.72,
                    "could be",
                    "(?:" + Agents.AGENT + " (?:also |then )?" + SAID
                            + " that )?[^.;]{2,120}? but (?:it |this |they |these )?could be " + DONE
                            + " (?:to (?:all )?[Mm]embers )?(?:after|outside(?: of)?|following) the meeting\\b",
                    "The figures were not to hand but could be provided after the meeting."),
            TaskRule.of(
                    "would-be-done",
                    ActionKind.UNDERTAKING,
                    0.76,
                    Hint.of(" be ", "\\bbe (?:\\w+ly |also |then |formally )?" + DONE + "\\b"),
                    "(?:" + Agents.AGENT + " (?:also |then )?" + SAID
                            + "(?: (?:members|the \\w+))?(?: that)?,? )?\\b(?<thing>[^.;]{2,160}?) (?:would|will|is to|are to|was to|were to|shall) (?:also |then |therefore |now |need to |in future )*be (?:\\w+ly |also |then |formally )?"
                            + DONE + "\\b",
                    "This point would be checked and the answer brought to the next meeting."),
            TaskRule.of(
                    "minutes-to-be-mended",
                    ActionKind.ACTION,
                    0.74,
                    Hint.of("inutes", "\\b(?:need|needs|needed|should|must|ought)\\b"),
                    "\\b(?:needs?|needed|should|must|ought) (?:also )?(?:to )?be (?:included|added|recorded|corrected|amended|changed|removed|deleted|shown|reflected) (?:in|to|from|on) the (?:draft |previous )?[Mm]inutes\\b|\\b[Mm]inutes\\b[^.;]{0,80}? (?:needs?|needed|should|must|ought) (?:also )?(?:to )?be (?:corrected|amended|changed|altered) (?:to (?:state|read|say|show|include|reflect)|so)\\b",
                    "The names of both guests need to be added to the minutes."),
            TaskRule.of(
                    "request-would-be-made",
                    ActionKind.UNDERTAKING,
                    0.74,
                    "would be made|will be made|to be made",
                    "(?:" + Agents.AGENT + " (?:also |then )?" + SAID
                            + " that )?\\b(?:requests?|enquir(?:y|ies)|inquir(?:y|ies)|arrangements|contact|representations?|referrals?|provision|(?:changes?|amendments?|corrections?|additions?)(?= (?:would|will|is to|are to) be made to the (?:\\w+ )?(?:text|report|plan|draft|minutes|document|wording|policy|strategy|programme|paper|page)\\b)) (?:would|will|is to|are to|was to) be made\\b",
                    "The Clerk confirmed that a further request would be made to the Trust."),
            TaskRule.of(
                    "paper-would-come",
                    ActionKind.UNDERTAKING,
                    0.72,
                    Hint.of(
                            "would |will |is to|are to",
                            "\\b(?:would|will|is to|are to) (?:also |then )?(?:be (?:an?|with|before)\\b|include|come|go|return|follow|appear|take place)\\b"),
                    "\\b(?:reports?|updates?|papers?|work|briefings?|presentations?|items?|matter|issue|figures|data|results?|outcomes?|findings|plan|strategy) (?:[\\w’'-]+ ){0,8}?(?:would|will|is to|are to) (?:also |then )?(?:include|come|go|return|follow(?! (?:the|this) (?:\\w+ ){0,2}[Mm]eeting)|appear|take place)\\b|\\b(?:reply|response|answer|report|note|paper|figures) (?:would|will) be (?:with|before) (?:all |the )?(?:[Mm]embers|[Cc]ommittee|[Pp]anel|[Bb]oard|[Cc]ommission|[Cc]ouncil)\\b|\\b(?:would|will) be an? (?:\\w+ ){0,2}(?:report|update|paper|briefing) (?:coming|brought|presented|submitted|going) (?:back )?to\\b",
                    "A further report would come to the Panel in May."),
            TaskRule.of(
                    "somebody-to-do",
                    ActionKind.ACTION,
                    0.76,
                    Hint.of(" to ", "^.{2,160}? to (?:be (?:invited|asked|contacted|informed)\\b|" + DO + "\\b)"),
                    "^(?:(?:\\([\\d.]{1,6}\\) )?[^:.;]{3,80}[:–] (?:the )?)?" + Agents.AGENT
                            + " to (?:be (?:invited|asked|contacted|informed)\\b|" + DO + "\\b)(?=\\W+\\w+\\W+\\w+)",
                    "Head of Transport to provide a note on the scheme."),
            TaskRule.of(
                    INITIALS_TO_DO,
                    ActionKind.ACTION,
                    0.8,
                    Hint.of(" to | will ", "\\b[A-Z]{2,4} (?:to|will) [a-z]"),
                    "(?:^|[–:-] )(?<agent>[A-Z]{2,4}(?:(?: ?[/&,] ?| and )[A-Z]{2,4}){0,3}) (?:to|will) (?!be\\b|the\\b|an?\\b)[a-z]+ ",
                    "NB to order bulbs for the green."),
            TaskRule.of(
                    "thing-to-be-done",
                    ActionKind.ACTION,
                    0.7,
                    Hint.of("to be ", "\\bto be (?:\\w+ly )?" + DONE + "\\b"),
                    "^(?:(?!\\b(?:was|were|is|are|had|has|have|need|needs|needed|ought|due|expected|likely|going|asked|requested|wanted|able|would|could|should)\\b)[^,.;]){3,110} to be (?:\\w+ly )?"
                            + DONE + "\\b(?!:?$)",
                    "Collections in the old town to be looked at again."),
            TaskRule.of(
                    "due-by",
                    ActionKind.ACTION,
                    0.7,
                    Hint.of("must|shall|goes to|is due|are due|to be ", "\\b(?:by|no later than|before) "),
                    "\\b(?:must|shall|goes to|is due|are due|to be (?:completed|submitted|returned|presented))\\b[^.]{0,90}\\b(?:by|no later than|before) (?=(?:the )?"
                            + DateText.fullDate() + ")",
                    "The final report goes to the Council no later than 10 July 2025."));

    /** What is promised in the first person, where minutes quote an answer. */
    static final TaskRule OWN_WORDS = TaskRule.of(
            "i-will",
            ActionKind.UNDERTAKING,
            0.78,
            "I'll|I’ll|I will|I shall|I undertake",
            "\\bI(?:['’]ll| will| shall| undertake to) (?:also |then |certainly |of course |personally )?(?:let (?:you|[Mm]embers|the)\\b|"
                    + "write|send|provide|circulate|get back|come back|ask|arrange|look into|check|share|ensure|report|raise|find out)\\b",
            "“I will write to all Members as soon as I know.”");

    private Undertakings() {}
}
