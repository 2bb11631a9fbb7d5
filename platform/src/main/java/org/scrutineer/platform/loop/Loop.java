package org.scrutineer.platform.loop;

import java.time.Duration;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * A worker that repeats a step in a thread of its own: the step says how long to sleep, {@link #wake()} cuts the sleep
 * short. A step that fails is logged and tried again after a second, so that an outage of the database ends by itself. A step
 * that does not come to its end shows in the service's liveness ({@link LoopLiveness}).
 */
public final class Loop {

    private static final Logger LOG = Logger.getLogger(Loop.class);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);
    /** Longer than any step that moves: statements and sends end by their own limits in less. */
    private static final Duration LONGEST_STEP = Duration.ofMinutes(3);

    private static final Set<Loop> STARTED = ConcurrentHashMap.newKeySet();

    private final Semaphore wake = new Semaphore(0);
    private final Thread thread;
    private final Duration longestStep;
    private volatile boolean running = true;
    /** {@link System#nanoTime()} at which the running step began or last gave a sign, or at which the next one is due. */
    private volatile long turn = System.nanoTime();

    private Loop(String name, Duration longestStep, Supplier<Duration> step) {
        this.longestStep = longestStep;
        thread = Thread.ofPlatform().daemon().name(name).unstarted(() -> repeat(step));
    }

    /** Starts the worker; the thread is a daemon and bears the name. */
    public static Loop start(String name, Supplier<Duration> step) {
        return start(name, LONGEST_STEP, step);
    }

    /** As {@link #start(String, Supplier)}; a step that takes longer than that, or a thread that has ended, is not alive. */
    public static Loop start(String name, Duration longestStep, Supplier<Duration> step) {
        var loop = new Loop(name, longestStep, step);
        loop.thread.start();
        STARTED.add(loop);
        return loop;
    }

    /** The loops of this process that were started and not stopped. */
    static Collection<Loop> started() {
        return STARTED;
    }

    /** A sign of life from within a step that has much to do. */
    public void beat() {
        turn = System.nanoTime();
    }

    /** Whether the loop has come to its next step in time; one that fails each time does. */
    boolean isTurning() {
        return thread.isAlive() && silence().compareTo(longestStep) <= 0;
    }

    /** How long ago a step began or was due, negative while the loop sleeps. */
    Duration silence() {
        return Duration.ofNanos(System.nanoTime() - turn);
    }

    String name() {
        return thread.getName();
    }

    /** Runs the next step now; wakes that come while a step runs count as one. */
    public void wake() {
        wake.release();
    }

    /** Lets the running step end (ten seconds at most) and starts no other. */
    public void stop() {
        running = false;
        STARTED.remove(this);
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
                turn = System.nanoTime() + sleep.toNanos();
                if (wake.tryAcquire(sleep.toNanos(), TimeUnit.NANOSECONDS)) wake.drainPermits();
                beat();
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
