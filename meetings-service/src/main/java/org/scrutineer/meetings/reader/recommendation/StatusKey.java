package org.scrutineer.meetings.reader.recommendation;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.scrutineer.meetings.reader.Draft.Status;
import org.scrutineer.meetings.reader.structure.Extract;
import org.scrutineer.meetings.reader.structure.Outline;
import org.scrutineer.meetings.reader.structure.Passage;

/**
 * What a page says its figures, letters and colours mean: "1 = fully achieved, 2 = on track", "Grey – no longer needed" or, one a
 * line, "1 Fully achieved". Without it "2" tells nothing, and green is what has been done.
 */
final class StatusKey {

    private static final String COLOUR = "(?i:red|amber|yellow|orange|green|blue|gr[ea]y|purple|white|black)";
    private static final Pattern MARK = Pattern.compile("\\(?(?<mark>[0-9]|[A-Z]|" + COLOUR + ")\\)?[.:]?");

    /** Several in one paragraph. */
    private static final Pattern ENTRY = Pattern.compile("(?<![\\w/])\\(?(?<mark>[0-9]|[A-Z]|" + COLOUR
            + ")\\)? ?(?:=|:|[–—-](?= )|(?i:means)|(?=\\())\\(? ?(?<words>[A-Za-z][^=:;.]{2,60}?)(?=\\)|[,;.]| [–—-] | \\(?(?:[0-9]|[A-Z]|"
            + COLOUR + ")\\)? ?(?:=|:|[–—-] |(?i:means)|\\()|$)");

    /** One on a line of its own. */
    private static final Pattern LINE = Pattern.compile("\\(?(?<mark>[0-9]|" + COLOUR
            + ")(?: ?\\([^()]{1,20}\\))?\\)?\\.? ?(?:=|:|[–—-])? ?\\(?(?<words>[A-Za-z][^|]{2,60})");

    private static final int LONGEST = 1000;

    private final Outline outline;
    private final Map<String, Status> meanings = new HashMap<>();
    private boolean looked;

    private StatusKey(Outline outline) {
        this.outline = outline;
    }

    /** The key of a page; it is empty where the page has none. It is looked for when the first mark stands alone, as on most pages none does. */
    static StatusKey of(Outline outline) {
        return new StatusKey(outline);
    }

    private void look() {
        looked = true;
        var run = new HashMap<String, Status>();
        for (var passage : outline.passages()) {
            var words = Extract.collapsed(outline.text()
                    .substring(passage.para().start(), passage.para().end()));
            if (words.length() > LONGEST) {
                run.clear();
                continue;
            }
            within(words);
            line(words, passage, run);
        }
    }

    private void within(String words) {
        var inside = new HashMap<String, Status>();
        var entry = ENTRY.matcher(words);
        while (entry.find()) {
            put(entry.group("mark"), entry.group("words"), inside);
        }
        keep(inside);
    }

    private void line(String words, Passage passage, Map<String, Status> run) {
        var cells = passage.para().cells().size();
        var bare = words.replaceAll("^\\|\\s*|\\s*\\|$", "");
        var line = LINE.matcher(cells == 2 ? bare.replaceFirst(" ?\\| ?", " - ") : bare);
        if (cells > 2 || !line.matches() || !put(line.group("mark"), line.group("words"), run)) {
            run.clear();
        }
        keep(run);
    }

    private static boolean put(String mark, String words, Map<String, Status> entries) {
        var opening = StatusWords.opens(words);
        var status = opening == null ? StatusWords.stated(words) : opening;
        if (status != null) {
            entries.putIfAbsent(name(mark), status);
        }
        return status != null;
    }

    /** One mark alone may be anything. */
    private void keep(Map<String, Status> entries) {
        if (entries.size() > 1) {
            entries.forEach(meanings::putIfAbsent);
        }
    }

    private static String name(String mark) {
        return mark.toLowerCase(Locale.ROOT).replace("gray", "grey");
    }

    /** What a mark means or, where the words are none, what they tell. */
    Status read(String words) {
        var status = status(words);
        return status == null ? StatusWords.read(words) : status;
    }

    /** What a mark means that stands alone, or {@code null}. */
    Status status(String words) {
        var mark = MARK.matcher(words.strip());
        if (!mark.matches()) {
            return null;
        }
        if (!looked) {
            look();
        }
        return meanings.get(name(mark.group("mark")));
    }
}
