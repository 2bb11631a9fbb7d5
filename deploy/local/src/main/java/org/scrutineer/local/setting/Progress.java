package org.scrutineer.local.setting;

import java.io.PrintStream;
import java.util.Locale;

/** Says what is being done, one line a step, each with the seconds since the start. */
public final class Progress {
    private static final double NANOS = 1e9;

    private final PrintStream out;
    private final long started;

    /** @param started the moment that seconds are counted from, in {@link System#nanoTime()} */
    public Progress(PrintStream out, long started) {
        this.out = out;
        this.started = started;
    }

    public synchronized void say(String line) {
        out.printf(Locale.ROOT, "%6.1f s  %s%n", seconds(), line);
        out.flush();
    }

    public synchronized void plain(String text) {
        out.println(text);
        out.flush();
    }

    public double seconds() {
        return (System.nanoTime() - started) / NANOS;
    }
}
