package org.scrutineer.meetings.draft;

/** A document that was read. */
final class Reading {

    private final String fileName;
    private final byte[] bytes;
    private final String text;
    private final DraftContent content;

    /** @param text the normalised text that the content's offsets point into */
    Reading(String fileName, byte[] bytes, String text, DraftContent content) {
        this.fileName = fileName;
        this.bytes = bytes;
        this.text = text;
        this.content = content;
    }

    String fileName() {
        return fileName;
    }

    byte[] bytes() {
        return bytes;
    }

    String text() {
        return text;
    }

    DraftContent content() {
        return content;
    }
}
