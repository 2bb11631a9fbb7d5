package org.scrutineer.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;

/** A part that stands still as if it hung, until it goes on with {@link #close()} or is killed. */
final class Suspended implements AutoCloseable {

    private final ProcessHandle process;

    private Suspended(ProcessHandle process) {
        this.process = process;
    }

    static Suspended part(String name) {
        var suspended = new Suspended(Suite.get().process(name));
        suspended.signal("STOP");
        return suspended;
    }

    @Override
    public void close() {
        if (process.isAlive()) signal("CONT");
    }

    private void signal(String signal) {
        try {
            int result = new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                    .inheritIO()
                    .start()
                    .waitFor();
            if (result != 0) throw new AssertionError("kill -" + signal + " ended with " + result);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
