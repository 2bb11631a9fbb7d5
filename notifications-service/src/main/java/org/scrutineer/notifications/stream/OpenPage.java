package org.scrutineer.notifications.stream;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * One open stream. Its buffer is bounded: a page that does not keep up is closed, comes back by itself and goes on from its last
 * event.
 */
final class OpenPage {

    private final String council;
    private final String account;
    private final Position openedAt;
    private final BlockingQueue<Arrival> waiting;
    private volatile boolean closed;

    OpenPage(String council, String account, Position openedAt, int buffer) {
        this.council = council;
        this.account = account;
        this.openedAt = openedAt;
        this.waiting = new ArrayBlockingQueue<>(buffer);
    }

    String council() {
        return council;
    }

    String account() {
        return account;
    }

    /** Where the council's stream stood just before the page was opened. */
    Position openedAt() {
        return openedAt;
    }

    void offer(Arrival arrival) {
        if (!waiting.offer(arrival)) close();
    }

    /** The next arrival, or null when none came in time. */
    Arrival next(Duration within) throws InterruptedException {
        return waiting.poll(within.toMillis(), TimeUnit.MILLISECONDS);
    }

    void close() {
        closed = true;
    }

    boolean isClosed() {
        return closed;
    }
}
