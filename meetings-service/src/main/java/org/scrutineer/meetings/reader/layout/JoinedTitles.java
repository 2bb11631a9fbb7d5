package org.scrutineer.meetings.reader.layout;

/**
 * Titles that a page prints without a blank beside them: "CllrAnn Ash" and, where two columns were joined, "A AshCllr B
 * Birch". The blank belongs to the words, though the text has none.
 */
final class JoinedTitles {

    private static final String[] TITLES = {"Cllr", "Councillor"};

    private JoinedTitles() {}

    /** Whether the character with the index begins a word that is printed without a blank before it. */
    static boolean partedBefore(String source, int index) {
        return index > 0
                && Character.isUpperCase(source.charAt(index))
                && (behindTitle(source, index) || titleBehind(source, index));
    }

    /** "Cllr|Ann", "Cllrs|A Ash", but neither a word in capitals nor part of one. */
    private static boolean behindTitle(String source, int index) {
        var end = source.charAt(index - 1) == 's' ? index - 1 : index;
        if (end < 2 || source.charAt(end - 1) != 'r') {
            return false;
        }
        for (var title : TITLES) {
            var start = end - title.length();
            if (start >= 0
                    && source.startsWith(title, start)
                    && (start == 0 || !Character.isLetterOrDigit(source.charAt(start - 1)))
                    && (index + 1 == source.length() || !Character.isUpperCase(source.charAt(index + 1)))) {
                return true;
            }
        }
        return false;
    }

    /** "Ash|Cllr B", "(Chair)|Councillor B". */
    private static boolean titleBehind(String source, int index) {
        var before = source.charAt(index - 1);
        if (source.charAt(index) != 'C' || !(Character.isLowerCase(before) || before == ')')) {
            return false;
        }
        for (var title : TITLES) {
            var end = index + title.length();
            if (source.startsWith(title, index)
                    && end + 1 < source.length()
                    && (source.charAt(end) == ' ' || source.charAt(end) == '.')
                    && Character.isUpperCase(source.charAt(end + 1))) {
                return true;
            }
        }
        return false;
    }
}
