package org.scrutineer.local.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.local.setting.UserError;

@Timeout(60)
class ProcessesTest implements ManagedProcess.Watcher {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @TempDir
    private Path folder;

    private final BlockingQueue<String> deaths = new LinkedBlockingQueue<>();
    private final BlockingQueue<Boolean> starts = new LinkedBlockingQueue<>();
    private Processes processes;

    @Override
    public void died(String sentence) {
        deaths.add(sentence);
    }

    @Override
    public void startedAgain() {
        starts.add(true);
    }

    @AfterEach
    void endAll() {
        processes.stop(List.of("part"), PATIENCE);
    }

    @Test
    void aKilledProcessIsStartedAgainWithAnotherId() throws Exception {
        var process = start("exec sleep 600");
        var before = process.handle().pid();

        process.handle().destroyForcibly();

        assertEquals(true, starts.poll(20, TimeUnit.SECONDS));
        assertEquals("part ended (signal 9), starting it again; see " + folder.resolve("part.log"), deaths.poll());
        assertNotEquals(before, process.handle().pid());
        assertTrue(Files.readString(folder.resolve("processes/part"))
                .startsWith(process.handle().pid() + " "));
    }

    @Test
    void whatIsToBeDoneBeforeAStartIsDoneBeforeTheNextOneToo() throws Exception {
        var done = new AtomicInteger();
        var spec = new ProcessSpec(
                        "part", List.of("sh", "-c", "exec sleep 600"), Map.of(), folder, folder.resolve("part.log"))
                .before(done::incrementAndGet);
        processes = new Processes(new Leftovers(folder.resolve("processes")), this);
        var process = processes.start(spec);
        assertEquals(1, done.get());

        process.handle().destroyForcibly();

        assertEquals(true, starts.poll(20, TimeUnit.SECONDS));
        assertEquals(2, done.get());
    }

    @Test
    void aStoppedProcessStaysDown() {
        var process = start("exec sleep 600");

        var ended = processes.stop(List.of("part"), PATIENCE);

        assertEquals(List.of("part"), ended);
        assertFalse(process.isAlive());
        assertFalse(Files.exists(folder.resolve("processes/part")));
        assertEquals(0, deaths.size());
    }

    @Test
    void whatDoesNotEndWhenAskedIsKilledWithItsChildren() throws Exception {
        var process = start("trap '' TERM; sleep 600 & echo started; while :; do wait; done");
        Readiness.await("The shell", process, PATIENCE, () -> process.tree().size() == 2);
        var child = process.tree().getLast();

        var ended = processes.stop(List.of("part"), Duration.ofMillis(200));

        assertEquals(List.of(), ended);
        child.onExit().get(10, TimeUnit.SECONDS);
    }

    @Test
    void nothingIsStartedOnceTheRunIsBeingStopped() {
        start("exec sleep 600");
        processes.close();

        var refusal = assertThrows(UserError.class, () -> processes.start(spec("exec sleep 600")));

        assertEquals("The suite is being stopped.", refusal.getMessage());
    }

    @Test
    void waitingGivesUpOnWhatEndsEachTimeItIsStarted() {
        var process = start("exit 3");

        var refusal = assertThrows(
                UserError.class, () -> Readiness.await("The part", process, Duration.ofMinutes(1), () -> false));

        assertEquals(
                "The part ended each time it was started; see " + folder.resolve("part.log") + ".",
                refusal.getMessage());
    }

    @Test
    void waitingEndsWhenTheTimeIsUpAndNamesTheLog() {
        var process = start("exec sleep 600");

        var refusal = assertThrows(
                UserError.class,
                () -> Readiness.await("The part", process, Duration.ofSeconds(1), () -> {
                    throw new IllegalStateException("not yet");
                }));

        assertEquals(
                "The part was not ready within 1 s (not yet); see " + folder.resolve("part.log") + ".",
                refusal.getMessage());
    }

    @Test
    void theLogOfTheLastRunStaysBesideTheNewOne() throws Exception {
        Files.writeString(folder.resolve("part.log"), "last run");

        start("exec sleep 600");

        assertEquals("last run", Files.readString(folder.resolve("part.log.old")));
    }

    private ManagedProcess start(String script) {
        processes = new Processes(new Leftovers(folder.resolve("processes")), this);
        return processes.start(spec(script));
    }

    private ProcessSpec spec(String script) {
        return new ProcessSpec("part", List.of("sh", "-c", script), Map.of(), folder, folder.resolve("part.log"));
    }
}
