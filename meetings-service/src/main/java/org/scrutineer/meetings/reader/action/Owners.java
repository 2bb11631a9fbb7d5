package org.scrutineer.meetings.reader.action;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutineer.meetings.reader.layout.Sentence;
import org.scrutineer.meetings.reader.structure.Passage;

/** On whom a request or a promise in the discussion falls. */
final class Owners {

    private static final Pattern BY_AGENT = Pattern.compile(
            "\\b(?:by|from) " + Agents.AGENT
                    + "(?=,(?! [A-Z])|;|\\.|$| on behalf| to | for (?!the |[A-Z])| for the [a-z]| at | in | before | as soon| and the )");
    /** Whoever is asked or invited has to do it. */
    private static final Pattern INVITED = Pattern.compile("\\bbe (?:also )?(?:invited|asked|contacted)$");

    private static final Pattern AND_OTHERS = Pattern.compile(
            " and (?:the )?(?<who>(?:[A-Z][\\w’'-]*|officers|members|staff)(?: (?:(?:and|of|for) )?[A-Z][\\w’'-]*){0,6})(?=,|;|\\.|$| (?:and [a-z]|to |at |in |before |as |for |on |by ))");
    /** "It was reported by the Clerk that it would be sent". */
    private static final Pattern REPORTED_BY =
            Pattern.compile("\\b(?:reported|confirmed|advised|stated|explained|said|indicated|announced) by "
                    + Agents.AGENT + " that\\b");

    private static final Pattern SPEAKER = Pattern.compile(
            "(?:^|, |\\band )" + Agents.AGENT
                    + " (?:also |then |further )?(?:said|stated|advised|confirmed|indicated|responded|replied|reported|explained|assured|informed)\\b(?: (?:Members|members|the \\w+))? that\\b");
    /** Who takes on what another asked for: "… and the Clerk undertook to send it", "by the Clerk, who agreed to send it". */
    private static final Pattern PROMISES = Pattern.compile("\\b(?:and|by|from|to|which) " + Agents.AGENT
            + "(?:(?:,? who)? (?:then |also )?(?:agreed|undertook|offered|promised|volunteered) to\\b|(?<=\\bwhich .{3,60}) (?:would|will) (?:then |also )?"
            + TaskWords.DO
            + "\\b|(?<=\\b(?:which|and) .{3,60}) (?:then |also )?(?:said|stated|advised|confirmed|replied|responded|explained)(?: that)? (?:he|she|they) (?:would|will) (?:also )?"
            + TaskWords.DO + "\\b)");
    /** A rule whose words go on with what somebody did before. */
    private static final Pattern GOES_ON = Pattern.compile(
            "(?:,|and|but|who) (?:also |then )?(?:would|will|agreed|undertook|offered|promised|volunteered)\\b");
    /** Who did something before "and would send it". */
    private static final Pattern SUBJECT = Pattern.compile(Agents.AGENT
            + " (?:also |then )?(?:[a-z]+ed|said|gave|told|(?:did|had|has|was|were|could|does) (?:not|no))\\b");
    /** Whoever asks is not the one who does it. */
    private static final Pattern MEMBER = Pattern.compile("(?i)\\b(?:members?|councillors?|cllrs?|committee|panel)\\b");

    private Owners() {}

    /** Who is to do what a rule has matched, or {@code null} when the sentence does not tell. */
    static String of(Matcher matcher, Passage passage, Sentence segment) {
        var groups = matcher.pattern().namedGroups();
        if (groups.containsKey("other") && matcher.group("other") != null) {
            return Agents.bare(matcher.group("other"));
        }
        if (groups.containsKey("thing") && INVITED.matcher(matcher.group()).find()) {
            var invited = matcher.group("thing").replaceFirst("(?s)^.*, (?=the |The )", "");
            if (Agents.isSomebody(invited)) {
                return Agents.bare(invited);
            }
        }
        var by = BY_AGENT.matcher(segment.text())
                .region(matcher.end(), segment.text().length());
        var unnamed = !groups.containsKey("agent") || matcher.group("agent") == null;
        while ((groups.containsKey("thing") || unnamed) && by.find()) {
            if (Agents.isSomebody(by.group("agent"))) {
                return Agents.bare(by.group("agent") + together(segment.text(), by.end("agent")));
            }
        }
        if (groups.containsKey("agent") && matcher.group("agent") != null) {
            return Agents.isSomebody(matcher.group("agent")) ? Agents.bare(matcher.group("agent")) : null;
        }
        if (groups.containsKey("pronoun") && matcher.group("pronoun") != null) {
            return Agents.meant(passage.text(), segment.from() + matcher.start("pronoun"));
        }
        var promised = PROMISES.matcher(segment.text());
        if (promised.find() && Agents.isSomebody(promised.group("agent"))) {
            return Agents.bare(promised.group("agent"));
        }
        var before = segment.text().substring(0, matcher.end());
        return GOES_ON.matcher(matcher.group()).lookingAt() ? subject(before) : speaker(before);
    }

    /** "by officers and the Chair": whoever does it with the one who is named first. */
    private static String together(String words, int from) {
        var others = AND_OTHERS.matcher(words).region(from, words.length());
        return others.lookingAt() && Agents.isSomebody(others.group("who")) ? others.group() : "";
    }

    /** "The Clerk did not have the figure and would send it": the last one before who did or said something, but no member. */
    private static String subject(String words) {
        var subject = SUBJECT.matcher(words);
        String last = null;
        while (subject.find()) {
            var agent = subject.group("agent");
            last = Agents.isSomebody(agent) ? Agents.bare(agent) : last;
        }
        return last;
    }

    /** "The Clerk advised that the figures would be sent": who says so answers for it, where nobody else is named. */
    private static String speaker(String words) {
        var by = REPORTED_BY.matcher(words);
        if (by.find() && Agents.isSomebody(by.group("agent"))) {
            return Agents.bare(by.group("agent"));
        }
        var said = SPEAKER.matcher(words);
        return said.find()
                        && Agents.isSomebody(said.group("agent"))
                        && !MEMBER.matcher(said.group("agent")).find()
                ? Agents.bare(said.group("agent"))
                : null;
    }
}
