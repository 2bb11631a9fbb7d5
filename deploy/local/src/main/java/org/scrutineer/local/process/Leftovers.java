package org.scrutineer.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The processes of a run, one small file each ({@code pid start-time}), so that what a run left behind can be ended: by
 * its {@link Guard} when the launcher was killed, or by the next start. A process id alone is not trusted, because the
 * system gives it to other programs again: the start time must match too.
 */
public final class Leftovers {
    /** The system counts start times in hundredths of a second from a boot time that it may correct slightly. */
    private static final Duration TOLERANCE = Duration.ofSeconds(2);

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Path folder;

    public Leftovers(Path folder) {
        this.folder = folder;
    }

    /** Remembers a process that was just started. */
    public void add(String name, ProcessHandle process) {
        var started = process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(name), process.pid() + " " + started);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Forgets a process that has ended. */
    public void remove(String name) {
        try {
            Files.deleteIfExists(folder.resolve(name));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Ends every remembered process that still runs, first asked, then killed, and forgets them.
     *
     * @return the names of those that still ran
     */
    public List<String> end() {
        var names = new ArrayList<String>();
        var running = new ArrayList<ProcessHandle>();
        for (var file : files()) {
            find(file).ifPresent(process -> {
                names.add(file.getFileName().toString());
                running.add(process);
                process.descendants().forEach(running::add);
            });
        }
        running.forEach(ProcessHandle::destroy);
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        for (var process : running) {
            if (!ended(process, Duration.ofNanos(Math.max(1, deadline - System.nanoTime())))) {
                process.destroyForcibly();
                ended(process, PATIENCE);
            }
        }
        files().forEach(file -> remove(file.getFileName().toString()));
        return List.copyOf(names);
    }

    private List<Path> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var all = Files.list(folder)) {
            return all.sorted().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Optional<ProcessHandle> find(Path file) {
        try {
            var words = Files.readString(file).strip().split(" ", -1);
            var started = Instant.ofEpochMilli(Long.parseLong(words[1]));
            return ProcessHandle.of(Long.parseLong(words[0])).filter(process -> process.info()
                    .startInstant()
                    .map(at -> Duration.between(at, started).abs().compareTo(TOLERANCE) <= 0)
                    .orElse(false));
        } catch (IOException | NumberFormatException | ArrayIndexOutOfBoundsException unreadable) {
            return Optional.empty(); // half written when the launcher was killed: nothing that can be trusted
        }
    }

    private static boolean ended(ProcessHandle process, Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException late) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        } catch (java.util.concurrent.ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
