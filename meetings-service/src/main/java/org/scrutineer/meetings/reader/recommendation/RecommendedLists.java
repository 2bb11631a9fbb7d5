package org.scrutineer.meetings.reader.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.scrutineer.meetings.reader.decision.OthersResolutions;
import org.scrutineer.meetings.reader.structure.Bodies;
import org.scrutineer.meetings.reader.structure.Extract;
import org.scrutineer.meetings.reader.structure.Outline;
import org.scrutineer.meetings.reader.structure.Passage;

/**
 * What a report, or the minutes of another body, tells that a forum or panel recommended: "The Forum recommended that: (a) …; (b) …",
 * in a list below the words or in their own paragraph. In the body's own minutes that is its decision.
 */
final class RecommendedLists {

    private static final Pattern LEAD = Pattern.compile(
            "(?:^|[.;,] )(?:It|[Tt]hey|(?:[Tt]he )?(?<body>" + Bodies.NAME
                    + "|[Ww]orking [Gg]roup|[Tt]ask [Gg]roup|[Gg]roup|[Pp]anel|[Ff]orum)) (?:ha[sd] |have )?(?:also |then |therefore |unanimously )*(?:recommended|made (?:the following|these|\\w+) recommendations?)\\b(?<to>[^.:;]{0,100}?)(?: that)?:[-–]?(?: (?<rest>\\S.*))?$",
            Pattern.DOTALL);
    /** "That the following recommendations be submitted to Cabinet: –" */
    private static final Pattern SENT = Pattern.compile(
            "\\b(?:the )?following recommendations? (?:be|were|are|was|is) (?:\\w+ )?(?:submitted|made|referred|sent|forwarded|put|presented|passed) (?:up |on |forward )?to\\b[^.;]{2,120}?[:–-]+$");

    private static final Pattern ENTRY =
            Pattern.compile("(?:^|(?<=[;,.] )|(?<=[;,] and ))\\((?<n>[a-z]|[ivx]{1,5}|\\d{1,2})\\) ?");
    private static final Pattern LINK = Pattern.compile("[;,]? and$|[;,. ]+(?:and )?$");
    private static final int MOST = 30;

    private final Outline outline;
    private final List<Reported> found = new ArrayList<>();

    private RecommendedLists(Outline outline) {
        this.outline = outline;
    }

    static List<Reported> find(Outline outline) {
        var lists = new RecommendedLists(outline);
        var passages = outline.passages();
        for (var i = 0; i < passages.size(); i++) {
            var words = passages.get(i).text();
            if (words.contains("recommend")
                    && (words.contains(":") || words.contains("following recommendation"))
                    && passages.get(i).section().isRecord()) {
                lists.read(i);
            }
        }
        OthersResolutions.of(outline).stream().sorted().map(passages::get).forEach(lists::put);
        return lists.found;
    }

    private void read(int index) {
        var passage = outline.passages().get(index);
        var lead = LEAD.matcher(passage.text());
        if (!passage.head() && !passage.quoted() && SENT.matcher(passage.text()).find()) {
            below(index);
            return;
        }
        if (passage.head() || passage.quoted() || !lead.find() || !anothers(passage, lead.group("body"))) {
            return;
        }
        if (lead.group("rest") == null) {
            below(index);
        } else {
            within(passage, lead.start("rest"));
        }
    }

    /** What another body resolved to ask of this one. */
    private void put(Passage passage) {
        var marker = passage.para().marker();
        if (marker != null && found.stream().noneMatch(one -> one.passage().equals(passage))) {
            add(
                    passage,
                    marker.value().isEmpty() ? null : marker.value(),
                    0,
                    passage.text().length());
        }
    }

    private boolean anothers(Passage passage, String body) {
        var own = outline.body(passage);
        if (outline.report() || own == null || body == null) {
            return outline.report() || own == null;
        }
        var noun = body.substring(body.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return !Bodies.isOwn(body, own) || !own.toLowerCase(Locale.ROOT).contains(noun);
    }

    /** The entries of the list below, not what stands in lists below them. */
    private void below(int lead) {
        var passages = outline.passages();
        var first = lead + 1 < passages.size() ? passages.get(lead + 1).para().marker() : null;
        for (var i = lead + 1; first != null && i < passages.size() && i < lead + MOST; i++) {
            var passage = passages.get(i);
            var marker = passage.para().marker();
            if (passage.item() != passages.get(lead).item() || passage.head() || marker == null) {
                return;
            }
            if (marker.style() == first.style()) {
                add(
                        passage,
                        marker.value().isEmpty() ? null : marker.value(),
                        0,
                        passage.text().length());
            } else if (passages.get(lead).para().hasMarker(marker.style())) {
                return; // the lead's own list goes on
            }
        }
    }

    /** The entries in the same paragraph. */
    private void within(Passage passage, int from) {
        var text = passage.text();
        var entry = ENTRY.matcher(text).region(from, text.length());
        String number = null;
        var at = -1;
        while (entry.find()) {
            if (at >= 0) {
                add(passage, number, at, entry.start());
            }
            number = entry.group("n");
            at = entry.end();
        }
        if (at >= 0) {
            add(passage, number, at, text.length());
        }
    }

    private void add(Passage passage, String number, int from, int to) {
        var words = LINK.matcher(passage.text().substring(from, to)).replaceFirst("");
        var extract = Extract.of(outline.text(), passage, from, from + words.length());
        found.add(new Reported(passage, number, extract, null, null, 0.7));
    }
}
