package org.scrutineer.meetings.reader.action;

import java.util.regex.Pattern;

/** Who can be given a task, as councils name them: posts, councillors, named people, teams, bodies, "officers". */
final class Agents {

    private static final String WORD = "[A-Z][\\w.'’&/-]*";
    private static final String LINK = "(?:,? (?:(?:and|of|for|the|to|in|on|with|&) ){0,3}|,? ?[-–] ?)";

    /** "Head of Finance and Property (Section 151 Officer)". */
    private static final String NAMED =
            "(?:Section \\d+ )?" + WORD + "(?:" + LINK + "(?:" + WORD + "|\\([A-Z][^()]{1,60}\\))){0,14}?";

    private static final String COMMON =
            "(?:(?:[a-z-]+ ){0,3}?(?:officers?|members?|staff|committees?|panels?|boards?|forum|whips|conven[eo]r|facilitator|chair(?:man|woman|person)?|vice-chair(?:man)?|director|executive|clerk|team|department|council|groups?|service|services|leader|councillors?|cabinet|colleagues|representatives?|head of service))";

    /** "Lead Member of the working group". */
    private static final String OF_GROUP =
            "(?: of (?:the |this )?(?:[a-z-]+ ){0,3}?(?:(?:[A-Z][\\w&’'-]* ){1,5}(?:Group|Panel|Committee|Board|Party)|group|panel|committee|board|party|team|review|council))?";

    private static final String ARTICLE =
            "(?:(?:[Tt]he|[Aa]n?|[Ee]ach|[Aa]ll|[Ee]very|[Rr]elevant|[Ss]enior|[Aa]ppropriate|[Ss]upporting|[Rr]esponsible|[Bb]oth|two|three|four|five|six|new|newly (?:elected|appointed)) ){0,3}";

    /** Somebody, as the group {@code agent}; "concerned" and a name in brackets after it belong to it. */
    static final String AGENT = "(?<agent>(?:[Oo]fficers and (?=[A-Za-z]+ ?[A-Z]))?" + ARTICLE + "(?:" + NAMED
            + "(?: (?:group|team|panel|board|committee|service|unit))?" + OF_GROUP + "|" + COMMON + ")" + OF_GROUP
            + "(?: concerned| present| and (?:the )?(?:relevant|appropriate|lead|senior) officers?| \\([A-Z][^()]{1,50}\\))?)";

    /** One who holds a post, and not a body. */
    static final String POST_ALONE = "(?<agent>" + ARTICLE + "(?:[A-Z][\\w’'-]* (?:(?:of|for|and) )?){0,4}?"
            + "(?:Head|Director|Officer|Manager|Chief Executive|Solicitor|Treasurer|Leader|Member)"
            + "(?: (?:of|for|\\() ?(?:[A-Z][\\w’'&-]*,? ?(?:and )?){1,8}\\)?)?)";

    /** The same or a pronoun. */
    static final String AGENT_OR_PRONOUN = "(?:(?<pronoun>[Hh]e|[Ss]he|[Tt]hey)|" + AGENT + ")";

    private static final Pattern POST = Pattern.compile(
            "(?i)\\b(?:officers?|directors?|heads?|managers?|chair(?:s|man|woman|person)?|vice-chair\\w*|leaders?|mayor|councillors?|cllrs?|members?|clerk|treasurer|chamberlain|secretary|co-?ordinator|solicitor|executive|lead|advis[eo]r|team|services?|department|committees?|panels?|boards?|groups?|party|cabinet|council|police|trust|partners?|holder|surveyor|engineer|planner|accountant|auditors?|commissioner|inspector|superintendent|administrator|assistant|deputy|staff|specialist|analyst|commission|forum|partnership|authority|consultants?|university|school|college|ombudsman|ofsted|warden|constable|master|facilitator|whips?|principal|governors?|dean|archivist|librarian|registrar|coroner|sheriff|alderman|comptroller|remembrancer|representatives?|colleagues|contractors?|providers?|champions?|facilitators?|conven[eo]rs?|ambassadors?|mr|mrs|ms|miss|dr|prof\\w*|rev\\w*)\\b|^(?:the )?(?:[A-Z]\\.){2,}");
    /** "Community Operations (AB)": a service and who acts for it. */
    private static final Pattern WITH_INITIALS = Pattern.compile("^(?:the )?(?:[A-Z][\\w&]* ){1,5}\\([A-Z]{2,4}\\)$");

    private static final Pattern INITIALS = Pattern.compile("^(?:the )?[A-Z]{2,5}(?:(?:/| and | & |, )[A-Z]{2,5})*$");
    private static final String ONE_NAME =
            "(?:[A-Z][a-z'’-]+|[A-Z]\\.?)(?: [A-Z]\\.?)*(?: (?:de|van|von|le|la|o’|mac)?[A-Z][a-z'’-]+){1,2}";
    /** One and more: "Owen Crabbe and Ida Dale". */
    private static final Pattern FULL_NAME =
            Pattern.compile("^" + ONE_NAME + "(?:(?:,|,? and) " + ONE_NAME + "){0,4}$");

    private static final Pattern NO_AGENT = Pattern.compile(
            "^(?:[Tt]his|[Tt]hat|[Ii]t|[Tt]hese|[Tt]here|[Ww]hich|[Ww]hat|In|On|At|If|When|As|For|With|Following|Further|Any|Some|No|Additional|Recommendations?|Minutes?|Item|Appendix|Page|Paragraph|Reports?|Report of|Phase|Event|Question|Action|Work|Implementation|Progress|Training|TBA|TBC|AOB)\\b.*",
            Pattern.DOTALL);

    /** The post or person that a pronoun may stand for. */
    private static final Pattern MENTION = Pattern.compile(
            "(?:^|[.;] (?:In response,? |In reply,? )?|, (?=the ))(?:(?:[Tt]he |A )?(?<agent>" + NAMED
                    + ")|(?<name>[A-Z][a-z'’-]+ [A-Z][a-z'’-]+))(?=,| (?:[a-z]+ed|said|gave|told|was|had|did|felt|spoke|took|led|ran|went|set|drew|brought|made|put))");

    private Agents() {}

    /** Whether the words name somebody who can do something. */
    static boolean isSomebody(String words) {
        var name = words.strip();
        return !name.isEmpty()
                && !NO_AGENT.matcher(name).matches()
                && (POST.matcher(name).find()
                        || INITIALS.matcher(name).matches()
                        || WITH_INITIALS.matcher(name).matches()
                        || FULL_NAME.matcher(name).matches());
    }

    /** Whether the words speak of somebody who can do something. */
    static boolean mentioned(String words) {
        return POST.matcher(words).find();
    }

    /** The name without its article: "the Head of Finance" is "Head of Finance". */
    static String bare(String words) {
        var name = words.strip()
                .replaceFirst("^(?:[Tt]he|[Aa]n?) (?:new(?:ly \\w+)? )?", "")
                .replaceFirst("[\\s,;:–-]+$", "")
                .replaceFirst("(?<![A-Z])\\.$", "");
        return name.isEmpty() ? null : name;
    }

    /** Whom a pronoun at the place means: the last one named before it in the paragraph, or {@code null}. */
    static String meant(String text, int before) {
        var mention = MENTION.matcher(text).region(0, Math.min(before, text.length()));
        String last = null;
        while (mention.find()) {
            var name = mention.group("agent") != null ? mention.group("agent") : mention.group("name");
            last = isSomebody(name) ? bare(name) : last;
        }
        return last;
    }
}
