package org.scrutineer.meetings.reader.people;

import java.util.List;
import java.util.regex.Pattern;
import org.scrutineer.meetings.reader.structure.Passage;

/**
 * Labels within a list of those present that say for whom they sit: "Northcliffe Council:", "NHS North:", "Youth Convener:", each
 * with its names below.
 */
final class NamesBelow {

    /** A few words without a verb. */
    private static final Pattern SENDER = Pattern.compile(
            "(?!(?i:minutes|decisions?|resolved|agenda|contact|venue|date|time|place|purpose|note|reasons?)\\b)[A-Z][\\p{L}'’&.-]*(?: (?:\\(?[A-Z][\\p{L}'’&.)-]*|and|of|for|the|on|&|[–-])){0,9} ?:-?");

    private static final Pattern TITLED = Pattern.compile(
            "^(?:(?:County |City |Community )?(?:Councillors?|Cllrs?)|Mrs?|Ms|Miss|Dr|Prof(?:essor)?|Rev(?:erend|d)?|Bailie|Baillie|Provost|Sir|Dame|Lord|Lady|Canon)\\b\\.? [A-Z]");

    private NamesBelow() {}

    /** Whether the line is such a label. */
    static boolean sender(List<Passage> passages, int at) {
        return at + 1 < passages.size()
                && SENDER.matcher(passages.get(at).text()).matches()
                && passages.get(at + 1).item() == passages.get(at).item()
                && TITLED.matcher(passages.get(at + 1).text()).find()
                && !NameList.people(passages.get(at + 1).text()).isEmpty();
    }
}
