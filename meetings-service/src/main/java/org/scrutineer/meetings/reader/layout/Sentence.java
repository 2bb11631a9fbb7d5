package org.scrutineer.meetings.reader.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A sentence of a paragraph.
 *
 * @param from index of its first character in the paragraph's text
 * @param to index after its last character
 */
public record Sentence(Para para, int from, int to) {

    private static final Pattern STOP = Pattern.compile("[.?!]['\"”’)\\]]*\\s+(?=[\"“‘'(\\[]?[A-Z0-9])");

    /** "Mr. X", "R. Clarke", "No. 4", "e.g. Staff": a stop that ends no sentence. */
    private static final Pattern ABBREVIATED = Pattern.compile(
            "(?:^|[\\s(])(?:[A-Z]|Mr|Mrs|Ms|Miss|Dr|Prof|Rev|Revd|Hon|Cllr|Cllrs|Co|Nos?|St|vs|approx|para|paras|pp?|eg|ie|e\\.g|i\\.e|cf|ref|tel|Ald|Cpl|Sgt|Supt|Insp)\\.$");

    /** "C.O.O." may or may not end a sentence: it does before a word that opens one. */
    private static final Pattern INITIALS = Pattern.compile("(?:^|[\\s(])(?:[A-Z]\\.){2,}$");

    private static final Pattern OPENER = Pattern.compile(
            "(?:The|It|Members|Officers|He|She|They|This|These|In|On|A|An|However|Councillor|Cllr|There|Councillors|RESOLVED)\\b");
    private static final int LONGEST_ABBREVIATION = 24;
    private static final int LONGEST = 2500;

    /** The sentences of a paragraph, in order. */
    public static List<Sentence> of(Para para) {
        return para.sentences();
    }

    static List<Sentence> parted(Para para) {
        var text = para.text();
        var sentences = new ArrayList<Sentence>();
        var from = 0;
        var stops = STOP.matcher(text);
        while (stops.find()) {
            var head = text.substring(Math.max(from, stops.start() - LONGEST_ABBREVIATION), stops.start() + 1);
            var initials = INITIALS.matcher(head).find();
            var opener = OPENER.matcher(text).region(stops.end(), text.length());
            if (initials ? !opener.lookingAt() : ABBREVIATED.matcher(head).find()) {
                continue;
            }
            add(para, from, stops.end(), sentences);
            from = stops.end();
        }
        if (from < text.length()) {
            add(para, from, text.length(), sentences);
        }
        return sentences;
    }

    /** What is longer than anybody's sentence is cut at a space, so that reading it stays bounded. */
    private static void add(Para para, int from, int to, List<Sentence> sentences) {
        var start = from;
        while (to - start > LONGEST) {
            var space = para.text().lastIndexOf(' ', start + LONGEST);
            var cut = space > start ? space + 1 : start + LONGEST;
            sentences.add(new Sentence(para, start, cut).trimmed());
            start = cut;
        }
        sentences.add(new Sentence(para, start, to).trimmed());
    }

    public String text() {
        return para.text().substring(from, to);
    }

    /** Where it begins in the normalised text. */
    public int start() {
        return para.sourceStart(from);
    }

    /** Where it ends in the normalised text. */
    public int end() {
        return para.sourceEnd(to);
    }

    private Sentence trimmed() {
        var last = to;
        while (last > from && para.text().charAt(last - 1) == ' ') {
            last--;
        }
        return new Sentence(para, from, last);
    }
}
