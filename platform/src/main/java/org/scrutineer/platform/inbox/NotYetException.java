package org.scrutineer.platform.inbox;

/** What the event needs is not here yet (it travels on another topic): the event is tried again, and in time given up. */
public class NotYetException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotYetException(String missing) {
        super(missing);
    }
}
