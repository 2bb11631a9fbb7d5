package org.scrutineer.platform.inbox;

/** The service stops before the event could be applied. Nothing is wrong with it: it stays unacknowledged and comes again. */
class StoppingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StoppingException() {
        super("the service stops; the event comes again");
    }

    static boolean isBehind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StoppingException) return true;
        }
        return false;
    }
}
