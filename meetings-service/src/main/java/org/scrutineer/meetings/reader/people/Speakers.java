package org.scrutineer.meetings.reader.people;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.scrutineer.meetings.reader.Draft.Presence;
import org.scrutineer.meetings.reader.structure.Outline;

/**
 * The people who speak, for minutes that hold no list of those present. Who is recorded as speaking was there: a councillor
 * or whoever asks as present, whoever presents, answers or has a post as in attendance. Later mentions by surname are the
 * same person.
 */
final class Speakers {

    private static final String TITLE =
            "(?:Councillor|Cllr\\.?|Mr|Mrs|Ms|Miss|Dr|Professor|Prof|Reverend|Rev|Alderman)";
    private static final String FULL =
            "[A-Z][a-z][\\w’'-]*(?: [A-Z]\\.?)? (?:(?:de|van|von|ap|Mc|O’)\\s?)?[A-Z][a-z][\\w’'-]*";
    private static final String NAME =
            "(?<name>" + TITLE + " (?:[A-Z]\\.? ?)*[A-Z][\\w’'-]+(?: [A-Z][a-z][\\w’'-]*)?|" + FULL + ")";

    private static final Pattern WITH_POST = Pattern.compile(
            "(?=[A-Z])(?<![\\w’'-] )(?<=^|[.,;] |\\bfrom |\\binvited |\\bby |\\band )" + NAME
                    + ", (?<post>(?:the |The )?(?:previous |former |Interim |Acting )?[A-Z][^.;]{3,120}?)(?:,| (?=(?:gave|presented|introduced|informed|invited|to|was|attended|commented|said|stated|explained|updated|outlined|reported|advised|responded|asked)\\b))");
    private static final Pattern INVITED = Pattern.compile("\\binvited " + NAME);
    private static final String VERBS_ASK =
            "(?:asked|told|apologised|questioned|queried|sought|enquired|inquired|noted|commented|agreed|felt|wished|expressed|highlighted|welcomed|raised|suggested|requested|said|referred|wondered|thanked|stated|added|thought|declared|nominated|proposed|moved|seconded|was (?:glad|sorry|pleased|disappointed|concerned))";
    private static final Pattern ASKS =
            Pattern.compile("(?:^|[.;,] |\\band )" + NAME + "(?:['’]s)? (?:also |then |further )*" + VERBS_ASK + "\\b");
    /** "moved by Councillor A and seconded by Councillor B" */
    private static final Pattern MOVES = Pattern.compile(
            "\\b(?:moved|proposed|seconded|nominated) by " + NAME + "(?=[,.;]|$| (?:and|that|to|who)\\b)");

    /** "The Policy Officer (A B) submitted a report" */
    private static final Pattern POST_FIRST = Pattern.compile(
            "(?:^|[.;,] )(?:[Tt]he )?(?<post>[A-Z][\\w&’'-]+ (?:(?:[A-Z][\\w&’'-]+|and|of|for|the|&) ){0,7})\\(" + NAME
                    + "\\) (?:\\w+ ){0,2}(?:submitted|presented|introduced|reported|outlined|explained|gave|said|advised|informed|stated|updated|attended)\\b");

    /** "The Chief Executive, A B, gave an update" */
    private static final Pattern POST_BEFORE = Pattern.compile(
            "(?:^|[.;] |, and )(?:[Tt]he )?(?<post>(?:[A-Z][\\w&’'-]+ )(?:(?:[A-Z][\\w&’'-]+|and|of|for|the|&) ){0,7}?[A-Z][\\w&’'-]+), "
                    + NAME
                    + ", (?:(?=and the )|(?:\\w+ ){0,2}(?:spoke|submitted|presented|introduced|reported|outlined|explained|gave|said|advised|informed|stated|updated|attended)\\b)");

    private static final Pattern ANSWERS = Pattern.compile(
            "(?:^|[.;,] |\\band |\\b(?:reply|yes|assurance|response), )" + NAME
                    + " (?:also |then |further )*(?:presented|introduced|replied|responded|answered|explained|informed|reassured|assured|confirmed|advised|reported|outlined|gave|updated|clarified|attended these)\\b");
    private static final Pattern POST = Pattern.compile(
            "(?i)\\b(?:officer|director|head|manager|cabinet|assistant|mayor|convenor|portfolio|executive|chief|leader|inspector|representative|consultant|chair of the|lead)\\b");
    /** "The Director of Law, HR and", whose next words are of the post. */
    private static final Pattern IN_A_POST = Pattern.compile(
            "\\b(?:Director|Head|Manager|Officer|Member|Holder|Secretary) (?:of|for) [A-Z][\\w,& -]{1,50} (?:and|&) $");

    private static final Pattern NO_NAME = Pattern.compile(
            "(?i)\\b(?:committee|panel|board|council|members?|officers?|service|department|scrutiny|report|plan|strategy|group|executive|cabinet|director|manager|head|chair\\w*|mayor|minutes?|children|social|working|following|giving|further|some|in|the|that|this|quality|young|public|county|city|borough|district|town|key|task|police|health|care|safeguarding|business|finance|housing|annual|review|trust|nhs|ofsted|clerk|chamberlain|monitoring|democratic|commissioner|crime|interim|strategic|corporate|deputy|lead|governance|advis[eo]r|facilitator)\\b");

    private Speakers() {}

    static List<Attendee> find(Outline outline) {
        var found = new LinkedHashMap<String, Attendee>();
        for (var pattern : List.of(WITH_POST, POST_FIRST, POST_BEFORE, INVITED, ANSWERS, ASKS, MOVES)) {
            for (var passage : outline.passages()) {
                if (passage.head()
                        || passage.quoted()
                        || !passage.section().isRecord()
                        || passage.text().length() > 8000) {
                    continue;
                }
                var matcher = pattern.matcher(passage.text());
                while (matcher.find()) {
                    var name = matcher.group("name").replaceFirst("['’]s$", "");
                    var post = matcher.pattern().namedGroups().containsKey("post")
                            ? matcher.group("post").strip()
                            : null;
                    var before = passage.text().substring(Math.max(0, matcher.start() - 80), matcher.start("name"));
                    if (!named(name)
                            || IN_A_POST.matcher(before).find()
                            || (post != null && !POST.matcher(post).find())
                            || known(found, name)) {
                        continue;
                    }
                    var member = name.startsWith("C") && name.matches("(?:Councillor|Cllr)\\b.*");
                    var presence = post == null && (member || pattern == ASKS || pattern == MOVES) && pattern != INVITED
                            ? Presence.PRESENT
                            : Presence.IN_ATTENDANCE;
                    found.put(
                            name,
                            new Attendee(
                                    passage,
                                    name,
                                    presence,
                                    null,
                                    post,
                                    passage.para().sourceStart(matcher.start("name")),
                                    passage.para().sourceEnd(matcher.start("name") + name.length()),
                                    0.6));
                }
            }
        }
        return new ArrayList<>(found.values());
    }

    private static boolean named(String name) {
        return !NO_NAME.matcher(name).find();
    }

    /** Whether somebody found already has this name or its surname. */
    static boolean known(Map<String, Attendee> found, String name) {
        var surname = name.substring(name.lastIndexOf(' ') + 1);
        return found.keySet().stream().anyMatch(other -> other.equals(name) || other.endsWith(" " + surname));
    }
}
