package org.scrutineer.meetings.reader.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.scrutineer.meetings.reader.format.SourceDocument.Kind;
import org.scrutineer.meetings.reader.layout.Para;

/** What councils write above the columns of a table of recommendations, where each heading is a paragraph. */
final class LinedHeadings {

    private static final Pattern RECOMMENDATION = Pattern.compile(
            "(?i)(?:(?:scrutiny|agreed|review|panel|committee|original) )?recommendations?(?: (?:text|wording|made|agreed|description|to (?:the )?cabinet|of (?:the )?\\w+(?: \\w+)?))?");
    private static final Pattern NUMBER = Pattern.compile(
            "(?i)(?:ref(?:erence)?\\.?(?: no\\.?)?|no\\.?|number|#|rec(?:ommendation)?\\.? (?:no\\.?|number|ref\\.?)|id|meeting,? date,? ?(?:&|and) ?minute)");
    private static final Pattern DATE = Pattern.compile(
            "(?i)(?:(?:meeting|minute|committee|exec(?:utive)?|cabinet|council|target|due|completion|implementation|review|start|end|original|revised|agreed) )?dates?(?: (?:of (?:the )?(?:meeting|cabinet|council|committee)|made|agreed|due|raised|for completion))?");
    private static final Pattern TOLD = Pattern.compile(
            "(?i)(?:(?:current|latest|cabinet|executive|council|officer|management|service|implementation|rag|portfolio holder|cabinet member|directorate) )?(?:status|rag|(?:response|reply|decision|outcome|progress|updates?|position)(?: (?:to date|of (?:the )?cabinet|of (?:the )?executive))?|agreed?|accept(?:ed)?|agreed? ?/ ?\\w+|accept(?:ed)? ?/ ?reject(?:ed)?(?: ?/ ?(?:partially|partly) accepted)?(?: ?\\([\\w. ]{3,20}\\))?|completed?|implemented|comments?|progress ?/ ?\\w+|response ?/ ?\\w+|actions? taken(?: (?:or planned )?to date| or planned)?)(?: update)?\\??(?: ?\\(?\\w{1,9} ?/ ?\\w{1,9}\\)?\\??)?");
    private static final Pattern OTHER = Pattern.compile(
            "(?i)(?:(?:name of )?(?:the )?(?:scrutiny |select )?(?:commission|committee|panel|board|body|group|task group|review|topic|subject|theme|portfolio|directorate|service|meeting|minute|item|source|origin|area)"
                    + "|priority|evidence|rationale|reasons?|costs?|resources?|budget|measures?|(?:financial|resource|cost) implications|timescales?|timeframe|timetable|deadline|by when|when|target|due(?: by)?|completed by"
                    + "|(?:recommendation |recommended |made |addressed |referred )?(?:made )?to|by whom|who|owner|lead(?: (?:officer|member|department))?|(?:(?:responsible|accountable|reporting|lead) )?(?:officers?|members?|person|body|service|cabinet member|executive member|portfolio holder|director)(?: responsible| ?/ ?\\w{2,12})?|responsib(?:le|ility)|(?:proposed |planned |required )?actions?(?: required| proposed| plan)?|next steps|notes)");

    /** The first part of a heading that a narrow column has broken, though it might be one itself. */
    private static final Pattern PART = Pattern.compile("(?i)lead|responsible|target|due|accountable");

    private static final Pattern COMPOUND = Pattern.compile("[A-Za-z ]{2,40} (?:and|&|/) [A-Za-z ]{2,40}");
    private static final Pattern AND = Pattern.compile(" (?:and|&|/) ");
    private static final Pattern WORD = Pattern.compile("[A-Za-z/]{2,20}(?: (?:[A-Za-z]{2,12}|&|/)){0,2}");

    /** A heading in capitals says what it will, among others in capitals. */
    private static final Pattern CAPITALS = Pattern.compile("[A-Z][^a-z\\d.;]{3,}(?:\\([^()\\d]{2,24}\\))?");
    /** A heading that only one council has, between two that all have. */
    private static final Pattern UNKNOWN = Pattern.compile("[A-Z][A-Za-z]+(?: (?:[A-Za-z]+|&|/)){1,4}");

    private static final int LONGEST = 50;
    private static final int LONGEST_IN_CAPITALS = 90;
    /** More columns than any such table has. */
    static final int MOST = 10;

    private final List<Para> paras;
    /** The words of short paragraphs without their marks; each is asked for many times. */
    private final String[] bare;

    LinedHeadings(List<Para> paras) {
        this.paras = paras;
        this.bare = new String[paras.size()];
    }

    /** The headings, which of them stand above the recommendations and their numbers, and the paragraphs that they fill. */
    record Columns(List<String> headings, int text, int number, List<String> lines) {
        Columns(List<String> headings, int text, List<String> lines) {
            this(
                    headings,
                    text,
                    headings.stream()
                            .filter(h -> NUMBER.matcher(h).matches())
                            .findFirst()
                            .map(headings::indexOf)
                            .orElse(-1),
                    lines);
        }

        /** The same with a column of references before the first, which may have no heading. */
        Columns referenced() {
            var all = new ArrayList<>(List.of(""));
            all.addAll(headings);
            return new Columns(all, text + 1, 0, lines);
        }

        boolean numbered() {
            return number >= 0 && number < text;
        }

        int size() {
            return headings.size();
        }
    }

    /** The columns whose headings stand from one paragraph to another. */
    Columns columns(int from, int heading, int first) {
        var headings = new ArrayList<String>();
        var lines = new ArrayList<String>();
        var text = 0;
        for (var i = from; i < first; i++) {
            lines.add(bare(i));
            if (i > from && broken(i - 1)) {
                headings.add(headings.removeLast() + " " + bare(i));
            } else {
                headings.add(bare(i));
            }
            text = i == heading ? headings.size() - 1 : text;
        }
        return new Columns(headings, text, lines);
    }

    /** Whether the headings of a table begin here. */
    boolean begin(int index) {
        var recommendation = false;
        var i = index;
        while (i < index + MOST && isHeading(i)) {
            recommendation |= recommendation(i);
            i++;
        }
        return (recommendation && i > index + 1) || (index < paras.size() && onOneLine(index) != null);
    }

    /** The columns whose headings stand on one line here with wide gaps between them, or {@code null}. */
    Columns onOneLine(int index) {
        var para = paras.get(index);
        if (para.marker() != null
                || para.kind() == Kind.TABLE_ROW
                || para.text().length() > MOST * LONGEST
                || !para.text().toLowerCase(Locale.ROOT).contains("recommendation")) {
            return null;
        }
        var pieces = pieces(para).stream().map(LinedHeadings::bare).toList();
        var text = pieces.stream()
                .filter(piece -> RECOMMENDATION.matcher(piece).matches())
                .findFirst();
        return pieces.size() > 2
                        && text.isPresent()
                        && pieces.stream().anyMatch(piece -> TOLD.matcher(piece).matches())
                        && pieces.stream().allMatch(LinedHeadings::known)
                ? new Columns(pieces, pieces.indexOf(text.get()), pieces)
                : null;
    }

    private static boolean known(String words) {
        return Stream.of(TOLD, OTHER, NUMBER, DATE, RECOMMENDATION)
                .anyMatch(pattern -> pattern.matcher(words).matches());
    }

    /** After the headings, where a new page has them again. */
    int repeated(Columns columns, int index) {
        var lines = columns.lines;
        if (index + lines.size() > paras.size()) {
            return index;
        }
        for (var c = 0; c < lines.size(); c++) {
            if (paras.get(index + c).text().length() > LONGEST
                    || !bare(index + c).equals(lines.get(c))) {
                return index;
            }
        }
        return index + lines.size();
    }

    boolean recommendation(int index) {
        var words = paras.get(index).text();
        return words.length() < LONGEST
                && words.toLowerCase(Locale.ROOT).contains("recommendation")
                && is(index, RECOMMENDATION);
    }

    boolean tells(int index) {
        return is(index, TOLD);
    }

    static boolean dates(String heading) {
        return DATE.matcher(heading).matches();
    }

    boolean isHeading(int index) {
        return alone(index)
                || broken(index)
                || (index > 0 && broken(index - 1))
                || amongCapitals(index)
                || unknown(index);
    }

    /** Whether it stands between two headings, behind that of the recommendations. */
    private boolean unknown(int index) {
        if (index == 0 || index >= paras.size() || !is(index, UNKNOWN) || !alone(index - 1) || !alone(index + 1)) {
            return false;
        }
        var i = index - 1;
        while (i > 0 && index - i < MOST && !recommendation(i) && (alone(i) || unknown(i))) {
            i--;
        }
        return recommendation(i);
    }

    /** Whether it stands in a row of lines in capitals that has the recommendations' heading in it. */
    private boolean amongCapitals(int index) {
        var from = index;
        while (index - from < MOST && capitals(from)) {
            from--;
        }
        var to = index;
        while (to - index < MOST && capitals(to)) {
            to++;
        }
        return IntStream.range(from + 1, to).anyMatch(this::recommendation);
    }

    private boolean capitals(int index) {
        return index >= 0
                && index < paras.size()
                && paras.get(index).marker() == null
                && paras.get(index).kind() != Kind.TABLE_ROW
                && paras.get(index).text().length() < LONGEST_IN_CAPITALS
                && CAPITALS.matcher(bare(index)).matches();
    }

    private boolean alone(int index) {
        return index < paras.size()
                && (is(index, TOLD)
                        || is(index, OTHER)
                        || is(index, NUMBER)
                        || is(index, DATE)
                        || (is(index, COMPOUND) && parts(bare(index)))
                        || recommendation(index));
    }

    /** "Lead officer and timescale" */
    private static boolean parts(String words) {
        return AND.splitAsStream(words)
                .allMatch(part -> TOLD.matcher(part).matches()
                        || OTHER.matcher(part).matches()
                        || DATE.matcher(part).matches());
    }

    /** "Cabinet" and, below it, "Member", or "Timescale and" and "lead officer": one heading on two lines. */
    private boolean broken(int index) {
        return index + 1 < paras.size()
                && is(index, WORD)
                && is(index + 1, WORD)
                && (PART.matcher(bare(index)).matches() || !alone(index))
                && parts(bare(index) + " " + bare(index + 1));
    }

    private boolean is(int index, Pattern heading) {
        var para = paras.get(index);
        return (para.text().length() < LONGEST || capitals(index))
                && para.marker() == null
                && para.kind() != Kind.TABLE_ROW
                && heading.matcher(bare(index)).matches();
    }

    private String bare(int index) {
        if (bare[index] == null) {
            bare[index] = bare(paras.get(index).text());
        }
        return bare[index];
    }

    private static String bare(String words) {
        return words.replace("*", "")
                .replaceFirst("\\s*:$", "")
                .replaceFirst("\\s*(?:\\[\\w{1,4}\\]|[¹²³⁴⁵⁶⁷⁸⁹†‡])$", "")
                .strip();
    }

    /** The words of a paragraph between which the document leaves wide gaps. */
    static List<String> pieces(Para para) {
        var words = para.text();
        var pieces = new ArrayList<String>();
        var from = 0;
        for (var i = 1; i + 1 < words.length(); i++) {
            if (words.charAt(i) == ' ' && para.sourceStart(i + 1) - para.sourceStart(i) > 1) {
                pieces.add(words.substring(from, i).strip());
                from = i + 1;
            }
        }
        pieces.add(words.substring(from).strip());
        return pieces;
    }
}
