package org.scrutineer.meetings.reader.structure;

import java.util.ArrayList;
import java.util.List;

/** Marks paragraphs that quote: an earlier resolution, a motion's wording, a letter. */
final class Quotations {

    private static final int LONGEST = 14;

    /** The passages, those inside quotation marks marked so. A quotation that is never closed is none. */
    List<Passage> mark(List<Passage> passages) {
        var quoted = new boolean[passages.size()];
        for (var i = 0; i < passages.size(); i++) {
            var end = opens(passages.get(i).text()) ? closing(passages, i) : -1;
            for (var j = i; j <= end; j++) {
                quoted[j] = true;
            }
        }
        var result = new ArrayList<Passage>();
        for (var i = 0; i < passages.size(); i++) {
            var p = passages.get(i);
            result.add(new Passage(p.para(), p.section(), p.item(), p.meeting(), p.group(), quoted[i], p.head()));
        }
        return result;
    }

    private static boolean opens(String text) {
        return text.startsWith("“") || text.startsWith("\"");
    }

    private static int closing(List<Passage> passages, int from) {
        for (var i = from;
                i < passages.size()
                        && i < from + LONGEST
                        && passages.get(i).item() == passages.get(from).item();
                i++) {
            var text = passages.get(i).text();
            var last = Math.max(text.lastIndexOf('”'), text.lastIndexOf('"'));
            if (last > 0 && last >= text.length() - 3) {
                return i;
            }
            if (last > 0 && i == from) {
                return -1;
            }
        }
        return -1;
    }
}
