package org.scrutineer.local.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * How one process is started and stopped.
 *
 * @param name the word for it in progress lines, process files and log files
 * @param environment set on top of this process's own environment
 * @param stopSignal asks it to end in good order: {@code TERM}, or {@code INT} for PostgreSQL's fast shutdown
 * @param before done before each start, the one after a death too
 */
public record ProcessSpec(
        String name,
        List<String> command,
        Map<String, String> environment,
        Path folder,
        Path log,
        String stopSignal,
        Runnable before) {
    public ProcessSpec {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }

    public ProcessSpec(String name, List<String> command, Map<String, String> environment, Path folder, Path log) {
        this(name, command, environment, folder, log, "TERM");
    }

    public ProcessSpec(
            String name,
            List<String> command,
            Map<String, String> environment,
            Path folder,
            Path log,
            String stopSignal) {
        this(name, command, environment, folder, log, stopSignal, () -> {});
    }

    /** The same process, with something to be done before each start. */
    public ProcessSpec before(Runnable work) {
        return new ProcessSpec(name, command, environment, folder, log, stopSignal, work);
    }
}
