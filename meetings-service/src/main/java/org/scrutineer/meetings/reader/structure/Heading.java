package org.scrutineer.meetings.reader.structure;

/**
 * A heading of an item.
 *
 * @param number as printed, or {@code null}
 * @param title without the publishing system's "PDF 84 KB"
 * @param bodyFrom index in the paragraph's text where the item's own text begins on the same line, or -1
 */
record Heading(String number, String title, int bodyFrom) {}
