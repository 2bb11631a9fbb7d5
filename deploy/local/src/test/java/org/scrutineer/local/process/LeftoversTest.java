package org.scrutineer.local.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {
    @TempDir
    private Path folder;

    @Test
    void whatAnEarlierRunLeftIsEnded() throws Exception {
        var process = new ProcessBuilder("sleep", "600").start();
        new Leftovers(folder).add("kafka", process.toHandle());

        var ended = new Leftovers(folder).end();

        assertEquals(List.of("kafka"), ended);
        assertTrue(process.waitFor(5, TimeUnit.SECONDS));
        assertFalse(Files.exists(folder.resolve("kafka")));
    }

    @Test
    void aProcessThatGotTheSameIdLaterIsNotTouched() throws Exception {
        var process = new ProcessBuilder("sleep", "600").start();
        try {
            Files.writeString(folder.resolve("kafka"), process.pid() + " 1000000000000");

            var ended = new Leftovers(folder).end();

            assertEquals(List.of(), ended);
            assertTrue(process.isAlive());
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    @Test
    void aHalfWrittenFileIsPassedOver() throws IOException {
        Files.writeString(folder.resolve("kafka"), "12");

        assertEquals(List.of(), new Leftovers(folder).end());
        assertFalse(Files.exists(folder.resolve("kafka")));
    }

    @Test
    void theGuardEndsTheProcessesWhenItsLauncherIsGone() throws Exception {
        var process = new ProcessBuilder("sleep", "600").start();
        new Leftovers(folder).add("kafka", process.toHandle());
        var guard = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Guard.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(new File("/dev/null"))
                .start();
        assertTrue(process.isAlive());

        guard.getOutputStream().close(); // what the system does with the pipe of a launcher that was killed

        assertTrue(process.waitFor(20, TimeUnit.SECONDS));
        assertTrue(guard.waitFor(20, TimeUnit.SECONDS));
    }
}
