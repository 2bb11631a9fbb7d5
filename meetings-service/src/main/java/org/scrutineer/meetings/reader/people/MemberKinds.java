package org.scrutineer.meetings.reader.people;

import java.util.regex.Pattern;
import org.scrutineer.meetings.reader.layout.Hint;

/** "Appointed Member Ada Ash", "Co-opted Members Mr B Birch and Carl Carr", "Parent Governor Representative Mrs D Dale". */
final class MemberKinds {

    private static final Pattern KIND = Pattern.compile(
            "^(?:[Tt]he )?(?:(?:[Aa]ppointed|[Cc]o-?[Oo]pted|[Aa]dded|[Ii]ndependent|[Ll]ay|[Ss]tatutory|[Nn]on-[Vv]oting|[Vv]oting|[Ee]xternal|[Ee]ducation|[Cc]hurch|[Dd]iocesan|[Ff]aith|[Pp]arent(?: [Gg]overnor)?|[Yy]outh|[Tt]enant)s? )+(?:[Mm]embers?|[Rr]epresentatives?|[Gg]overnors?|[Cc]o-?[Oo]ptees?)[,:]? (?=(?:(?:Mrs?|Ms|Miss|Dr|Revd?|Canon|Prof)\\.? )?[A-Z][\\p{L}'’.-]*(?: [A-Z][\\p{L}'’.-]*){1,3}$)");

    private static final Hint KINDS = Hint.of("ember|epresentative|overnor|ptee");

    private MemberKinds() {}

    /** The words before a name that say what sort of member has it; empty where there are none. */
    static String before(String words) {
        if (!KINDS.in(words)) {
            return "";
        }
        var kind = KIND.matcher(words);
        return kind.find() ? kind.group() : "";
    }
}
