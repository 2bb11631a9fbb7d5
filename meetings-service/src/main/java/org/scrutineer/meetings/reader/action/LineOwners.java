package org.scrutineer.meetings.reader.action;

import java.util.Arrays;
import java.util.regex.Pattern;

/** Whom the line of a task names: first ("Clerk to report"), last ("… – Clerk"), within it, or alone. */
final class LineOwners {

    private static final Pattern TO_DO = Pattern.compile(
            "(?:^|(?<=[?!] ))(?<who>[^–—:;?!]{2,120}?) (?:to|will|would|shall|agreed to|is to|are to)(?: also)? (?!the\\b|an?\\b|our\\b|its\\b)(?=[a-z]+\\b)",
            Pattern.DOTALL);
    private static final Pattern WHO_FIRST =
            Pattern.compile("^(?<who>[A-Z][\\w.'’&/ ,()-]{2,80}?)\\s*[:–—]\\s+(?=[A-Za-z])");
    private static final Pattern WHO_LAST = Pattern.compile(
            "\\s*[(\\[–—-] ?(?:(?:Owner|Lead|By|Action by|Responsible(?: officer)?) ?:? ?)?(?<who>[A-Z][^()\\[\\]–—]{2,70})[)\\]]?\\.?$|\\s(?:Owner|Lead|Responsible(?: officer)?|By whom) ?: ?(?<who2>[A-Z][^:]{2,70}?)(?:\\.|$| (?:Deadline|Due|By when|Target))");
    /** "… (Owner: A Ash)": a label is surer than whoever the words begin with. */
    private static final Pattern LABELLED = Pattern.compile(
            "[(\\[](?i:(?:action )?owner|lead(?: officer)?|action by|responsible(?: officer)?|assigned to|by whom) ?[:–-] ?(?<who>[A-Z][^()\\[\\]]{2,70})[)\\]]?[.;]?$");

    private static final Pattern TIME_ONLY = Pattern.compile(
            "(?i)\\s*(?:,|-|–|\\(|by|for|at|before|due|deadline:?)\\s+(?:the |end of )?(?:\\d{1,2}\\D|next|january|february|march|april|may|june|july|august|september|october|november|december|\\w+ meeting).*$");

    private static final Pattern AND = Pattern.compile(",? and |, ");

    private LineOwners() {}

    /** On whom the words of a task put it, or {@code null}. */
    static String owner(String words) {
        var labelled = LABELLED.matcher(words);
        if (labelled.find() && Agents.isSomebody(withoutTime(labelled.group("who")))) {
            return Agents.bare(withoutTime(labelled.group("who")));
        }
        var todo = TO_DO.matcher(words);
        if (todo.find() && Agents.isSomebody(cleaned(todo.group("who")))) {
            return Agents.bare(cleaned(todo.group("who")));
        }
        var first = WHO_FIRST.matcher(words);
        if (first.find() && Agents.isSomebody(first.group("who"))) {
            return Agents.bare(first.group("who"));
        }
        var last = last(words);
        return last == null ? ClauseTasks.owner(words) : last;
    }

    /** Who is named behind a dash, in brackets or after "Owner:" at the end, or {@code null}. */
    static String last(String words) {
        var named = WHO_LAST.matcher(words);
        if (!named.find()) {
            return null;
        }
        var who = withoutTime(named.group("who") != null ? named.group("who") : named.group("who2"));
        var somebody = Agents.isSomebody(who)
                || who.matches("(?:[A-Z]{2,4}(?:[/, &]+|$))+")
                || Arrays.stream(AND.split(who, -1)).allMatch(Agents::isSomebody);
        return somebody ? Agents.bare(who) : null;
    }

    private static String cleaned(String who) {
        return who.replaceFirst("^(?i)that ", "")
                .replaceFirst(
                        " (?:(?:was|were|is|are|be|has been|had been) (?:asked|requested|instructed|tasked|invited)|(?:took|accepted) (?:an|the|this as an) action(?: item)?)$",
                        "");
    }

    /** "Clerk by 3 May" is "Clerk". */
    static String withoutTime(String words) {
        return TIME_ONLY.matcher(words).replaceFirst("");
    }

    /** Whether a line names somebody and no task. */
    static boolean alone(String words) {
        var name = withoutTime(words.strip()).replaceFirst("[.;]$", "");
        return name.length() <= 110
                && name.matches(
                        "(?:(?:[A-Z][\\w.'’&/-]*|of|and|for|the|to|in|&|[(][^)]*[)])(?:[,/;]| /)? ?)+|[Aa]ll (?:[Mm]embers|officers)?|[Oo]fficers")
                && !name.matches(".*\\bto [a-z].*")
                && (Agents.isSomebody(name) || name.matches("(?:[A-Z][\\w.'’-]*[/,& ]*){1,8}"));
    }
}
