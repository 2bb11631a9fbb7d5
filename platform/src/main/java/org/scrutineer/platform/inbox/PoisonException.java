package org.scrutineer.platform.inbox;

/** An event that will never be understood: it goes to the dead-letter topic with this reason, and the partition goes on. */
public class PoisonException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public PoisonException(String reason) {
        super(reason);
    }

    public PoisonException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
