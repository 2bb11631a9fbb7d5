package org.scrutineer.meetings.reader.format;

import java.text.Normalizer;

/** The one normal form that text of every format is brought into. */
final class PlainText {

    private PlainText() {}

    /** Lines kept as they stand, with plain line ends and spaces and without what cannot be seen. */
    static String lines(String text) {
        var out = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == '\r') {
                out.append('\n');
                if (i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                    i++;
                }
            } else if (c == '\f' || c == '\u000b' || c == '\u0085' || c == '\u2028' || c == '\u2029') {
                out.append('\n');
            } else if (c == '\u00ad' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                i++; // a word broken at a soft hyphen goes on in the next line
            } else if (c == '\n' || c == '\t') {
                out.append(c);
            } else {
                append(out, c);
            }
        }
        return compose(out);
    }

    /** One line: every run of white space is one space, none at the ends. */
    static String line(CharSequence text) {
        var out = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (isSpace(c)) {
                if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                    out.append(' ');
                }
            } else {
                append(out, c);
            }
        }
        while (!out.isEmpty() && out.charAt(out.length() - 1) == ' ') {
            out.setLength(out.length() - 1);
        }
        return compose(out);
    }

    static boolean isSpace(char c) {
        return c == ' ' || (c <= '\r' && c >= '\t') || c == '\u0085' || (c >= '\u00a0' && isOddSpace(c));
    }

    private static boolean isOddSpace(char c) {
        return c == '\u00a0'
                || c == '\u1680'
                || (c >= '\u2000' && c <= '\u200a')
                || c == '\u2028'
                || c == '\u2029'
                || c == '\u202f'
                || c == '\u205f'
                || c == '\u3000';
    }

    private static boolean isInvisible(char c) {
        return c == '\u00ad'
                || (c >= '\u200b' && c <= '\u200f')
                || (c >= '\u202a' && c <= '\u202e')
                || (c >= '\u2060' && c <= '\u2064')
                || (c >= '\u2066' && c <= '\u206f')
                || c == '\ufeff'
                || (c >= '\ufff9' && c <= '\ufffb')
                || c == '\uffff'
                || c == '\ufffe';
    }

    private static void append(StringBuilder out, char c) {
        if (c < 0x20 || (c >= 0x7f && c < 0xa0) || isInvisible(c)) {
            return;
        }
        if (c >= '\ufb00' && c <= '\ufb06') {
            out.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
        } else if (isOddSpace(c)) {
            out.append(' ');
        } else if (c == '\u2010' || c == '\u2011') {
            out.append('-');
        } else {
            out.append(c);
        }
    }

    private static String compose(CharSequence text) {
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '\u0300') {
                return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                        ? text.toString()
                        : Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text.toString();
    }
}
