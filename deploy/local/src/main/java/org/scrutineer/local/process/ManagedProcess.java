package org.scrutineer.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A process that is started again when it dies, until it is stopped. */
public final class ManagedProcess {
    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);
    /** A process that lived this long was well: the pause before the next start is the shortest again. */
    private static final Duration WELL = Duration.ofSeconds(30);

    private final ProcessSpec spec;
    private final Leftovers leftovers;
    private final Watcher watcher;
    private Process process;
    private boolean stopping;
    private int deaths;
    private Duration pause = SHORTEST_PAUSE;

    private ManagedProcess(ProcessSpec spec, Leftovers leftovers, Watcher watcher) {
        this.spec = spec;
        this.leftovers = leftovers;
        this.watcher = watcher;
    }

    /** Starts the process, with a new log file (the one of the last run stays beside it), and watches over it. */
    static ManagedProcess start(ProcessSpec spec, Leftovers leftovers, Watcher watcher) {
        var managed = new ManagedProcess(spec, leftovers, watcher);
        managed.keepOldLog();
        managed.launch();
        Thread.ofVirtual().name("watch-" + spec.name()).start(managed::watch);
        return managed;
    }

    public ProcessSpec spec() {
        return spec;
    }

    public synchronized ProcessHandle handle() {
        return process.toHandle();
    }

    /** Whether it runs at this moment; false between a death and the next start. */
    public synchronized boolean isAlive() {
        return process.isAlive();
    }

    /** From now on it is not started again; {@link #stop} ends it. */
    synchronized void noMoreStarts() {
        stopping = true;
        notifyAll();
    }

    /** How often it has died by itself since it was first started. */
    public synchronized int deaths() {
        return deaths;
    }

    /**
     * Ends it for good: asked first, killed when it has not ended within the patience.
     *
     * @return whether it ended without being killed
     */
    boolean stop(Duration patience) {
        Process running;
        synchronized (this) {
            noMoreStarts();
            running = process;
        }
        var ended = askToEnd(running, patience);
        if (!ended) {
            var tree = new ArrayList<ProcessHandle>();
            running.descendants().forEach(tree::add);
            running.destroyForcibly();
            tree.forEach(ProcessHandle::destroyForcibly);
            running.onExit().join();
        }
        leftovers.remove(spec.name());
        return ended;
    }

    private boolean askToEnd(Process running, Duration patience) {
        if (!running.isAlive()) {
            return true;
        }
        signal(running.pid());
        try {
            return running.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void signal(long pid) {
        try {
            new ProcessBuilder("sh", "-c", "kill -" + spec.stopSignal() + " " + pid)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }

    private void keepOldLog() {
        try {
            Files.createDirectories(spec.log().getParent());
            if (Files.exists(spec.log())) {
                var old = Path.of(spec.log() + ".old");
                Files.move(spec.log(), old, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private synchronized void launch() {
        if (stopping) {
            return;
        }
        spec.before().run();
        var builder = new ProcessBuilder(Session.own(spec.command()))
                .directory(spec.folder().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(spec.log().toFile()));
        builder.environment().putAll(spec.environment());
        try {
            process = builder.start();
            process.getOutputStream().close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        leftovers.add(spec.name(), process.toHandle());
    }

    private void watch() {
        try {
            while (true) {
                var started = System.nanoTime();
                var exit = process.waitFor();
                synchronized (this) {
                    if (stopping) {
                        return;
                    }
                    deaths++;
                    var lived = Duration.ofNanos(System.nanoTime() - started);
                    pause = lived.compareTo(WELL) > 0 ? SHORTEST_PAUSE : min(pause.multipliedBy(2), LONGEST_PAUSE);
                    watcher.died(spec.name() + " ended (" + reason(exit) + "), starting it again; see " + spec.log());
                    wait(pause.toMillis());
                }
                launch();
                watcher.startedAgain();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static String reason(int exit) {
        var signals = 128;
        return exit > signals ? "signal " + (exit - signals) : "exit " + exit;
    }

    private static Duration min(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    /** The processes that run now, with those that they started. */
    public synchronized List<ProcessHandle> tree() {
        var all = new ArrayList<ProcessHandle>();
        if (process.isAlive()) {
            all.add(process.toHandle());
            process.descendants().forEach(all::add);
        }
        return all;
    }

    /** Hears what happens to a process that was not asked to end. */
    public interface Watcher {
        void died(String sentence);

        void startedAgain();
    }
}
