package org.scrutineer.meetings.reader.people;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutineer.meetings.reader.Draft.Presence;

/** Sentences that say who came in whose place. */
final class Substitutions {

    private static final String TITLED =
            "(?:(?:County |Borough )?(?:Councillor|Cllr|Mr|Mrs|Ms|Dr)\\.?) [A-Z][\\w.'’-]*(?: [A-Z][\\w'’-]*){0,3}";

    private static final Pattern AS_SUBSTITUTE = Pattern.compile(
            AttendanceSentences.NAMES
                    + ",? (?:(?:had|has|have|was|were|is|are|would|confirmed|advised|attended|attending|appointed|been|be|that|he|she|they|the meeting|present|in attendance|nominated|acting|acted|to)\\b ?,?)*(?:(?:as|was|were|is|are|be) (?:an? |the |his |her |their )?(?:(?:named|nominated) )?(?:substitutes?|reserves?|deput(?:y|ies))(?: members?)?|substitut(?:ed|ing|es|e)(?! by| on (?:the|this)\\b)|deputi[sz](?:ed|ing)|in (?:(?:(?:the|his|her|their) )?(?:place|stead)|substitution|lieu)|stood in|standing in|replac(?:ed|ing))"
                    + "(?: for (?:him|her|them)\\b)?(?:(?: for| of| on behalf of)? (?<absent>(?:[A-Z]|the )[^.;:,]*?(?:\\b[A-Z]\\.[^.;:,]*?)*))?(?=(?<!\\b(?:[A-Z]|Mrs?|Ms|Dr|Cllrs?|Prof|Rev))\\.(?:\\s|$)|;|,|$| (?:at|for this|and(?! [^.;]{2,80} respectively)|who|on|due)\\b)");
    private static final Pattern SUBSTITUTION =
            Pattern.compile("[Ss]ubstitut|reserve|deput|place|lieu|tood in|standing in|replac|represented");
    /** "That Councillor A be appointed as a substitute on the Sub-Committee": for the time to come. */
    private static final Pattern BE_APPOINTED = Pattern.compile("\\bbe (?:appointed|nominated|elected)\\b");

    /** A change that lasts is no substitution: "Councillor A had replaced Councillor B on the Committee". */
    private static final Pattern FOR_GOOD = Pattern.compile(
            "\\b(?:replac|appointed|succeeded)[^.;]{1,120} on (?:the|this) (?:[A-Z][\\w-]+ ){0,6}(?:[Cc]ommittee|[Pp]anel|[Bb]oard|[Cc]ommission|[Gg]roup|[Bb]ody)\\b(?!.{0,60}[Mm]eeting)");

    /** "had appointed Councillor A as a replacement member in place of Councillor B": by the rules, until the member is back. */
    private static final Pattern REPLACEMENT = Pattern.compile("\\bappointed (?<names>" + TITLED
            + ") (?:as|to be) an? (?:temporary |replacement |substitute )+(?:member )?[^.;]{0,80}?(?:in (?:the )?place of|instead of|for) (?<absent>"
            + TITLED + ")");

    private static final Pattern FOR = Pattern.compile(
            "^(?<names>(?:Councillor|Cllr|Mr|Mrs|Ms|Dr|County Councillor)s? [A-Z][\\w.'’ -]{1,50}?) (?:for|\\((?:substitute |sub )?for|substituting for|in place of|replaced|replacing|vice) (?<absent>(?:(?:Councillor|Cllr|Mr|Mrs|Ms|Dr|County Councillor) )?[A-Z][\\w.'’ -]{1,50}?)\\)?[;.,]?(?: and)?$");
    /** The one who is absent comes first: "Councillor A was replaced by Councillor B". */
    private static final Pattern REPLACED = Pattern.compile(
            "(?<absent>(?:Councillor|Cllr|Mr|Mrs|Ms|Dr|County Councillor)\\.? [A-Z][\\w.'’ -]{1,50}?) (?:(?:who )?(?:was|is|had been)) (?:replaced|substituted|represented)(?: for)? by (?<names>(?:(?:Councillor|Cllr|Mr|Mrs|Ms|Dr|County Councillor)\\.? )?[A-Z][\\w.'’ -]{1,50}?)(?= (?:at|for|on|and|as)\\b|[.;,](?:\\s|$)|$)");

    /** "Councillor A would present the call-in and so was substituted on the Committee by Councillor B" */
    private static final Pattern HE_WAS_REPLACED = Pattern.compile(
            "\\b(?:and|so|he|she|they|thus|therefore) (?:was|were|had been) (?:replaced|substituted) (?:on (?:the |this )?[^.;,]{3,60} )?by (?<names>(?:Councillor|Cllr|Mr|Mrs|Ms|Dr)\\.? [A-Z][\\w.'’ -]{1,50}?)(?= (?:at|for|on|and|as)\\b|[.;,](?:\\s|$)|$)");

    /** "had appointed Councillor B to replace him for the purposes of this meeting" */
    private static final Pattern TO_REPLACE = Pattern.compile("\\b(?:appointed|nominated) (?<names>" + TITLED
            + ") to (?:replace|substitute for|stand in for|deputi[sz]e for|sit in (?:the )?place of) (?:him|her|them|(?<absent>"
            + TITLED + "))(?= (?:for (?:the purposes? of )?|at )(?:this|the) (?:meeting|item)\\b)");

    private static final Pattern ANYBODY = Pattern.compile(TITLED);
    /** "Councillor A, with Councillor B substituting", "Councillor A (for whom Councillor B was substituting)" */
    private static final Pattern WITH_SUBSTITUTE = Pattern.compile(
            "(?<absent>" + TITLED
                    + ")(?:,? \\(?(?:with|and|for whom) | ?[–—:-] ?| \\()(?<names>" + TITLED
                    + ") (?:(?:was |is |had been |attended |attending |acting |acted |sat |came |as |an? |the |his |her |their |named |nominated )*(?:substitut(?!\\w{1,3} for (?:[A-Z]|the ))|reserve\\b|deput|in (?:his|her|their) place))");
    /** "Councillor A attended as Councillor B's substitute" */
    private static final Pattern POSSESSIVE = Pattern.compile(
            "(?<names>" + TITLED
                    + ") (?:[a-z]+ ){1,4}as (?<absent>(?:Councillor|Cllr|Mr|Mrs|Ms|Dr)\\.? [A-Z][\\w.-]*(?: [A-Z][\\w-]*){0,2})['’]s? (?:named |nominated )?(?:substitute|deputy|reserve)\\b");
    /** "Substitutions were reported: Councillor A for Councillor B; C for D" */
    private static final Pattern LISTED = Pattern.compile("^(?:The following )?[Ss]ubstitut[^.;]{0,60}?[:–-]\\s");

    private static final String ONE =
            "(?:(?:County )?(?:Councillor|Cllr|Mr|Mrs|Ms|Dr)\\.? )?[A-Z][\\w.'’-]*(?: [A-Z][\\w'’-]*){0,3}";
    /** "Councillor A was a substitute for Councillor B and C for D": what goes on behind the first. */
    private static final Pattern AND_SO_ON =
            Pattern.compile("\\G(?:, and|,|;| and|; and|) (?<names>" + ONE + ") for (?<absent>" + ONE + ")");

    /** "Councillor A for Councillor B; Councillor C for Councillor D" where substitutes are listed. */
    private static final Pattern ONE_FOR_ONE =
            Pattern.compile("^(?<names>" + TITLED + ") for (?<absent>" + ONE + ")(?=[,;]| and )");

    /** "Apologies were received from A and B with Councillor C acting as substitute for A": the names before are others. */
    private static final Pattern WITH =
            Pattern.compile("^.*\\b(?:with|that|while|whilst) (?=(?:County )?(?:Councillor|Cllr|Mr|Mrs|Ms|Dr)\\b)");

    private static final Pattern HIS = Pattern.compile("\\b(?:his|her|their|him|them)\\b");
    /** Whose place "his place" is: whoever was named just before. */
    private static final Pattern BEFORE =
            Pattern.compile("(?<absent>" + TITLED + ")(?: \\([^()]{1,40}\\))?[,;]?(?: and| with| but)? ?$");

    private Substitutions() {}

    /** Adds the people whom the sentence tells of. */
    static void in(String sentence, boolean record, List<AttendanceSentences.Told> told) {
        var replacement = REPLACEMENT.matcher(sentence);
        var toReplace = TO_REPLACE.matcher(sentence);
        if (sentence.contains("appointed") && replacement.find()) {
            add(told, replacement, sentence);
        } else if (sentence.contains(" to ") && toReplace.find()) {
            toReplace(sentence, toReplace, told);
        } else if (SUBSTITUTION.matcher(sentence).find()
                && !FOR_GOOD.matcher(sentence).find()) {
            inPlace(sentence, told);
            replaced(sentence, told);
        }
        var swap = FOR.matcher(sentence);
        if (told.isEmpty() && record && swap.find()) {
            add(told, swap, sentence);
        }
        var first = ONE_FOR_ONE.matcher(sentence);
        if (told.isEmpty() && record && first.find()) {
            add(told, first, sentence);
            var more = AND_SO_ON.matcher(sentence).region(first.end(), sentence.length());
            while (more.find()) {
                add(told, more, sentence);
            }
        }
    }

    private static void toReplace(String sentence, Matcher pair, List<AttendanceSentences.Told> told) {
        var first = ANYBODY.matcher(sentence.substring(0, pair.start()));
        var absent = pair.group("absent") != null ? pair.group("absent") : first.find() ? first.group() : null;
        AttendanceSentences.add(told, pair.group("names"), pair.start("names"), Presence.SUBSTITUTE, absent);
    }

    private static void inPlace(String sentence, List<AttendanceSentences.Told> told) {
        if (BE_APPOINTED.matcher(sentence).find()) {
            return;
        }
        var with = WITH_SUBSTITUTE.matcher(sentence);
        while (with.find()) {
            add(told, with, sentence);
        }
        var possessive = POSSESSIVE.matcher(sentence);
        while (possessive.find()) {
            add(told, possessive, sentence);
        }
        if (!told.isEmpty()) {
            return;
        }
        var more = AND_SO_ON.matcher(sentence);
        var listed = LISTED.matcher(sentence);
        if (listed.find()) {
            more.region(listed.end() - 1, sentence.length());
            while (more.find()) {
                add(told, more, sentence);
            }
            return;
        }
        var substitute = AS_SUBSTITUTE.matcher(sentence);
        while (substitute.find()) {
            add(told, substitute, sentence);
            more.region(substitute.end(), sentence.length());
            while (substitute.group("absent") != null && more.find()) {
                add(told, more, sentence);
            }
        }
    }

    private static void replaced(String sentence, List<AttendanceSentences.Told> told) {
        var replaced = REPLACED.matcher(sentence);
        while (replaced.find()) {
            add(told, replaced, sentence);
            AttendanceSentences.add(told, replaced.group("absent"), replaced.start("absent"), Presence.APOLOGIES, null);
        }
        var he = HE_WAS_REPLACED.matcher(sentence);
        if (told.isEmpty() && he.find()) {
            var first = ANYBODY.matcher(sentence.substring(0, he.start()));
            AttendanceSentences.add(
                    told,
                    he.group("names"),
                    he.start("names"),
                    Presence.SUBSTITUTE,
                    first.find() ? first.group() : null);
        }
    }

    private static void add(List<AttendanceSentences.Told> told, Matcher pair, String sentence) {
        var names = pair.group("names");
        var with = WITH.matcher(names);
        var from = with.find() ? with.end() : 0;
        var absent = pair.group("absent");
        var before = absent == null && HIS.matcher(pair.group()).find()
                ? BEFORE.matcher(sentence.substring(0, pair.start("names") + from))
                : null;
        AttendanceSentences.add(
                told,
                names.substring(from),
                pair.start("names") + from,
                Presence.SUBSTITUTE,
                before != null && before.find() ? before.group("absent") : absent);
    }
}
