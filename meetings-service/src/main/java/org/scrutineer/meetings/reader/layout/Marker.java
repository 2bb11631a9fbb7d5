package org.scrutineer.meetings.reader.layout;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number, letter or bullet at the head of a paragraph.
 *
 * @param value the number or letter without brackets and stops ("25.1", "a", "ii"); empty for a bullet
 * @param length how many characters of the text it takes, the white space after it included
 */
public record Marker(Style style, String value, int length) {

    /** The shape of a marker. A lone letter such as {@code i} may be read as either letter or Roman number. */
    public enum Style {
        /** 25.1, 33A.1, 1.2.3 */
        DECIMAL,
        /** 1. 2. or 24. */
        NUMBER,
        /** (1) or 1) */
        BRACKETED_NUMBER,
        /** (a) a) a. */
        LETTER,
        /** A. or, in a run of such paragraphs, A */
        CAPITAL,
        /** (ii) ii) ii. */
        ROMAN,
        /** • · – * */
        BULLET
    }

    private static final String BULLETS = "[•·▪◦‣●○■□➢§*\uf0b7\u2013\u2014-]";

    private static final Pattern BULLET = Pattern.compile(
            "^(?:" + BULLETS + "\\s+|[•·▪●\uf0b7](?=\\S)|[Øü](?=[A-Z][a-z])|o\\s{2,}(?=[A-Z])|[oO]\\s+(?=[A-Z][a-z]))");
    private static final Pattern DECIMAL = Pattern.compile(
            "^(\\d{1,3}[A-Z]?(?:\\.\\d{1,3}){1,3}[a-z]?)[.)]?(?:\\s+(?!(?:[ap]\\.?m\\b|noon|hours?\\b|million|per ?cent|[-–] ?\\d))|$)");
    private static final Pattern BRACKETED =
            Pattern.compile("^(?:\\(?(\\d{1,3})\\)(?:\\s*(?=[^\\s\\d%])|$)|\\[(\\d{1,2})\\]\\s+(?=[A-Z]))");
    private static final Pattern NUMBER = Pattern.compile(
            "^\\*?(\\d{1,4}[A-Z]?)\\.\\)?(?:\\s+|$|(?=[A-Z“\"]))"
                    + "|^(\\d{1,2}):?\\s+(?=That [a-z]|(?:NOTE|AGREE|APPROVE|ENDORSE|RECOMMEND|REQUEST|RECEIVE|SUPPORT|THANK|DELEGATE|CONFIRM|APPOINT)S?\\b)");
    private static final Pattern ROMAN =
            Pattern.compile("^(?:\\(([ivxl]{1,6})\\)|([ivxl]{1,6})[.)])(?:\\s+|(?=[A-Z])|$)");
    private static final Pattern LETTER = Pattern.compile("^(?:\\(([a-z]{1,2})\\)|([a-z])[.)])(?:\\s+|(?=[A-Z])|$)");
    private static final Pattern CAPITAL = Pattern.compile(
            "^(?:\\(([A-Z])\\)|([A-Z])\\))(?:\\s+|$)|^([A-Z])\\.\\s+(?=(?:That|To|The|[A-Z]{2,})\\b)|^([A-Z])[.:]\\s+(?=(?:That|To|Does not|"
                    + "(?:Note|Agree|Welcome|Approve|Endorse|Delegate|Authorise|Receive)[sd]?|(?:Instruct|Accept|Support|Request|Ask|Recommend|Thank|Confirm|Adopt|Reject|Consider)(?:s|ed)?)\\b)");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    /** The marker that the text begins with, or {@code null}. */
    public static Marker at(String text) {
        var bullet = BULLET.matcher(text);
        if (bullet.find()) {
            return new Marker(Style.BULLET, "", bullet.end());
        }
        for (var style : Style.values()) {
            var found = numbered(style, text);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static Marker numbered(Style style, String text) {
        var pattern =
                switch (style) {
                    case DECIMAL -> DECIMAL;
                    case NUMBER -> NUMBER;
                    case BRACKETED_NUMBER -> BRACKETED;
                    case ROMAN -> ROMAN;
                    case LETTER -> LETTER;
                    case CAPITAL -> CAPITAL;
                    case BULLET -> null;
                };
        if (pattern == null) {
            return null;
        }
        var matcher = pattern.matcher(text);
        if (!matcher.find()) {
            return null;
        }
        var value = firstGroup(matcher);
        if (style == Style.NUMBER && YEAR.matcher(value).matches()) {
            return null;
        }
        if (style == Style.LETTER && isRoman(value)) {
            return new Marker(Style.ROMAN, value, matcher.end());
        }
        return new Marker(style, value, matcher.end());
    }

    private static String firstGroup(Matcher matcher) {
        for (var group = 1; group <= matcher.groupCount(); group++) {
            if (matcher.group(group) != null) {
                return matcher.group(group);
            }
        }
        return "";
    }

    /** Whether the text holds nothing but a marker: its paragraph stands in the next block. */
    static boolean alone(String text) {
        var marker = at(text);
        return (marker != null && marker.length >= text.length() && !text.isEmpty())
                || LONE_BULLET.matcher(text).matches()
                || LONE_NUMBER.matcher(text).matches();
    }

    private static final Pattern LONE_BULLET = Pattern.compile(BULLETS);
    /** The number of an item on a line of its own; some councils put their committee's letters before it: "OS.12", "SC/24/15". */
    private static final Pattern LONE_NUMBER = Pattern.compile(
            "\\d{1,3}(?:[A-Za-z]|/\\d\\d(?:\\d\\d)?)?|[A-Z]{2,5}[./]\\d{1,4}(?:/\\d{2,4})?|[A-Z]{2,5} ?\\d{1,4}[/-]\\d{2,4}");

    /** The marker that a paragraph of nothing else is. */
    static Marker whole(String text) {
        if (LONE_BULLET.matcher(text).matches()) {
            return new Marker(Style.BULLET, "", text.length());
        }
        if (LONE_NUMBER.matcher(text).matches()) {
            return new Marker(Style.NUMBER, text, text.length());
        }
        return at(text);
    }

    private static boolean isRoman(String value) {
        return (value.length() > 1 && value.chars().allMatch(c -> "ivxl".indexOf(c) >= 0)) || value.equals("i");
    }

    /** Its place in its list: 1 for (1), (a), (i) and A; 0 for a bullet or a decimal number. */
    public int ordinal() {
        return switch (style) {
            case NUMBER, BRACKETED_NUMBER -> digits(value);
            case LETTER, CAPITAL -> letter(value);
            case ROMAN -> roman(value);
            case DECIMAL -> digits(value.substring(value.lastIndexOf('.') + 1));
            case BULLET -> 0;
        };
    }

    /**
     * Whether this may stand directly after the other in one list; {@code (i)} follows {@code (h)} as a letter, {@code (v)} follows
     * {@code (iv)} as a Roman number.
     */
    public boolean follows(Marker other) {
        if (style == Style.BULLET || other.style == Style.BULLET) {
            return style == other.style;
        }
        if (style == other.style) {
            return ordinal() == other.ordinal() + 1;
        }
        var lettered = (other.style == Style.LETTER && style == Style.ROMAN)
                || (other.style == Style.ROMAN && style == Style.LETTER);
        if (!lettered) {
            return false;
        }
        return (value.length() == 1 && other.value.length() == 1 && letter(value) == letter(other.value) + 1)
                || (roman(other.value) > 0 && roman(value) == roman(other.value) + 1);
    }

    /** Whether it can open a list. */
    public boolean opens() {
        return style == Style.BULLET || ordinal() == 1;
    }

    private static int digits(String value) {
        // "25/22" is the 25th of the year
        var number = value.replaceFirst("/.*", "").replaceAll("\\D", "");
        return number.isEmpty() || number.length() > 6 ? 0 : Integer.parseInt(number);
    }

    private static int letter(String value) {
        var first = value.toLowerCase(Locale.ROOT).charAt(0) - 'a' + 1;
        return value.length() == 2 && value.charAt(0) == value.charAt(1) ? 26 + first : first;
    }

    private static int roman(String value) {
        var total = 0;
        for (var i = 0; i < value.length(); i++) {
            var here = romanDigit(value.charAt(i));
            var next = i + 1 < value.length() ? romanDigit(value.charAt(i + 1)) : 0;
            total += here < next ? -here : here;
        }
        return total;
    }

    private static int romanDigit(char c) {
        return switch (c) {
            case 'i' -> 1;
            case 'v' -> 5;
            case 'x' -> 10;
            case 'l' -> 50;
            default -> 0;
        };
    }
}
