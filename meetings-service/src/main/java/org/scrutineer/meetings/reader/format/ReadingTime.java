package org.scrutineer.meetings.reader.format;

import org.scrutineer.meetings.reader.format.UnreadableDocumentException.Reason;

/** Ends the reading of a document whose time is up: the thread that reads it is interrupted then. */
public final class ReadingTime {

    private ReadingTime() {}

    /**
     * To be asked again and again by whatever may take long. Once for each use of a paragraph is often enough, as no paragraph is longer than
     * a few pages.
     *
     * @throws UnreadableDocumentException if nobody waits for the answer any more
     */
    public static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new UnreadableDocumentException(Reason.TIMED_OUT, "The reading was ended.");
        }
    }
}
