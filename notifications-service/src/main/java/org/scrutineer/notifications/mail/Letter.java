package org.scrutineer.notifications.mail;

import java.util.List;

/**
 * An alert as a letter: what both forms of the mail, HTML and text, are written from.
 *
 * @param lead the sentence that says what happened
 * @param rows what, whose, since when
 * @param entries the deadlines of a summary, the first of them
 * @param more how many deadlines the summary has beyond those
 * @param why why the person gets it
 */
public record Letter(
        String name,
        String heading,
        String lead,
        List<Row> rows,
        List<Entry> entries,
        int more,
        String link,
        String linkText,
        boolean duty,
        String why,
        String unsubscribeLink,
        String preferencesLink) {

    static final int ENTRIES = 20;

    /** One line of the table of facts. */
    public record Row(String label, String value) {}

    /** One deadline of a summary. */
    public record Entry(String title, String detail) {}
}
