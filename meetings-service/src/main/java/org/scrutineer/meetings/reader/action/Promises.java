package org.scrutineer.meetings.reader.action;

import java.util.Set;
import java.util.regex.Pattern;

/** Which of the sentences that {@link Undertakings} finds promise, and which hope, doubt, recall or say what the meeting is about. */
final class Promises {

    /** Words that make a would no promise. */
    private static final Pattern NO_PROMISE = Pattern.compile(
            "\\b(?:if|unless|whether|hoped?|expect(?:ed|ing|s)?|suggest(?:ed|s)?|(?<!\\bthis )suggestion|could|might|may|would (?:not|have|like|mean|need)|wouldn['’]t|will not|used to|previously|how|when|required|noted (?:that )?(?:these|this|it|they)|questioned|queried|asked (?:whether|if|how|when|why|what)|why|what|possible|felt|(?:[Mm]embers|[Cc]ommittee|[Pp]anel) considered|concerned|concerns? (?:was|were|that|about|over)|proposed|proposal|in order|so that|allow|enable|understood|thought|anticipated|ideally|option|sought (?:an )?assurances?)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Rules that name who speaks: what the sentence says before is not theirs. */
    private static final Set<String> SPOKEN = Set.of(
            "promised",
            "said-would",
            Undertakings.SAID_OF_SELF,
            "said-and-would",
            "promised-by",
            "happy-to",
            "could-be-done-later");

    /** What is asked is no condition of the answer. */
    private static final Pattern CONDITION = Pattern.compile(
            "(?<!\\b(?:asked|enquired|queried|wondered) )\\b(?:if|unless|whether)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern BACK = Pattern.compile(
            "\\b(?:reported|brought|fed|report|bring) back\\b|\\bcommittee\\b|\\bmeeting\\b|\\bmembers\\b|\\bpanel\\b|\\bboard\\b",
            Pattern.CASE_INSENSITIVE);

    /** "a note of why the figure was expected to fall would be sought and reported back to the Panel": surely for the meeting. */
    private static final Pattern COMES_BACK = Pattern.compile(
            "\\b(?:would|will) (?:also |then )?be [^.;]{3,90}?\\b(?:reported|brought|fed|submitted|presented|circulated|sent|provided) (?:back )?to (?:the |all |its |a )?(?:\\w+ ){0,2}?(?:[Pp]anel|[Cc]ommittee|[Bb]oard|[Cc]ommission|[Mm]embers|[Mm]eeting)\\b");
    /** What leaves open whether it comes back. */
    private static final Pattern DOUBT = Pattern.compile(
            "(?i)\\b(?:if|unless|whether|hoped?|could|might|may|not|suggest\\w*|propos\\w*|once|until|questioned|queried|asked|concern\\w*)\\b");

    /** Another speaks from here: what the sentence doubts before is not what is promised. */
    private static final Pattern ANOTHER_SAYS = Pattern.compile(
            "(?:,|;)? (?:however|but),? (?=(?:this|these|the|it|a|an|officers)\\b)|(?:,|;| and| but) (?:the |The )?(?=[A-Z])(?:[\\w’'&()/-]+ ){1,9}?(?:said|stated|advised|confirmed|replied|responded|explained|assured|agreed)\\b");
    /** "would not be discussed but would be reviewed": what will not be done is no part of the promise. */
    private static final Pattern NOT_BUT =
            Pattern.compile("\\b(?:would|will) not be [^.;,]{3,40}? but (?=(?:would|will) )");
    /** "The Committee was to consider the call-in" says what the meeting is for. */
    private static final Pattern MEETING_FOR = Pattern.compile(
            "(?i)\\b(?:committee|panel|board|commission|forum|members|cabinet) (?:was|were|is|are) to (?:consider|review|examine|discuss|look|hear|scrutini[sz]e)\\b");

    /** "Members will be asked to declare any interest", "The Panel will consider any call-in": an agenda's words, printed in the minutes. */
    private static final Pattern AGENDA = Pattern.compile(
            "^(?:The )?(?:[Cc]ouncillors|[Mm]embers|[Cc]ommittee|[Pp]anel|[Bb]oard|[Cc]ommission) will (?:be (?:asked|invited) to|consider (?:any|the (?!request))|receive any|hear any)\\b");

    private static final Pattern LATER = Pattern.compile("\\b(?:next|future|later|following|subsequent) ");

    /** "The agenda order would be amended", "item 9 would be taken first": what the Chair says of the meeting's own course. */
    private static final Pattern ORDER_OF_BUSINESS = Pattern.compile(
            "(?i)\\b(?:order of (?:the )?(?:agenda|business|items)|agenda (?:order|items?)|items? (?:no\\.? )?\\d{1,2}\\b)[^.;]{0,80}? (?:would|will) (?:now )?be (?:amended|changed|varied|altered|re-?ordered|swapped|taken|moved|heard|brought forward|discussed|presented)\\b");
    /** "… , but the Clerk would find out": a clause of its own, which the doubts before it do not touch. */
    private static final Pattern ANEW = Pattern.compile("(?:[,;] but|;|[,;] however,?) (?:that )?$");
    /** "would find out if there was a list": what is asked, and no condition. */
    private static final Pattern FINDS_OUT = Pattern.compile(
            "(?i)\\b(?:ascertain|check|find out|ask|see|establish|clarify|confirm|enquire|investigate|explore|advise|report back|determine)$");

    private static final Pattern ASKS_WHETHER = Pattern.compile("(?i)^ (?:if|whether)\\b");

    private Promises() {}

    /**
     * What a match is worth: the rule's confidence, less where the sentence hedges; zero where it is no promise.
     *
     * @param before the sentence up to the match
     * @param match the matched words
     * @param after the rest of the sentence
     */
    static double worth(TaskRule rule, String before, String match, String after) {
        return FINDS_OUT.matcher(match).find()
                ? promised(rule, before, match, ASKS_WHETHER.matcher(after).replaceFirst(" that"))
                : promised(rule, before, match, after);
    }

    private static double promised(TaskRule rule, String before, String match, String after) {
        if (SPOKEN.contains(rule.id())) {
            return CONDITION.matcher(before).find() ? 0 : rule.confidence();
        }
        if (rule.id().equals("would-be-done")
                && COMES_BACK.matcher(match + after).find()
                && !DOUBT.matcher(match + after).find()
                && !NO_PROMISE.matcher(ofSpeaker(before)).find()) {
            return rule.confidence();
        }
        var anew = rule.id().equals("would-do") && ANEW.matcher(before).find();
        if ((!anew && NO_PROMISE.matcher(ofSpeaker(before)).find())
                || NO_PROMISE
                        .matcher(NOT_BUT.matcher(ofSpeaker(match)).replaceAll(""))
                        .find()
                || MEETING_FOR.matcher(match).find()
                || (before.isBlank()
                        && AGENDA.matcher(match + after).find()
                        && !LATER.matcher(after).find())
                || ORDER_OF_BUSINESS.matcher(match).find()
                || after.matches(
                        "(?i)^\\W*(?:only |not )?(?:if|unless|be|have|(?:the|his|her|their) (?:place|seat)|(?:over )?the (?:chair|running))\\b.*")) {
            return 0;
        }
        if (CONDITION.matcher(after).find() && after.length() < 40) {
            return 0;
        }
        return rule.id().equals("would-be-done") && !BACK.matcher(match + after).find()
                ? rule.confidence() - 0.06
                : rule.confidence();
    }

    private static String ofSpeaker(String words) {
        var says = ANOTHER_SAYS.matcher(words);
        var from = 0;
        while (says.find()) {
            from = says.start();
        }
        return words.substring(from);
    }
}
