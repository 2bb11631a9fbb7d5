package org.scrutineer.meetings.reader.recommendation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.scrutineer.meetings.reader.structure.Extract;
import org.scrutineer.meetings.reader.structure.Outline;
import org.scrutineer.meetings.reader.structure.Passage;
import org.scrutineer.meetings.reader.structure.Section;

/**
 * A register in labelled lines ("Ref: 4", "Recommendation: That …", "Progress: …", "60%"), and recommendations with "Status: …"
 * or "Response: …" in the line below each.
 */
final class LabelledRecommendations {

    private static final Pattern NAMED = Pattern.compile(
            "^\\**(?:(?:Outcome|Action|Resolution) ?/ ?|(?:Scrutiny|Agreed|Review|Panel|Committee) )?[Rr]ecommendation(?:s|\\(s\\))?(?: ?/ ?\\w+| made| agreed| text| to Cabinet)?\\**\\s*:\\**\\s*(?<words>\\S.{11,})$",
            Pattern.DOTALL);
    private static final Pattern THAT = Pattern.compile(
            "^(?:(?<ref>\\S.{2,70}?)\\s*[:–—-]+\\s+)?(?:(?:Recommended|RECOMMENDED) (?=that|THAT))?(?<words>[“\"‘]?(?:That|THAT|that|To) [\\w“‘].{9,})$",
            Pattern.DOTALL);
    private static final Pattern TELLING = Pattern.compile(
            "^\\**(?<label>(?:(?:Cabinet|Executive|Council|Officers?|Management|Service|Directorate|Portfolio Holder|Cabinet Member|Director|Current|Latest|RAG|Implementation)(?:['’]s?)? )?(?:response|reply|decision|status|position|update|progress|outcome|answer|comments?|RAG)|Cabinet|Executive|Agreed\\?|Accepted\\?|(?:Accept|Agree)(?:e?d)?(?: ?/ ?(?:[Pp]art(?:ly|ially) |[Nn]ot |[Ii]n )?\\w+){1,3}|Agree\\?|Actions? taken|Assessment|Ymateb|Statws)(?: (?:update|to date|rating|made|so far|received|from [\\w ]{3,40}|at [\\w ]{3,30})| ?\\([^()]{3,30}\\))?\\**\\s*[:–-]\\**(?: (?<words>.*))?$",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern LABELLED =
            Pattern.compile("^\\**[A-Z][\\w /’'().-]{1,40}\\**:\\**(?: .*|$)", Pattern.DOTALL);
    private static final Pattern REFERENCE = Pattern.compile(
            "^\\**(?:Ref(?:erence)?|No|Number|Rec(?:ommendation)?|Minute|ID|Item)\\.?(?: (?:[Nn]o|[Nn]umber|[Rr]ef(?:erence)?|ID)\\.?)?\\**\\s*:\\**\\s*(?<n>\\S.{0,20})$");
    private static final Pattern MINUTE = Pattern.compile(
            "\\b(?:[Nn]o\\.?|[Mm]inute|[Rr]ef\\.?) ?(?<n>\\d{1,4}(?: ?\\(\\w{1,4}\\))?)(?: ?\\([^()]{5,30}\\))?$");
    private static final Pattern SUBJECT = Pattern.compile("(?i)\\brecommendations?\\b");

    private static final int MOST = 9;

    private static final int HEAD = 6;
    private static final int SHORT = 40;

    private final Outline outline;
    private final List<Passage> passages;
    private final StatusKey key;
    private final List<Reported> found = new ArrayList<>();
    /** Where each item first speaks of recommendations; sought once, because every entry of a long list asks. */
    private final Map<Integer, Integer> spokenOf = new HashMap<>();

    private final boolean ofThePage;

    private LabelledRecommendations(Outline outline, StatusKey key) {
        this.outline = outline;
        this.key = key;
        this.passages = outline.passages();
        this.ofThePage = passages.stream().limit(HEAD).anyMatch(passage -> about(passage.text()));
        for (var i = 0; i < passages.size(); i++) {
            if (passages.get(i).para().marker() == null && about(passages.get(i).text())) {
                spokenOf.putIfAbsent(passages.get(i).item(), i);
            }
        }
    }

    static List<Reported> find(Outline outline, StatusKey key) {
        var reader = new LabelledRecommendations(outline, key);
        for (var i = 0; i + 1 < reader.passages.size(); i++) {
            reader.read(i);
        }
        return reader.found;
    }

    /** Whether the words are the label, or begin with it, of a line that tells how a recommendation fared. */
    static boolean tells(String words) {
        return TELLING.matcher(words).matches();
    }

    private void read(int index) {
        var passage = passages.get(index);
        if (!passage.para().cells().isEmpty() || passage.section() == Section.TABLE) {
            return;
        }
        var named = passage.para().marker() == null ? NAMED.matcher(passage.text()) : null;
        if (named != null && named.matches()) {
            var number = reference(index);
            var told = below(index, true);
            if (told != null && (number != null || passage.section().isRecord() || speaks(index))) {
                add(passage, number, named.start("words"), told);
            }
            return;
        }
        var that = passage.section().isRecord() ? THAT.matcher(passage.text()) : null;
        if (that != null
                && that.matches()
                && !tells(passage.text())
                && speaks(index)
                && !HeadedRecommendations.heads(passage.text())) {
            var told = below(index, false);
            if (told != null) {
                add(passage, number(passage, that.group("ref")), that.start("words"), told);
            }
        }
    }

    /** Whether the item so far, its title or the head of the page is about recommendations. */
    private boolean speaks(int index) {
        var item = passages.get(index).item();
        return ofThePage
                || spokenOf.getOrDefault(item, index) < index
                || (item >= 0 && about(outline.items().get(item).title()));
    }

    private static boolean about(String words) {
        return SUBJECT.matcher(words).find();
    }

    /** The reference in the lines above, or {@code null}. */
    private String reference(int index) {
        for (var i = index - 1; i >= 0 && i > index - HEAD; i--) {
            var reference = REFERENCE.matcher(passages.get(i).text());
            if (reference.matches()) {
                return reference.group("n");
            }
            if (!LABELLED.matcher(passages.get(i).text()).matches()) {
                return null;
            }
        }
        return null;
    }

    private static String number(Passage passage, String ref) {
        var minute = ref == null ? null : MINUTE.matcher(ref);
        if (minute != null && minute.find()) {
            return minute.group("n");
        }
        var marker = passage.para().marker();
        return marker == null || marker.value().isEmpty() ? null : marker.value();
    }

    /** What the labelled lines below tell, or {@code null} where none tells anything. */
    private Told below(int index, boolean register) {
        var gathering = new Told.Gathering();
        var any = false;
        Told.By by = null;
        for (var i = index + 1; i < passages.size() && i < index + MOST && goesOn(index, i); i++) {
            var words = passages.get(i).text();
            var telling = TELLING.matcher(words);
            if (telling.matches()) {
                any = true;
                by = Told.By.of(telling.group("label"));
                words = telling.group("words") == null ? "" : telling.group("words");
            } else if (LABELLED.matcher(words).matches() && register) {
                by = null;
                continue;
            } else if (!any) {
                return null;
            } else if (words.length() < SHORT && StatusWords.stated(words) != null) {
                by = Told.By.STATE;
            } else if (by == null || passages.get(i).para().marker() != null) {
                break;
            }
            gathering.add(by, key.read(words), words);
        }
        return any ? gathering.told() : null;
    }

    /** Whether the passage may still belong to the recommendation above. */
    private boolean goesOn(int index, int at) {
        var words = passages.get(at).text();
        return passages.get(at).item() == passages.get(index).item()
                && passages.get(at).para().cells().isEmpty()
                && !NAMED.matcher(words).matches()
                && !REFERENCE.matcher(words).matches()
                && !(THAT.matcher(words).matches() && !tells(words));
    }

    private void add(Passage passage, String number, int from, Told told) {
        var extract = Extract.of(outline.text(), passage, from, passage.text().length());
        found.add(new Reported(passage, number, extract, told.status(), told.words(), told.nothing() ? 0.75 : 0.9));
    }
}
