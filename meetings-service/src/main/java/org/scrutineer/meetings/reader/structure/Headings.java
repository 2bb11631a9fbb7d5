package org.scrutineer.meetings.reader.structure;

import java.util.List;
import java.util.regex.Pattern;
import org.scrutineer.meetings.reader.format.SourceDocument.Kind;
import org.scrutineer.meetings.reader.layout.Marker;
import org.scrutineer.meetings.reader.layout.Marker.Style;
import org.scrutineer.meetings.reader.layout.Para;

/**
 * Tells the headings of items from the numbered clauses, lists and paragraphs that look like them. Councils print "24."
 * on a line of its own, "27 TITLE PDF 84 KB", "88 TITLE – The text follows", "33A. Title", "2/09 TITLE", "CA.6 Title"
 * and "PART II - MINUTES".
 */
final class Headings {

    static final Pattern FILE_SIZE = Pattern.compile(
            "\\s*(?:\\bpdf (?:icon|eicon)\\s*)?\\b(?:PDF|DOCX?|DOTX?|XLSX?|PPTX?) \\d+(?:\\.\\d+)? ?[KM]B\\s*$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PLAIN = Pattern.compile(
            "^\\*?(\\d{1,4}[A-Z]?|\\d{1,4}/\\d{2,4}|[A-Z]{1,5}[./]\\d{1,4}(?:/\\d{2,4})?|[A-Z]{1,5} ?\\d{1,4}[/-]\\d{2,4}(?:/\\d{2})?)[.:]?\\s+(?:\\(\\d+\\)\\s+|\\d{1,3}\\.\\s+)?[-–:]?\\s*(?=[A-Z“‘\"'(])");
    private static final Pattern CODE = Pattern.compile(
            "^(?:Minute (?:No\\.? ?)?)?([A-Z]{1,5}[./]\\d{1,4}(?:/\\d{2,4})?)[.:]?\\s+[-–:]?\\s*(?=[A-Z])");
    /** A number that the minutes of a body count on through the year: "CA.533". */
    private static final Pattern CODED = Pattern.compile("[A-Z]{2,4}\\.\\d{2,4}");

    private static final Pattern PART =
            Pattern.compile("^(?:PART|Part|RECOMMENDATION) ([IVX]+|\\d{1,2}|[A-D])\\s*[-–:]\\s*(?=\\S)");
    private static final Pattern MONTH_NEXT = Pattern.compile(
            "^\\d{1,4}\\s+(?:January|February|March|April|May|June|July|August|September|October|November|December)\\b");
    private static final Pattern CAPITALS = Pattern.compile("^[^a-z]*[A-Z]{3,}[^a-z]*(?:\\s[A-Z]{2,}[^a-z]*)*$");
    private static final Pattern CAPITAL_OPENING =
            Pattern.compile("^[“‘\"'(]?[A-Z][A-Z'’&/-]+(?:[ ,:/–-]+\\(?[A-Z0-9][A-Z0-9'’&/-]+\\)?)+|^[A-Z]{6,}\\b");
    private static final Pattern SENTENCE_AFTER_DASH = Pattern.compile(
            "(?:\\s[–-]|(?<=[A-Z)])[–—])\\s+(?=[A-Z][a-z]|\\([a-z])|[.:]\\s+(?=[A-Z][a-z])|\\s+(?=(?i:resolved|agreed|noted)(?:\\s*[–—:(-]|\\s+(?i:that|unanimously)\\b))");
    private static final Pattern NO_TITLE = Pattern.compile(
            "^(?:that|cllrs?|councillors?|mr|mrs|ms|dr|if|when|why|how|what|resolved|agreed|members|the (?:committee|panel|board|chair|director|minutes of))\\b.*|.*[;:,]$|.*\\b(?:would|was|were|had|has)\\b.*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PAPER = Pattern.compile(
            "(?i)^(?:annex|appendi|webcast|supplement|cover|enc\\b|report\\b|presentation|minutes of|map\\b|plan\\b|agenda\\b)|, item \\d");
    private static final int LONGEST_TITLE = 260;

    private final List<Para> paras;
    private final boolean numbersApart;
    private final boolean titledRun;
    private String expectedNumber;
    private int last;
    private boolean any;

    Headings(List<Para> paras) {
        this.paras = paras;
        this.numbersApart = paras.stream().filter(this::apart).count() > 0;
        this.titledRun = titledRun();
    }

    /** The number that the meeting's own line promises: "(Item 27)". */
    void expect(String number) {
        expectedNumber = number;
        last = 0;
        any = false;
    }

    /** The heading that the paragraph is, or {@code null}. */
    Heading at(int index) {
        var para = paras.get(index);
        var heading = find(para, index);
        if (heading != null) {
            any = true;
            var digits = heading.number() == null ? 0 : digits(heading.number());
            last = digits > 0 ? digits : last;
        }
        return heading;
    }

    private Heading find(Para para, int index) {
        if (para.kind() == Kind.TABLE_ROW || para.kind() == Kind.LABEL) {
            return null;
        }
        var text = para.text();
        if (para.marker() != null) {
            return numbered(para, index);
        }
        var part = PART.matcher(text);
        if (part.find() && text.length() < LONGEST_TITLE) {
            var own = text.startsWith("RECOMMENDATION") ? part.group(1) : null;
            return new Heading(own, title(text.substring(part.end())), -1);
        }
        if (para.kind() == Kind.HEADING) {
            return plain(index, text, true);
        }
        return plain(index, text, false);
    }

    private Heading numbered(Para para, int index) {
        var text = para.text();
        var marker = para.marker();
        if (marker.style() != Style.NUMBER || (Section.labelled(text, false) == null && noTitle(text))) {
            return capitalTitle(para, marker);
        }
        var inOrder = !any || digits(marker.value()) > last;
        if (para.markerApart() || para.kind() == Kind.HEADING) {
            return inOrder || apart(para) ? new Heading(marker.value(), title(text), -1) : null;
        }
        if (numbersApart || !inOrder || (any && digits(marker.value()) > last + 12)) {
            return null;
        }
        var capitals = capitals(title(text));
        if (!capitals && (ended(text) || text.length() > 110 || listFollows(index))) {
            return capitalTitle(para, marker);
        }
        return new Heading(marker.value(), title(text), -1);
    }

    /** "7. APOLOGIES – None were received": capitals open the line, the item's text follows. */
    private Heading capitalTitle(Para para, Marker marker) {
        if (marker.style() != Style.NUMBER || numbersApart || (any && digits(marker.value()) <= last)) {
            return null;
        }
        return split(marker.value(), para.text(), 0);
    }

    private Heading plain(int index, String text, boolean heading) {
        if (MONTH_NEXT.matcher(text).find() || FILE_SIZE.matcher(" " + text).matches()) {
            return null;
        }
        var matcher = PLAIN.matcher(text);
        if (!matcher.find()) {
            if (!numbersApart
                    && FILE_SIZE.matcher(text).find()
                    && !PAPER.matcher(text).find()) {
                return new Heading(null, title(text), -1);
            }
            matcher = CODE.matcher(text);
            if (!matcher.find() || text.length() > 140 || ended(text)) {
                return heading ? new Heading(null, title(text), -1) : null;
            }
            return noTitle(text.substring(matcher.end()))
                    ? null
                    : new Heading(matcher.group(1), title(text.substring(matcher.end())), -1);
        }
        var number = matcher.group(1);
        var rest = text.substring(matcher.end());
        if (number.matches("(?:19|20)\\d\\d")) {
            return null;
        }
        var expected = number.equals(expectedNumber);
        var sized = FILE_SIZE.matcher(text).find();
        if (heading || sized || (expected && !ended(text))) {
            return new Heading(number, title(rest), -1);
        }
        if (nextIsFileSize(index)) {
            return new Heading(number, title(rest), -1);
        }
        if (titledRun && shortTitle(text) && digits(number) > last) {
            return new Heading(number, title(rest), -1);
        }
        if (CODED.matcher(number).matches() && titled(rest) && digits(number) > last) {
            return new Heading(number, title(rest), -1);
        }
        return split(number, text, matcher.end());
    }

    /** Whether the words may be a title, though they are not in capitals and no other line is numbered so. */
    private static boolean titled(String words) {
        return words.length() < 110 && !ended(words) && !noTitle(words);
    }

    private static boolean capitals(String words) {
        for (var i = 0; i < words.length(); i++) {
            if (words.charAt(i) >= 'a' && words.charAt(i) <= 'z') {
                return false; // told sooner than by the expression
            }
        }
        return CAPITALS.matcher(words).matches();
    }

    /** The title in capitals, and where the text after it begins. */
    private static Heading split(String number, String text, int from) {
        var rest = text.substring(from);
        var bare = title(rest);
        if (capitals(bare) && bare.length() < LONGEST_TITLE) {
            return new Heading(number, bare, -1);
        }
        if (!CAPITAL_OPENING.matcher(rest).find()) {
            return null;
        }
        var cut = SENTENCE_AFTER_DASH.matcher(rest);
        while (cut.find()) {
            if (capitals(rest.substring(0, cut.start()))) {
                return new Heading(number, rest.substring(0, cut.start()), from + cut.end());
            }
        }
        return null;
    }

    /** Whether several lines "450 Title" stand in order: then such lines are this page's headings. */
    private boolean titledRun() {
        var before = 0;
        var count = 0;
        for (var para : paras) {
            var matcher = PLAIN.matcher(para.text());
            if (para.marker() == null
                    && matcher.find()
                    && shortTitle(para.text())
                    && digits(matcher.group(1)) > before) {
                before = digits(matcher.group(1));
                count++;
            }
        }
        return count >= 2;
    }

    private static boolean shortTitle(String text) {
        return text.length() < 100
                && !ended(text)
                && !noTitle(text.replaceFirst("^\\S+\\s+", ""))
                && !text.matches("(?:19|20)\\d\\d\\b.*");
    }

    private boolean nextIsFileSize(int index) {
        var next = index + 1;
        return next < paras.size()
                && FILE_SIZE.matcher(" " + paras.get(next).text()).matches();
    }

    /** Whether the next paragraph is the next entry of the same list: then neither is a heading. */
    private boolean listFollows(int index) {
        var here = paras.get(index).marker();
        var before = index > 0 ? paras.get(index - 1).marker() : null;
        var next = index + 1 < paras.size() ? paras.get(index + 1).marker() : null;
        return (next != null && next.follows(here)) || (before != null && here.follows(before));
    }

    private boolean apart(Para para) {
        return para.markerApart()
                && para.hasMarker(Style.NUMBER)
                && para.text().length() < LONGEST_TITLE
                && !noTitle(para.text());
    }

    private static boolean noTitle(String text) {
        return NO_TITLE.matcher(text).matches();
    }

    private static boolean ended(String text) {
        return text.endsWith(".") && !text.endsWith("etc.");
    }

    static String title(String text) {
        return FILE_SIZE
                .matcher(text.replace("**", ""))
                .replaceFirst("")
                .strip()
                .replaceFirst("\\s+[–-]$", "");
    }

    private static int digits(String number) {
        var digits = number.replaceAll("^\\D*(\\d+).*$", "$1");
        return digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : 0;
    }
}
