package org.scrutineer.meetings.reader.people;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands before a name: "Councillor", "Mrs", "Aldermen". A title in the plural holds for all names after it. */
final class Titles {

    private static final String TITLES =
            "(?:County |City |District |Town |Parish |Borough |Community )?(?:Councillors?|Cllrs?\\.?|COUNCILLORS?|Cynghorwyr|Y Cynghorydd|Cynghorydd)|Councilmembers?|Council ?[Mm]embers?|Messrs\\.?|Mr\\.?|Mrs\\.?|Ms\\.?|Miss|Mx\\.?|Dr\\.?|Prof(?:essor)?\\.?|Rev(?:erend|d)?\\.?|Canon|Sir|Dame|Lord|Lady|Baroness|Aldermen|Ald(?:erman|erwoman)?\\.?|Deputy(?! (?:(?:Parish |Town |City |County )?(?:Chair|Leader|Head|Director|Convener|Clerk|Manager)))|Senator|Conn[ée]table|(?:Depute )?(?:Lord )?Provost|Baillie|Bailie|Mayor|Commissioner(?= [A-Z])|Judge|Hon\\.?|Sheriff|Bailiff|(?:(?:Deputy |Assistant |Acting |Temporary )?Chief (?:Fire Officer|Constable))|(?:(?:Temporary )?(?:Detective )?(?:Chief )?(?:Superintendent|Supt\\.?|Inspector|Insp\\.?))|Sergeant|Sgt\\.?";
    private static final Pattern TITLE = Pattern.compile("^(?:The )?(?<t>(?:(?:" + TITLES + ")\\s+)+)(?=\\S)");

    private Titles() {}

    /** Looks for a title at the beginning of words that hold a name. */
    static Matcher before(String words) {
        return TITLE.matcher(words);
    }

    /** One that anybody has, a member of the council or not. */
    static boolean courtesy(String title) {
        return title.matches("(?i)(?:mrs?|ms|miss|dr)\\.?");
    }

    static boolean member(String title) {
        return title.matches("(?i).*(?:councillor|cllr\\.?|member)$");
    }

    static boolean plural(String title) {
        return title.matches(
                "(?i)(?:.* )?(?:councillors|cllrs\\.?|aldermen|(?:council ?)?members|cynghorwyr|messrs\\.?)(?: (?:m(?:r|rs|s)|dr)\\.?)?$");
    }

    /** As it stands before one name. */
    static String singular(String title) {
        if (title.equals("Aldermen")) {
            return "Alderman";
        }
        var one = title.replaceFirst("(?<=Councillor|COUNCILLOR|Cllr|ember)[sS](?=\\.?(?: |$))", "")
                .replaceFirst("^Messrs", "Mr");
        return one.equals("COUNCILLOR") ? "Councillor" : one;
    }

    /** What a title in the plural gives to the names after it: "Councillor" for "Councillors Mrs". */
    static String shared(String title) {
        return singular(title).replaceFirst("(?<=Councillor|Cllr\\.?|ember|derman) .*$", "");
    }

    /** What a label gives to each name below it: "County Councillor" for "COUNTY COUNCILLORS". */
    static String ofLabel(String label) {
        var words = new StringBuilder();
        for (var word : label.strip().split("\\s+", -1)) {
            words.append(words.isEmpty() ? "" : " ")
                    .append(Character.toUpperCase(word.charAt(0)))
                    .append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return singular(words.toString());
    }
}
