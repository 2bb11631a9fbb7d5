package org.scrutineer.meetings.reader.format;

/** A document that cannot be read. The message is one sentence for the person who gave the document. */
public final class UnreadableDocumentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why, as a code that stays the same. */
    public enum Reason {
        EMPTY,
        TOO_LARGE,
        TOO_MANY_PAGES,
        TOO_DEEP,
        TIMED_OUT,
        NO_TEXT,
        ENCRYPTED,
        MALFORMED,
        UNSUPPORTED
    }

    private final Reason reason;

    public UnreadableDocumentException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public UnreadableDocumentException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** The reason as it goes over the wire: {@code no-text}. */
    public String code() {
        return reason.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
