package org.scrutineer.meetings.reader.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** "A Recommended …", "B Recommended …": capitals without a stop are markers only where they run on. */
final class CapitalRuns {

    private static final Pattern CAPITAL_ALONE = Pattern.compile("^([A-H]) (?=[A-Z][a-z]+)");

    private static final Pattern INITIALED =
            Pattern.compile("(?:[A-Z]\\.? ){1,3}(?:Mc|Mac|O['’])?[A-Z][\\p{L}'’-]+(?: \\([^()]{3,40}\\))?");

    private final String text;
    private final List<Para> paras;

    private CapitalRuns(String text, List<Para> paras) {
        this.text = text;
        this.paras = paras;
    }

    /** The paragraphs, with the marks that run on taken off them. */
    static List<Para> marked(String text, List<Para> paras) {
        return new CapitalRuns(text, paras).marked();
    }

    private List<Para> marked() {
        var result = new ArrayList<>(paras);
        var expected = 'A';
        var lastAt = -1;
        for (var i = 0; i < paras.size(); i++) {
            var matcher = CAPITAL_ALONE.matcher(paras.get(i).text());
            if (paras.get(i).marker() != null || !matcher.find() || amongNames(i)) {
                continue;
            }
            var letter = matcher.group(1).charAt(0);
            if (letter == 'B' && lastAt >= 0 && expected == 'B' && i - lastAt <= 4) {
                result.set(lastAt, capital(paras.get(lastAt)));
            }
            var runs = letter == expected && (letter == 'A' || (lastAt >= 0 && i - lastAt <= 4));
            if (runs && letter != 'A') {
                result.set(i, capital(paras.get(i)));
            }
            expected = runs ? (char) (letter + 1) : letter == 'A' ? 'B' : 'A';
            lastAt = runs || letter == 'A' ? i : -1;
        }
        return result;
    }

    /** Whether it is an initial with a surname, in lines of such: "P Birch", "A Dale". */
    private boolean amongNames(int at) {
        if (!INITIALED.matcher(paras.get(at).text()).matches()) {
            return false;
        }
        var from = at;
        while (from > 0 && INITIALED.matcher(paras.get(from - 1).text()).matches()) {
            from--;
        }
        for (var i = from;
                i < paras.size() && INITIALED.matcher(paras.get(i).text()).matches();
                i++) {
            if (paras.get(i).text().charAt(0) != (char) ('A' + i - from)) {
                return true; // a list would begin with A and go on with B
            }
        }
        return false;
    }

    private Para capital(Para para) {
        var builder = new Para.Builder();
        builder.source = text;
        builder.kind = para.kind();
        builder.marker = new Marker(Marker.Style.CAPITAL, para.text().substring(0, 1), 2);
        builder.start = para.start();
        builder.bodyStart = para.sourceStart(2);
        builder.end = para.end();
        builder.gapBefore = para.gapBefore();
        builder.indent = para.indent();
        return builder.build();
    }
}
