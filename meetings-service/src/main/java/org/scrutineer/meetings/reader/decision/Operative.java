package org.scrutineer.meetings.reader.decision;

import java.util.regex.Pattern;

/** Whether words put something into effect, or only describe, hope, propose or recall. */
final class Operative {

    private static final String PARTICIPLE =
            "(?:(?:not |also |now |further |hereby |unanimously |formally )?(?!been|being)(?:[a-z]+ed|given|made|set|put|taken|held|brought|sent|drawn|written|kept|withdrawn|paid|undertaken|sought|laid|shown|read|in|on|the)\\b)";

    /** "the report be noted": a subjunctive, which only resolutions use. */
    private static final Pattern SUBJUNCTIVE = Pattern.compile(
            "(?<!\\b(?:to|would|will|shall|should|could|can|may|might|must|not|cannot|also|only|still|then|soon|now|never|always|probably|likely|wouldn't|couldn't|it|if|whether|there) )\\bbe "
                    + PARTICIPLE);

    /** "it be noted that the Clerk had been asked": whatever had been, this is done now. */
    private static final Pattern IT_BE =
            Pattern.compile("^(?:[Tt]hat )?[Ii]t be (?:noted|recorded|agreed|approved)\\b");

    private static final Pattern THAT = Pattern.compile("^[Tt]hat\\b");

    /** "To approve the report", "in relation to the mill, to note the answer": the infinitive of a resolution. */
    private static final Pattern TO_DO = Pattern.compile(
            "^(?:(?:[Ii]n (?:relation to|regard to|respect of|response to)|[Ww]ith (?:regard|reference|respect) to|[Rr]egarding) [^;.]{3,200}?, )?[Tt]o (?:otherwise |also |further |therefore )?(?:note|approve|agree|accept|endorse|adopt|receive|confirm|appoint|recommend|refer|request|ask|support|delegate|authorise|authorize|set up|establish|submit|write|defer|thank|invite|exclude|grant|refuse|amend|continue|include|add|instruct|adjourn|elect|co-opt|uphold|release|take no further action|monitor|review|publish|send|circulate|hold|commission|sign)\\b");

    /** "notes the report", "Noted that …": the verb of a clause under "That the Committee:". */
    private static final Pattern VERB_FIRST = Pattern.compile(
            "^(?:[Nn]ot(?:es?|ed)|[Aa]gree[sd]?|[Aa]dopt(?:s|ed)?|[Aa]pprove[sd]?|[Aa]ccept(?:s|ed)?|[Ee]ndorse[sd]?|[Rr]eceive[sd]?|[Rr]equest(?:s|ed)?|[Rr]ecommend(?:s|ed)?|[Ww]elcome[sd]?|[Tt]hank(?:s|ed)?|[Aa]sk(?:s|ed)?|[Rr]efer(?:s|red)?|[Ss]upport(?:s|ed)?|[Aa]ppoint(?:s|ed)?|[Dd]elegate[sd]?|[Aa]uthorise[sd]?|[Cc]onfirm(?:s|ed)?|[Ii]nvite[sd]?|[Ii]nstruct(?:s|ed)?|[Dd]efer(?:s|red)?|[Rr]esolve[sd]?|[Ee]stablish(?:es|ed)?)\\b");

    /** "the Scrutiny Officer email all members": a post and a bare verb. */
    private static final Pattern POST_AND_VERB = Pattern.compile(
            "^(?:[Tt]hat )?(?:[Tt]he |[Aa]n? |[Ee]ach |[Aa]ll |[Ee]very )?(?!(?:The|This|An?|Each|All|Every) )(?:[A-Z][\\w’'-]+ |of |and |for |& |concerned |relevant ){1,12}(?:provide|give|send|write|email|e-mail|attend|come|report|bring|circulate|submit|prepare|contact|arrange|consider|investigate|present|review|ask|take|produce|ensure|include|look|continue|receive|undertake|monitor|respond|seek|invite|hold|be|meet|make|work|liaise|discuss|share|note|agree)\\b");

    /** A sentence without a word that another could hang on. */
    private static final Pattern BARE = Pattern.compile(
            "^(?:[Tt]he|This|These|All|Both|Members|Officers|Approval|Delegated|Authority|Councillors?|Cllrs?)\\b(?:(?!\\b(?:that|which|who|whether|if|how|why|to be)\\b)[^.;:?]){3,200}? be (?:(?!\\b(?:that|which|who)\\b)[^.;:?])+[.;]?(?: and)?$");

    private static final Pattern FINITE = Pattern.compile(
            "\\b(would|will|shall|should|was|were|is|are|had|has|have|could|might|(?<!\\d |\\d(?:st|nd|rd|th) |\\b(?:in|of|by|until|since|from|last|next|early|late) )may|needed|felt|did|does|do|wanted|remained|showed|seemed)\\b( (?:be|not|also|now|then))*( to\\b)?",
            Pattern.CASE_INSENSITIVE);

    /** "it would be useful if …": an opinion, however many agree with it. */
    private static final Pattern OPINION = Pattern.compile(
            "^(?:it|this|that|there|these) (?:was|were|is|are|would be|could be|might be)(?: (?:also|very|really|particularly|more|quite|not))* (?:important|useful|helpful|hoped|good|beneficial|better|best|worth\\w*|interesting|difficult|essential|vital|key|clear|right|crucial|necessary|imperative|encouraging|disappointing|positive|premature|concern\\w*|felt|noted|a|an|no(?! (?:changes?|increases?|further|more)\\b)|the|appropriate to note)\\b",
            Pattern.CASE_INSENSITIVE);

    /** "That the report was noted": some councils tell their clauses. */
    private static final Pattern REPORTED = Pattern.compile(
            "^[Tt]hat (?:the|this|these|all|both) .{3,160}? (?:was|were|is|are) (?:noted|approved|agreed|received|endorsed|accepted|adopted|confirmed)\\b");

    /** "Cabinet approves the plan": the body itself as subject, in the present. */
    private static final Pattern BODY_PRESENT = Pattern.compile(
            "^(?:[Tt]hat )?(?:[Tt]he |[Tt]his )?(?:[A-Z][\\w’'&-]* (?:and |of )?){0,8}?(?:[Cc]ommittee|[Pp]anel|[Bb]oard|[Cc]ommission|[Cc]abinet|[Cc]ouncil|[Ee]xecutive) (?:(?:receive|note|approve|agree|endorse|accept|adopt|support|recommend|request|ask|give|consider|thank|welcome|appoint|delegate|invite)\\b|approves|agrees|notes|endorses|accepts|adopts|supports|recommends|requests|resolves|receives|authorises|appoints|delegates|welcomes)\\b");

    /** "since the bus had been withdrawn, the operator should be invited": the reason comes before what is to be done. */
    private static final Pattern REASONED = Pattern.compile(
            "(?:since|as|because|given|in view of|while|although)\\b.{5,200}? (?:should|would|will|shall) (?:be|now|also|then)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** "the Officer could start drafting the report": leave is given, and to somebody. */
    private static final Pattern POST_COULD = Pattern.compile(
            "^(?:the |The )?(?:[A-Z][\\w’'-]* (?:of |for |and )?){1,6}could (?!be\\b|not\\b|have\\b|also be\\b)");

    /** "the table could be streamlined by leaving out a column": leave is given to do so. */
    private static final Pattern THING_COULD = Pattern.compile(
            "^(?:the|this|these|that|all|both) (?:[\\w’'&-]+ ){1,8}?could (?:now |therefore |also |then )?be (?:closed|removed|streamlined|simplified|shortened|signed off|deleted|taken off|discharged|combined|merged|dropped|archived|marked|reformatted|discontinued)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Somebody speaks. */
    private static final Pattern SPEECH = Pattern.compile(
            "^(?:The )?(?:Councillor|Cllr|Mr|Mrs|Ms|Dr|Chair(?:man|woman|person)?|Leader|Officer|Facilitator)\\b[\\w.,'’ -]{0,40}? (?:referred|asked|said|stated|suggested|commented|felt|questioned|queried|advised|reported|explained|enquired|highlighted|outlined|introduced|declared|drew)\\b");

    private Operative() {}

    /** Whether somebody speaks: what is said decides nothing. */
    static boolean speech(String words) {
        return SPEECH.matcher(words).find();
    }

    /** Whether a paragraph on its own, without a mark before it, is a clause. */
    static boolean clause(String words) {
        if (SPEECH.matcher(words).find()) {
            return false;
        }
        return TO_DO.matcher(words).find()
                || IT_BE.matcher(words).find()
                || (VERB_FIRST.matcher(words).find() && words.length() > 8)
                || POST_AND_VERB.matcher(words).find()
                || ((THAT.matcher(words).find() || !indicative(words)) && subjunctive(words))
                || REPORTED.matcher(words).find()
                || BODY_PRESENT.matcher(words).find()
                || (THAT.matcher(words).find() && decides(words.substring(4).strip()));
    }

    /** "The Chair would write to the operator", below "It was agreed that:": the first verb says what is to be. */
    static boolean intends(String words) {
        var finite = FINITE.matcher(words);
        return finite.find()
                && finite.group(1).matches("(?i)would|will|shall|should")
                && !OPINION.matcher(words).find()
                && !SPEECH.matcher(words).find();
    }

    /** "The report be noted.": a sentence that tells nothing but what is to be done. */
    static boolean bare(String words) {
        return BARE.matcher(words).matches() && !FINITE.matcher(words).find() && subjunctive(words);
    }

    /** "… be noted" as main verb. */
    static boolean subjunctive(String words) {
        return SUBJUNCTIVE.matcher(words).find();
    }

    /** Whether the first verb tells a fact: then a later "be noted" hangs on it. */
    private static boolean indicative(String words) {
        var subjunctive = SUBJUNCTIVE.matcher(words);
        var finite = FINITE.matcher(words);
        return finite.find()
                && (!subjunctive.find() || finite.start() < subjunctive.start())
                && !words.substring(0, finite.start()).matches("(?i).*\\b(?:who|which|that|as|where)\\b.*");
    }

    /** Whether "… agreed" + these words decides; "agreed that it was important" does not. */
    static boolean decides(String complement) {
        var words = complement.replaceFirst("^[\\s:–—-]+", "");
        if (words.matches("(?i)^(?:unanimously )?to (?!disagree|differ)[a-z].*")) {
            return true;
        }
        if (words.matches("(?i)^with\\b.*")) {
            return false;
        }
        words = words.replaceFirst("^(?i)(?:unanimously )?that,? ?", "");
        if (OPINION.matcher(words).find()) {
            return false;
        }
        if (REASONED.matcher(words).matches()) {
            return true;
        }
        var finite = FINITE.matcher(words);
        if (!finite.find()
                || subjunctive(words.substring(0, finite.start()))
                || POST_COULD.matcher(words).find()
                || THING_COULD.matcher(words).find()) {
            return true;
        }
        return finite.group(1).matches("(?i)would|will|shall|should")
                || (finite.group(3) != null && finite.group(1).matches("(?i)was|were|is|are"));
    }
}
