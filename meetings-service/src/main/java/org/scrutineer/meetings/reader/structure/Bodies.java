package org.scrutineer.meetings.reader.structure;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names of bodies: which words name one, and whether two names mean the same one. */
public final class Bodies {

    /** The noun that a body's name ends with. */
    public static final String NOUN =
            "(?:(?:Sub[- ]?)?(?:Committee|Panel)|Commission|Board|Cabinet|Council|Forum|Executive|Assembly"
                    + "|(?:Working|Task|Task and Finish|Scrutiny|Review) (?:Group|Party)|Pwyllgor|Cyngor|Cabinet Committee)";

    private static final String WORD = "(?:[A-Z][\\w'’.-]*|&)";

    /** A body's name in capitals and small letters, its noun last: "Children and Families Scrutiny Panel". */
    public static final String NAME = "(?:" + WORD + "(?:,? (?:" + WORD + "|and|of|for|the|in)){0,12}? )?" + NOUN
            + "(?: \\((?:[A-Z][\\w ,&'’-]*)\\))?(?: for [A-Z]\\w+(?: [A-Z]\\w+)*)?";

    /** Bodies that decide for themselves and whose decisions a scrutiny committee only reports. */
    private static final Pattern EXECUTIVE = Pattern.compile(
            "\\b(?:Cabinet|Executive|(?:Full |City |County |Borough |District |Town )?Council|Mayor|Leader|Assembly|Government|Minister)$",
            Pattern.CASE_INSENSITIVE);

    private Bodies() {}

    /** Whether the name is that of the executive or the full council. */
    static boolean isExecutive(String name) {
        return EXECUTIVE.matcher(name.strip()).find();
    }

    /** Whether both names, leading articles aside, mean the same body; "the Committee" means any committee. */
    public static boolean same(String name, String other) {
        if (name == null || other == null) {
            return false;
        }
        var a = bare(name);
        var b = bare(other);
        return a.equals(b) || a.endsWith(" " + b) || b.endsWith(" " + a);
    }

    /**
     * Whether a sentence about {@code subject} speaks of the meeting's own body. Where the body is not known, a
     * committee, panel, board or group is taken to be it and the executive is not.
     */
    public static boolean isOwn(String subject, String body) {
        if (body != null && same(subject, body)) {
            return true;
        }
        var bare = bare(subject);
        if (bare.matches("(?:all )?members(?: of .*)?|meeting|it")) {
            return true;
        }
        if (isExecutive(bare)) {
            return body != null
                    && isExecutive(body)
                    && bare.substring(bare.lastIndexOf(' ') + 1)
                            .equals(bare(body).substring(bare(body).lastIndexOf(' ') + 1));
        }
        var plain = bare.matches(
                "(?:sub[- ]?)?(?:committee|panel)|commission|board|forum|(?:working |task )?(?:group|party)");
        return plain || (body == null && bare.matches(".*(?:committee|panel|commission|board|forum|group|party)"));
    }

    private static String bare(String name) {
        return name.strip()
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replaceFirst("^the ", "")
                .replaceAll("\\s+", " ");
    }
}
