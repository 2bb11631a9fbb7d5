package org.scrutineer.local.process;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.scrutineer.local.setting.UserError;

/** The processes of one run. Once it is stopped nothing can be started any more, however far a start had come. */
public final class Processes {
    private final Leftovers leftovers;
    private final ManagedProcess.Watcher watcher;
    private final Map<String, ManagedProcess> all = new LinkedHashMap<>();
    private boolean closed;

    public Processes(Leftovers leftovers, ManagedProcess.Watcher watcher) {
        this.leftovers = leftovers;
        this.watcher = watcher;
    }

    /**
     * Starts a process and watches over it.
     *
     * @throws UserError when the run is being stopped
     */
    public synchronized ManagedProcess start(ProcessSpec spec) {
        refuseWhenClosed();
        var process = ManagedProcess.start(spec, leftovers, watcher);
        all.put(spec.name(), process);
        return process;
    }

    /** Remembers a program that runs once and ends, as long as it runs: it must not be left behind. */
    public synchronized void begun(String name, ProcessHandle program) {
        leftovers.add(name, program);
        if (closed) {
            program.destroyForcibly();
        }
    }

    /** Forgets a program that has ended. */
    public void ended(String name) {
        leftovers.remove(name);
    }

    private void refuseWhenClosed() {
        if (closed) {
            throw new UserError("The suite is being stopped.");
        }
    }

    public synchronized boolean isClosed() {
        return closed;
    }

    /** From now on nothing is started. */
    public synchronized void close() {
        closed = true;
        all.values().forEach(ManagedProcess::noMoreStarts);
    }

    public synchronized Map<String, ManagedProcess> all() {
        return Map.copyOf(all);
    }

    /**
     * Stops these side by side and waits for all of them; a name that was never started is passed over.
     *
     * @return the names of those that ended by themselves, without having to be killed
     */
    public List<String> stop(List<String> names, Duration patience) {
        var ended = new ArrayList<String>();
        var stopping = all().entrySet().stream()
                .filter(process -> names.contains(process.getKey()))
                .map(process -> CompletableFuture.runAsync(
                        () -> {
                            if (process.getValue().stop(patience)) {
                                synchronized (ended) {
                                    ended.add(process.getKey());
                                }
                            }
                        },
                        Thread::startVirtualThread))
                .toArray(CompletableFuture<?>[]::new);
        CompletableFuture.allOf(stopping).join();
        return List.copyOf(ended);
    }
}
