package org.scrutineer.meetings.reader.format;

import java.util.List;

/**
 * What is drawn on a page, as it is seen: turned the right way up, the origin at the top left, in points (1/72 inch).
 */
record PdfPage(int number, float width, float height, List<Word> words, List<Rule> rules) {

    PdfPage withoutRules() {
        return new PdfPage(number, width, height, words, List.of());
    }

    /** How many letters stand on the page. */
    long letters() {
        return words.stream().mapToLong(word -> word.text().length()).sum();
    }

    /**
     * Letters drawn one after another without a space between.
     *
     * @param y the line that the letters stand on
     * @param size of the font
     * @param spaced whether a space was drawn before it
     */
    record Word(String text, float x, float right, float y, float size, boolean spaced) {

        float middle() {
            return (x + right) / 2;
        }
    }

    /** A straight thin line: the border of a table. */
    record Rule(float x1, float y1, float x2, float y2) {

        boolean isHorizontal() {
            return x2 - x1 > y2 - y1;
        }
    }
}
