package org.scrutineer.meetings.reader.format;

import java.util.Locale;
import java.util.regex.Pattern;

/** The ways in which lists are numbered. */
enum Numerals {
    DECIMAL,
    LOWER_LETTER,
    UPPER_LETTER,
    LOWER_ROMAN,
    UPPER_ROMAN;

    private static final Pattern NUMBER = Pattern.compile(
            "\\(?(?:[A-Z]{1,4}[./ ]?)?\\d{1,4}[A-Za-z]?(?:[./]\\d{1,4})*[.):]?|\\([a-z]{1,4}\\)|[a-z]{1,4}[.)]|[ivx]{1,6}[.)]");
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] LETTERS = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int LAST_ROMAN = 3999;

    /** Whether the words are nothing but the number of an item, paragraph or clause. */
    static boolean isNumber(String words) {
        return words.length() <= 16 && NUMBER.matcher(words).matches();
    }

    /** The number as this way of counting writes it. */
    String write(int number) {
        return switch (this) {
            case DECIMAL -> Integer.toString(number);
            case LOWER_LETTER -> letter(number);
            case UPPER_LETTER -> letter(number).toUpperCase(Locale.ROOT);
            case LOWER_ROMAN -> roman(number);
            case UPPER_ROMAN -> roman(number).toUpperCase(Locale.ROOT);
        };
    }

    /** a to z, then aa, bb … as Word counts on. */
    private static String letter(int number) {
        if (number < 1) {
            return Integer.toString(number);
        }
        var letter = String.valueOf((char) ('a' + (number - 1) % 26));
        return letter.repeat(Math.min(1 + (number - 1) / 26, 8));
    }

    private static String roman(int number) {
        if (number < 1 || number > LAST_ROMAN) {
            return Integer.toString(number);
        }
        var out = new StringBuilder();
        var left = number;
        for (var i = 0; i < VALUES.length; i++) {
            for (; left >= VALUES[i]; left -= VALUES[i]) {
                out.append(LETTERS[i]);
            }
        }
        return out.toString();
    }
}
