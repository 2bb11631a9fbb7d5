package org.scrutineer.meetings.reader.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import org.scrutineer.meetings.reader.format.UnreadableDocumentException.Reason;

/**
 * What one document may still use. Every loop of a parser, and every stream a library reads from, passes through {@link
 * #check()}: that is what makes a time-out stop the work and not only the waiting.
 */
final class Budget {

    private final Limits limits;
    private volatile boolean cancelled;

    Budget(Limits limits) {
        this.limits = limits;
    }

    Limits limits() {
        return limits;
    }

    void cancel() {
        cancelled = true;
    }

    /** Throws when nobody waits for the answer any more, as when the time is up. */
    void check() {
        if (cancelled || Thread.currentThread().isInterrupted()) {
            throw timedOut();
        }
    }

    void checkDepth(int depth) {
        if (depth > limits.maxDepth()) {
            throw new UnreadableDocumentException(
                    Reason.TOO_DEEP,
                    "The document is built in a way that cannot be read: its parts are nested more than "
                            + limits.maxDepth() + " deep.");
        }
    }

    void checkPages(int pages) {
        if (pages > limits.maxPages()) {
            throw new UnreadableDocumentException(
                    Reason.TOO_MANY_PAGES,
                    "The document has %,d pages; at most %,d can be read. Give the minutes without their reports."
                            .formatted(pages, limits.maxPages()));
        }
    }

    void checkUnpacked(long bytes) {
        if (bytes > limits.maxUnpackedBytes()) {
            throw new UnreadableDocumentException(
                    Reason.TOO_LARGE,
                    "The document unpacks to more than can be read. Save it again and try that copy.");
        }
    }

    void checkCharacters(long characters) {
        if (characters > limits.maxCharacters()) {
            throw new UnreadableDocumentException(
                    Reason.TOO_LARGE, "The document holds more text than can be read. Give the minutes on their own.");
        }
    }

    UnreadableDocumentException timedOut() {
        return new UnreadableDocumentException(
                Reason.TIMED_OUT,
                "The document took more than " + limits.timeout().toSeconds()
                        + " seconds to read. Save it again, or give the minutes as text.");
    }

    /** A stream that stops when the budget is used up: in time, and in bytes that come out of it. */
    InputStream guard(InputStream in) {
        return new FilterInputStream(in) {
            private long seen;

            @Override
            public int read() throws IOException {
                check();
                var read = super.read();
                count(read < 0 ? 0 : 1);
                return read;
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                check();
                var read = super.read(into, from, length);
                count(Math.max(read, 0));
                return read;
            }

            private void count(int bytes) {
                seen += bytes;
                checkUnpacked(seen);
            }
        };
    }

    /** A reader over text in memory that stops when the time is up. */
    Reader guard(String text) {
        return new Reader() {
            private int at;

            @Override
            public int read(char[] into, int from, int length) {
                check();
                if (at == text.length()) {
                    return -1;
                }
                var until = Math.min(text.length(), at + length);
                text.getChars(at, until, into, from);
                var read = until - at;
                at = until;
                return read;
            }

            @Override
            public void close() {}
        };
    }
}
