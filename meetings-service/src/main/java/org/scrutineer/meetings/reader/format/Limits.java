package org.scrutineer.meetings.reader.format;

import java.time.Duration;

/**
 * How much of a document the reader is ready to take. A document is untrusted input: whoever publishes it may not be who
 * made it. What goes past a bound is refused with an {@link UnreadableDocumentException}.
 *
 * @param maxBytes size of the file, in bytes
 * @param maxUnpackedBytes size of what a compressed file or stream unpacks to, in bytes
 * @param maxPages pages of a PDF
 * @param maxDepth elements inside one another, in HTML and XML
 * @param maxCharacters length of the normalised text, in UTF-16 units
 * @param timeout time of a processor that reading may take, from the bytes to what they mean; by the clock it may be twice that, with the wait for its turn, on a
 *     machine that is busy with other work
 */
public record Limits(
        long maxBytes, long maxUnpackedBytes, int maxPages, int maxDepth, int maxCharacters, Duration timeout) {

    private static final long MEBIBYTE = 1024L * 1024L;

    /** 20 MiB, 80 MiB unpacked, 2,000 pages, 500 elements deep, 8 million characters, 20 seconds. */
    public static Limits standard() {
        return new Limits(20 * MEBIBYTE, 80 * MEBIBYTE, 2_000, 500, 8_000_000, Duration.ofSeconds(20));
    }

    public Limits withMaxBytes(long bytes) {
        return new Limits(bytes, maxUnpackedBytes, maxPages, maxDepth, maxCharacters, timeout);
    }

    public Limits withMaxPages(int pages) {
        return new Limits(maxBytes, maxUnpackedBytes, pages, maxDepth, maxCharacters, timeout);
    }

    public Limits withTimeout(Duration time) {
        return new Limits(maxBytes, maxUnpackedBytes, maxPages, maxDepth, maxCharacters, time);
    }

    String maxSize() {
        return maxBytes >= MEBIBYTE ? maxBytes / MEBIBYTE + " MB" : maxBytes + " bytes";
    }
}
