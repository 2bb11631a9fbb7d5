package org.scrutineer.meetings.reader.people;

import java.util.regex.Pattern;
import org.scrutineer.meetings.reader.structure.Passage;

/**
 * A line of a page with columns: the name, then far to the right the post or the council that sent the member.
 * "Councillor Jan Birch          Northcliffe MBC".
 */
final class Columns {

    private static final int GAP = 3;
    private static final Pattern POST = Pattern.compile(
            "(?i)\\b(?:officer|director|head|manager|chief|service|council|cc|mbc|mdc|dc|bc|cbc|lb|chair\\w*|vice|member|leader|clerk|executive|assistant|solicitor|team|nhs|trust|police|representative|governor|advis[eo]r|consultant|lead|cabinet|accountant|auditor|coordinator|secretary|partnership|association|substitute|reserve|ward|labour|conservatives?|liberal|green|independent)\\b");
    /** Another name: these are columns of names. */
    private static final Pattern NEXT = Pattern.compile(
            "^(?:(?:County |City |District |Borough |Town |Parish )?(?:Councillors?|Cllrs?)|Mrs?|Ms|Miss|Dr|Prof|Rev|Ald)\\b");

    private static final Pattern PLURAL = Pattern.compile("\\b(?:Councillors|COUNCILLORS|Cllrs|Members|Messrs)\\b");
    /** A name that says all of itself: a title with a forename or initials before the surname. */
    private static final Pattern WHOLE = Pattern.compile(
            "(?:\\p{L}+ )?(?:Councillor|Cllr|Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Rev|Revd|Alderman)\\.? (?:[A-Z][\\p{L}.'’-]* )+[A-Z][\\p{L}'’-]+");

    private Columns() {}

    /** The one person whom the line names in its first column, the other columns as the role, or {@code null}. */
    static NameList.Person person(String source, Passage passage, int from, String given) {
        var end = firstColumn(source, passage, from);
        if (end < 0) {
            return null;
        }
        var text = passage.text();
        var name = text.substring(from, end);
        var rest = text.substring(end + 1).strip();
        var people = name.endsWith(",") || name.endsWith(";") ? null : NameList.people(name, given);
        if (people == null
                || people.size() != 1
                || PLURAL.matcher(name).find()
                || NEXT.matcher(rest).find()) {
            return null;
        }
        var one = people.getFirst();
        var whole = given == null && WHOLE.matcher(one.name()).matches();
        if (!whole && !POST.matcher(rest).find()) {
            return null;
        }
        var role = one.role() == null ? rest : one.role() + ", " + rest;
        return new NameList.Person(
                one.name(), role, one.substitutesFor(), one.replacedBy(), one.from(), text.length() - from);
    }

    /**
     * The names of a line that has several in columns, each with a bar behind it in the place of a blank: "Councillors Ann
     * Ashe (Chair)|  Bob Birch|  Cy Carr"; the same names where they do not stand so.
     */
    static String barred(String source, Passage passage, int from) {
        var names = new StringBuilder(passage.text().substring(from));
        var columns = 1;
        for (var end = firstColumn(source, passage, from); end > 0; end = firstColumn(source, passage, end)) {
            names.setCharAt(end - from, '|');
            columns++;
        }
        var barred = names.toString();
        return columns > 1 && barred.indexOf(',') < 0 && NameList.people(barred).size() == columns
                ? barred
                : passage.text().substring(from);
    }

    /** Where the first column of the line ends, or -1. */
    private static int firstColumn(String source, Passage passage, int from) {
        var para = passage.para();
        var text = passage.text();
        for (var i = text.indexOf(' ', from + 1); i > 0 && i + 1 < text.length(); i = text.indexOf(' ', i + 1)) {
            var end = para.sourceStart(i);
            var next = para.sourceStart(i + 1);
            var line = source.indexOf('\n', end);
            if (next - end >= GAP && (line < 0 || line > next)) {
                return i;
            }
        }
        return -1;
    }
}
