package org.scrutineer.platform.loop;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * A worker that repeats a step in a thread of its own: the step says how long to sleep, {@link #wake()} cuts the sleep
 * short. A step that fails is logged and tried again after a second, so that an outage of the database ends by itself.
 */
public final class Loop {

    private static final Logger LOG = Logger.getLogger(Loop.class);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);

    private final Semaphore wake = new Semaphore(0);
    private final Thread thread;
    private volatile boolean running = true;

    private Loop(String name, Supplier<Duration> step) {
        thread = Thread.ofPlatform().daemon().name(name).unstarted(() -> repeat(step));
    }

    /** Starts the worker; the thread is a daemon and bears the name. */
    public static Loop start(String name, Supplier<Duration> step) {
        var loop = new Loop(name, step);
        loop.thread.start();
        return loop;
    }

    /** Runs the next step now; wakes that come while a step runs count as one. */
    public void wake() {
        wake.release();
    }

    /** Lets the running step end (ten seconds at most) and starts no other. */
    public void stop() {
        running = false;
        wake();
        try {
            if (!thread.join(Duration.ofSeconds(10))) thread.interrupt();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void repeat(Supplier<Duration> step) {
        Duration sleep = Duration.ZERO;
        while (running) {
            try {
                if (wake.tryAcquire(sleep.toNanos(), TimeUnit.NANOSECONDS)) wake.drainPermits();
                if (running) sleep = step.get();
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException | Error e) {
                // An error costs its step, not the worker: nobody would notice that it is gone.
                if (!running) return;
                LOG.warnf(e, "%s failed and is tried again", thread.getName());
                sleep = AFTER_FAILURE;
            }
        }
    }
}
