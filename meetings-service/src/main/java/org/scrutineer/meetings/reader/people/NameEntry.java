package org.scrutineer.meetings.reader.people;

import java.util.regex.Pattern;

/**
 * An entry of a list of names, taken apart: "Carr (Vice-Chair) – substituted by Dale" is "Carr", its role and who came instead.
 *
 * @param words the name with its title, or whatever stands there
 * @param role what the brackets or the words behind a dash say of it, or {@code null}
 * @param substitutesFor whose place it takes, as written, or {@code null}
 * @param replacedBy who came in its place, as written, or {@code null}
 */
record NameEntry(String words, String role, String substitutesFor, String replacedBy) {

    private static final Pattern BRACKET =
            Pattern.compile("\\s*[(\\[](?<in>(?:[^()\\[\\]]++|[(\\[][^()\\[\\]]*+[)\\]])*+)[)\\]]?\\s*");
    private static final Pattern PLACE_OF = Pattern.compile(
            "(?i)^(?:(?:attending |acting )?(?:as )?(?:a |the )?(?:substitut\\w*|sub\\.?|reserve|deputi\\w+)(?: member)?(?: for)?|in (?:the )?(?:place|stead) of|in (?:substitution|lieu) (?:for|of)|stand(?:ing)? in for|for|replacing|vice(?! ?-? ?chair)|on behalf of)\\s+(?<who>(?-i:[A-Z]).*)$");
    private static final Pattern REPLACED_BY = Pattern.compile(
            "(?i)^(?:(?:(?:substituted|replaced|represented) by|(?:named )?subs?(?:titutes?)? ?[:–-])\\s*(?<who>[A-Z].*)|(?:for whom )?(?<who2>[A-Z].*?) (?:(?:was |is |had |has )?substitut(?:ing|ed)|as substitute|attended(?: as substitute)?|deputi[sz](?:ing|ed)))$");
    private static final Pattern NOBODY_INSTEAD =
            Pattern.compile("(?i)no (?:named )?(?:substitutes?|subs?|deputy)\\.?");
    private static final Pattern CHAIR_TAIL =
            Pattern.compile("(?i),?\\s+(?:\\(?in the chair\\)?|presiding|took the chair)\\b.*$");
    private static final Pattern HONOURS = Pattern.compile("(?:,? (?:MBE|OBE|CBE|BEM|JP|MP|DL|QC|KC|Jr|Sr))+$");
    private static final Pattern BULLET = Pattern.compile("^[·•] ?");
    private static final Pattern DASH = Pattern.compile("\\s+[–—-]+\\s+|:\\s+");
    private static final Pattern TAIL = Pattern.compile("[\\s.,;:*–-]+$");

    static NameEntry of(String entry) {
        var plain = BULLET.matcher(entry).replaceFirst("");
        var read = new NameEntry(plain, null, null, null);
        var bracket = BRACKET.matcher(plain);
        while (bracket.find()) {
            read = read.bracketed(bracket.group("in").strip());
        }
        var words = BRACKET.matcher(plain).replaceAll(" ").strip();
        return read.dashed(CHAIR_TAIL.matcher(words).replaceFirst("")).bare();
    }

    private NameEntry bracketed(String in) {
        var by = replacement(in);
        if (by != null) {
            return new NameEntry(words, role, substitutesFor, by.replaceFirst("[.,]$", ""));
        }
        if (NOBODY_INSTEAD.matcher(in).matches()) {
            return this;
        }
        var placed = PLACE_OF.matcher(in);
        if (placed.matches()) {
            return new NameEntry(words, role, placed.group("who"), replacedBy);
        }
        return in.isEmpty()
                ? this
                : new NameEntry(words, role == null ? in : role + ", " + in, substitutesFor, replacedBy);
    }

    /** Whom "substitute for Councillor A" means, or {@code null}. */
    static String placeOf(String words) {
        var placed = PLACE_OF.matcher(words);
        return placed.matches() ? placed.group("who") : null;
    }

    private NameEntry dashed(String text) {
        var parts = DASH.split(text, 2);
        if (parts.length == 1) {
            return new NameEntry(text, role, substitutesFor, replacedBy);
        }
        var behind = parts[1].strip();
        var by = replacement(behind);
        return new NameEntry(
                parts[0].strip(),
                by == null && role == null ? behind : role,
                substitutesFor,
                by == null ? replacedBy : by);
    }

    private NameEntry bare() {
        var name = TAIL.matcher(words).replaceFirst("").strip();
        return new NameEntry(HONOURS.matcher(name).replaceFirst(""), role, substitutesFor, replacedBy);
    }

    private static String replacement(String text) {
        var by = REPLACED_BY.matcher(text);
        return !by.matches() ? null : by.group("who") != null ? by.group("who") : by.group("who2");
    }
}
