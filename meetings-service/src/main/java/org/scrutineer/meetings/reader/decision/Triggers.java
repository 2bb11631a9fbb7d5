package org.scrutineer.meetings.reader.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutineer.meetings.reader.Draft.Verb;
import org.scrutineer.meetings.reader.layout.Marker;
import org.scrutineer.meetings.reader.layout.Sentence;
import org.scrutineer.meetings.reader.structure.Bodies;
import org.scrutineer.meetings.reader.structure.Passage;
import org.scrutineer.meetings.reader.structure.Section;

/** Finds in a paragraph the words that say that a decision follows, and leaves out those that only look so. */
final class Triggers {

    /** After the verb, words that only lead to a list: "that the Committee:-", "the following", "(to Council)". */
    private static final Pattern LEAD = Pattern.compile(
            "^[\\s:;–—,.-]*(?:\\(?(?:unanimously|nem\\.? ?con\\.?|by a majority|\\d+ ?(?:for|votes).{0,40}|\\d+ ?[:–-] ?\\d+)\\)?)?[\\s:;–—,-]*(?:subject to (?:the|this|these|those) [\\w ]{1,40}?)?[\\s:;–—,-]*(?:(?:that|to|bod)\\b)?[\\s:;–—,-]*"
                    + "(?:(?:(?:the|this|y|full) )?(?:[\\w&’'-]+ ){0,9}?(?:committee|panel|board|commission|council|cabinet|executive|members|group|forum|sub-?committee|pwyllgor)|it be (?:agreed|recorded|noted|resolved)"
                    + "|the following(?= ?(?:[:–—-]|that|$))|the following (?![\\w ]{0,50}\\bbe (?:noted|received)\\b)[\\w ]{0,50}(?=[:–—-])|the following,? for the reasons? (?:set out|given|stated|outlined|detailed)[\\w ,]{0,60}\\.?|as follows|(?:by the [\\w ]{3,40}? ?)?(?:\\([^)]{3,40}\\) )?(?:unanimously )?as (?:set out|shown|detailed) below|the[.:](?=\\W*$))?[\\s:;–—,-]*(?:(?:that|to|be|agrees?|resolves?) ?(?:the following|to|that)?)?[\\s:;–—,-]*$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern TO_RECOMMEND = Pattern.compile(
            "^\\W*(?:unanimously )?(?:that )?(?:(?:[Mm]embers of )?the [\\w ]{3,60} )?(?:(?:to )?(?:RECOMMEND|recommend)s?|it be (?:RECOMMENDED|recommended))\\b[\\s:–-]*(?:\\(?to .{0,60}?\\)?)?(?: that| to)?[\\s:–-]*$");
    /** "That Council be recommended:" before a list. */
    private static final Pattern RECOMMENDED = Pattern.compile(
            "^\\W*(?:[Tt]hat )?(?:[Tt]he )?(?:[Ff]ull )?(?:Council|Cabinet|Executive) be (?:recommended(?: to| that)?|(?:asked|requested|invited|recommended) to (?:consider|accept|adopt|approve|agree|support) the following (?:\\w+ )?(?:recommendations?|suggestions|proposals))[\\s:–-]*$");
    /** "agreed to note the:" before a list of things. */
    private static final Pattern TO_NOTE = Pattern.compile(
            "^(?!.*\\bsubject to\\s*:)[\\s,:;–—-]*(?:(?:that|as|in|on|so|subject to|having|following|for) [^.;:]{3,300}?,? )?(?:[Tt]hat )?(?:to|(?:to )?(?:note|approve|agree|receive|endorse|accept|adopt|support)(?: the)?(?: following)?|(?:[Tt]hat )?the following (?:[\\w ]{2,50} )?be (?:noted|received|approved|agreed|endorsed|accepted))\\s*:[-–—\\s]*$");

    private static final Pattern RECOMMENDS = Pattern.compile(
            "^\\W*(?:(?:that )?(?:it be |the [\\w ]{3,60} )?)?(?:to |be )?recommend(?:s|ed)? (?:(?:to )?(?:full |the )?(?:council|cabinet|executive|board|portfolio|[a-z ]{0,30}(?:committee|authority))|that)\\b.*|^\\W*(?:that )?(?:full |the )?(?:cabinet|council|executive)[\\w ]{0,30} (?:be|is) recommended\\b.*"
                    + "|^\\W*(?:that )?[^.;]{3,200}? be recommended (?:to (?:the )?(?:full )?|for [a-z]{4,20} (?:by|to) (?:the )?(?:full )?)(?:council|cabinet|executive)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** "The actions agreed at the meeting in May were noted": the verb that ends the sentence is this meeting's. */
    private static final Pattern VERB_LAST = Pattern.compile(
            "^(?:The|This|All|Both) (?!.*\\b(?:had|have|has)\\b).*\\b(?:was|were) (?:noted|received|approved|agreed|endorsed|accepted)\\.?$");

    /** "RECOMMENDED TO CABINET: That the Committee recommends that:" */
    private static final Pattern TO_ANOTHER = Pattern.compile(
            "^\\s*(?i:to) [\\w ,&]{3,60}?[:–-]+\\s*(?:[Tt]hat )?(?:the )?[\\w&, ]{3,60} recommends?(?: that)?[:–-]*\\s*$");

    private static final Pattern DID = Pattern.compile(
            "^\\W*that (?:the )?(?<body>Cabinet|Executive) (?:had )?(?:adopted|accepted|agreed|approved|rejected)\\b");

    /** "Resolved: having considered the report and the points made –" before a list: why, and not yet what. */
    private static final Pattern HAVING = Pattern.compile(
            "^\\W*(?:unanimously )?(?:that )?(?:having|after|following|in (?:view|light|consideration|response|recognition|accordance)|on|upon|subject to|by|with|noting|recogni[sz]ing|given|for the reasons?)\\b[^.;]{3,300}?(?<!\\b(?:to|be|by|on|for|of|with|as|in|that|following))\\s*(?:[:–—]|(?<=[ :])-)+\\s*$",
            Pattern.CASE_INSENSITIVE);
    /** Behind the reason the body acts already: "…, the Committee asks the Leader for:" */
    private static final Pattern ACTS = Pattern.compile(
            ",? (?:the|this|it|they) (?:[\\w&’'-]+ ){0,8}?(?:asks?|requests?|recommends?|invites?|notes?|approves?|endorses?|supports?|welcomes?|would|will|should|shall)\\b[^,]*$");

    private static final int LONGEST_LEAD = 2000;

    /** "Agreed that training was needed", in notes of what was said: what those there found, and nothing to be done. */
    private static final Pattern FINDING = Pattern.compile(
            "Agreed that [^.;:]{3,140}? (?:was|were|is|are) (?:also |now |much )?(?:required|needed|necessary|important|essential|missing|lacking|unclear|useful|helpful)\\W*");

    /** "Thereafter the Committee agreed": a capital that begins a sentence, and no name. */
    private static final Pattern LEADING = Pattern.compile(
            "^(?:Thereafter|Accordingly|Therefore|Consequently|Subsequently|Unanimously|Additionally|Finally|Lastly|Then|Thus|However|Furthermore|Moreover|Hence|Afterwards|Overall|Nevertheless|Nonetheless|Thereupon|Whereupon|Also|So|And|But|Instead|Later|Next|Today|Otherwise|Similarly|Likewise),? (?=(?:the|this) )");

    private static final Pattern PUT_TO_VOTE = Pattern.compile(
            "(?i)\\b(?:motions?|amendments?|proposals?|recommendations?|resolutions?|it)\\b[^.;]{0,80}\\bput to the vote\\b");

    private static final Pattern ABOUT =
            Pattern.compile("(?:^ ?|[|.] ?|(?<=[a-z] )(?=The ))" + TriggerRule.SUBJECT + " [a-z]+");

    /** "At its meeting held on 13 June 2018, the Board …": the paragraph tells what was done then. */
    private static final Pattern RECALLS =
            Pattern.compile("^At (?:its|their|the) (?:last |previous )?meeting (?:held )?on \\d");

    /** "The Chair of the Forum agreed": one of the body, and not the body. */
    private static final Pattern ONE_OF = Pattern.compile(
            "\\b(?:Chair(?:man|woman|person)?|Clerk|Secretary|Leader|Convener|[Mm]ember|[Rr]epresentatives?) (?:of|to) (?:the |this )?(?:[A-Z][\\w’'&,-]* (?:(?:and|of|for|the) )?){0,8}[\\w-]+$");

    private final Passage passage;
    private final String body;

    Triggers(Passage passage, String body) {
        this.passage = passage;
        this.body = body;
    }

    /** The triggers of the paragraph in order; they do not overlap. */
    List<Trigger> find() {
        var found = new ArrayList<Trigger>();
        for (var sentence : Sentence.of(passage.para())) {
            var words = sentence.text();
            for (var rule : TriggerRule.RULES) {
                var matcher = rule.hint().in(words) ? rule.pattern().matcher(words) : null;
                while (matcher != null && matcher.find()) {
                    var trigger = trigger(rule, matcher, sentence);
                    if (trigger != null && found.stream().noneMatch(t -> overlaps(t, trigger))) {
                        found.add(trigger);
                    }
                }
            }
        }
        found.sort(Comparator.comparingInt(Trigger::from));
        return found;
    }

    private static boolean overlaps(Trigger one, Trigger other) {
        return one.from() < other.restFrom() && other.from() < one.restFrom();
    }

    private Trigger trigger(TriggerRule rule, Matcher matcher, Sentence sentence) {
        var verbGroup = group(matcher, "verb") != null ? "verb" : "verb2";
        var verbAt = sentence.from() + matcher.start(verbGroup);
        var from = sentence.from() + matcher.start();
        var restFrom = sentence.from() + matcher.end(verbGroup);
        var subject = group(matcher, "subject");
        var glued = subject == null ? 0 : before(subject);
        if (glued > 0) {
            subject = subject.substring(glued);
            from = sentence.from() + matcher.start("subject") + glued;
        }
        var rest = passage.text().substring(restFrom, Math.min(passage.text().length(), restFrom + LONGEST_LEAD));
        var label = passage.section() == Section.DECISION && rule.formal();
        if (subject != null
                && ONE_OF.matcher(sentence.text().substring(0, matcher.end("subject")))
                        .find()) {
            return null;
        }
        var outcome = rule.id().equals(TriggerRule.OUTCOME);
        // a council's page prints what its committee did with the matter before
        var own = (outcome && body != null)
                ? Bodies.same(subject, body)
                : Bodies.isOwn(subject == null ? "" : subject, body);
        if ((subject != null && !label && !own)
                || Voice.insideQuotation(passage.text(), verbAt)
                || (!rule.formal() && passage.quoted())
                || (rule.id().equals(TriggerRule.LETTERED) && !lettered())
                || (subject != null && RECALLS.matcher(passage.text()).find())
                || (rule.id().equals(TriggerRule.IT_AGREED) && !ownBefore(from))
                || ofAnother(rest)
                || refused(rule, matcher, sentence)) {
            return null;
        }
        var complement = passage.text().substring(restFrom, Math.max(restFrom, sentence.to()));
        if (rule.formal()
                && FINDING.matcher(matcher.group(verbGroup) + complement).matches()) {
            return null;
        }
        if (!rule.formal() && !prose(rule, matcher.group(verbGroup), complement)) {
            return null;
        }
        var verb = outcome ? Verb.RESOLVED : verb(matcher.group(verbGroup), rest);
        var confidence = subject != null && subject.contains("Members") ? rule.confidence() - 0.1 : rule.confidence();
        return new Trigger(
                verb,
                subject == null && rule.formal() && !outcome && !startsWithIt(matcher.group()) ? verbAt : from,
                restFrom,
                confidence,
                rule.formal(),
                (LEAD.matcher(rest).matches()
                                || TO_RECOMMEND.matcher(rest).matches()
                                || RECOMMENDED.matcher(rest).matches()
                                || TO_ANOTHER.matcher(rest).matches()
                                || (rule.formal() && reasonBefore(rest)))
                        && !whole(rule, rest));
    }

    private boolean lettered() {
        var marker = passage.para().marker();
        return marker != null
                && marker.style() != Marker.Style.BULLET
                && marker.style() != Marker.Style.DECIMAL
                && !passage.para().markerApart();
    }

    /** Whether the sentence that ends at the place is about the meeting's own body. */
    private boolean ownBefore(int place) {
        var before = passage.text().substring(0, place).stripTrailing();
        var about = ABOUT.matcher(before.substring(before.lastIndexOf(". ") + 1));
        var subject = about.find() ? about.group("subject") : null;
        return subject != null && Bodies.isOwn(subject.substring(before(subject)), body);
    }

    /** Where the body begins behind a word that is none of its name, or behind the item's title that has run into the sentence. */
    private static int before(String subject) {
        var lead = LEADING.matcher(subject);
        var title = subject.lastIndexOf(" The ") + 1;
        return title > 0 ? title : lead.find() ? lead.end() : 0;
    }

    /** Whether the words tell only why or how, and a list of what follows. */
    private static boolean reasonBefore(String rest) {
        return HAVING.matcher(rest).matches()
                && !Operative.subjunctive(rest)
                && !ACTS.matcher(rest).find();
    }

    /** "RESOLVED that the Cabinet adopted the plan", quoted where scrutiny is told of it: what another body did. */
    private boolean ofAnother(String rest) {
        var other = DID.matcher(rest);
        return other.find() && !Bodies.isOwn(other.group("body"), body);
    }

    /** "The report was noted.", "Action: Approved": the decision itself, whatever stands below it. */
    private static boolean whole(TriggerRule rule, String rest) {
        return rule.id().equals(TriggerRule.OUTCOME)
                || rule.id().equals(TriggerRule.PROPOSED)
                || (rule.id().equals("record-noted") && !rest.strip().endsWith(":"));
    }

    private static boolean startsWithIt(String words) {
        return words.matches("(?i)it (?:was|is) .*");
    }

    private static String group(Matcher matcher, String name) {
        return matcher.pattern().namedGroups().containsKey(name) ? matcher.group(name) : null;
    }

    private boolean refused(TriggerRule rule, Matcher matcher, Sentence sentence) {
        var head = sentence.text().substring(0, matcher.end());
        // what an order recalls ends where it begins to order: "whereas in May the Council …; now be it ORDERED"
        var own = head.substring(head.lastIndexOf(';') + 1);
        if (Voice.earlier(rule.formal() ? own : sentence.text())
                && !correctRecord(sentence.text())
                && !(rule.id().equals("record-noted")
                        && VERB_LAST.matcher(sentence.text()).matches())) {
            return true;
        }
        if (rule.formal()
                && PUT_TO_VOTE.matcher(own).find()
                && sentence.text().substring(matcher.end()).chars().noneMatch(Character::isLetter)) {
            return true; // what was carried, the motion says
        }
        return Voice.negates(own) || Voice.proposes(rule.formal() ? own : head);
    }

    /** "The minutes of the previous meeting were approved" decides now, whatever meeting they are of. */
    private static boolean correctRecord(String sentence) {
        return sentence.matches(
                "(?i).*\\bminutes?\\b.*\\b(?:correct|true|accurate) record\\b.*|^(?:RESOLVED|that|it was (?:agreed|determined|decided))?\\W*(?:that )?the minutes?\\b.*");
    }

    private static boolean prose(TriggerRule rule, String verb, String complement) {
        if (rule.id().endsWith("agreed") || (rule.id().equals("body-present") && verb.startsWith("agree"))) {
            return LEAD.matcher(complement).matches() || Operative.decides(complement) || correctRecord(complement);
        }
        if (verb.equals("received")) {
            return !complement.matches(
                    "(?is)^ (?:an?\\b|(?:the|this) [^.;]{0,40}\\b(?:introduced|presented) by\\b|this [^.;]{0,30}, ).*"); // what lay before it, not what was done with it
        }
        return !verb.startsWith("note") || !complement.matches("(?i)^ (?:that|with|how)\\b.*");
    }

    static Verb verb(String word, String rest) {
        if (RECOMMENDS.matcher(rest).matches()
                || TO_RECOMMEND.matcher(rest).matches()
                || RECOMMENDED.matcher(rest).matches()) {
            return Verb.RECOMMENDED_TO;
        }
        return switch (word.toUpperCase(Locale.ROOT)) {
            case "NOTED", "NOTES", "NOTE" -> Verb.NOTED;
            case "RECEIVED" -> Verb.RECEIVED;
            case "DELEGATED" -> Verb.DELEGATED;
            case "RECOMMENDED", "SUPPORTED" -> Verb.RECOMMENDED_TO;
            case "RESOLVED",
                    "RESOLUTION",
                    "VOTED",
                    "DECIDED",
                    "CONCLUDED",
                    "ORDERED",
                    "PENDERFYNWYD",
                    "DECISION",
                    "DECISIONS",
                    "CARRIED" -> Verb.RESOLVED;
            default -> Verb.AGREED;
        };
    }

    /** A clause that itself recommends to another body is a recommendation to it, whatever mark stands before. */
    static boolean recommends(String words) {
        return RECOMMENDS.matcher(words).matches();
    }

    /** Whether the words say what is done with the things of a list: "to note the:". */
    static boolean leadsToThings(String words) {
        return TO_NOTE.matcher(words).matches();
    }

    /** Whether the words only lead to a list. */
    static boolean leads(String words) {
        return LEAD.matcher(words).matches();
    }
}
