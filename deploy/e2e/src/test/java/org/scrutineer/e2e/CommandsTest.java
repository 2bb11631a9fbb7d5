package org.scrutineer.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code deploy/run} and {@code deploy/demo} as somebody uses them, beside and with a suite that runs. */
class CommandsTest {

    @TempDir
    private Path folder;

    record Ended(int status, List<String> lines) {}

    @Test
    void aSuiteWhosePortsAreTakenSaysSoInOneSentenceAndStartsNothing() throws Exception {
        var suite = Suite.get();
        var ended = deploy(
                "run",
                "--no-build",
                "--data",
                folder.resolve("data").toString(),
                "--port-base",
                Integer.toString(suite.port("gateway")));

        assertEquals(1, ended.status(), ended::toString);
        assertEquals(1, ended.lines().size(), ended::toString);
        assertTrue(
                ended.lines()
                        .getFirst()
                        .matches("Port \\d+, which .+ needs, is taken by another program; stop that program, or start"
                                + " with --port-base \\d+ to use other ports\\."),
                ended::toString);
    }

    @Test
    void onePortTakenByAnotherProgramIsNamed() throws Exception {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var start = new ProcessBuilder();
            start.environment().put("SCRUTINEER_PORT_SMTP", Integer.toString(other.getLocalPort()));
            var ended = deploy(
                    start, "run", "--no-build", "--data", folder.resolve("data").toString(), "--port-base", "31080");

            assertEquals(1, ended.status(), ended::toString);
            assertEquals(1, ended.lines().size(), ended::toString);
            assertTrue(
                    ended.lines()
                            .getFirst()
                            .startsWith("Port " + other.getLocalPort() + ", which the mail server needs, is taken"),
                    ended::toString);
        }
    }

    @Test
    void aFileThatIsNoMinutesFailsTheDemonstrationWhichStillCountsTheOthers() throws Exception {
        var junk = Files.write(folder.resolve("junk.pdf"), new byte[] {0, 1, 2, 3, (byte) 0xff, (byte) 0xfe, 0});
        var ended = deploy(
                "demo",
                "--data",
                Suite.get().data().toString(),
                Path.of("../local/demo/environment-2021-06-22.txt").toString(),
                junk.toString());

        assertEquals(1, ended.status(), ended::toString);
        assertTrue(ended.lines().stream().anyMatch(line -> line.startsWith("  Failed: ")), ended::toString);
        assertTrue(
                ended.lines()
                        .getLast()
                        .matches(
                                "1 documents, [1-9]\\d* decisions, \\d+ actions, \\d+ overdue, \\d+ alerts, \\d+ mails"),
                ended::toString);
    }

    /** Who waits for the ready file reads the output next. */
    @Test
    void theStartHasSaidItsFiguresWhenItsReadyFileComes() {
        var told = Suite.get().told();
        assumeFalse(told.isEmpty(), "the suite stood already");
        assertTrue(
                told.getLast()
                        .matches("Ready in \\d+\\.\\d s; all \\d+ processes together hold \\d+\\.\\d\\d GB of memory\\."
                                + " Ctrl-C stops everything\\."),
                told::toString);
    }

    @Test
    void everythingListensOnLoopbackOnly() throws IOException {
        assumeTrue(Listeners.areTold(), "only Linux tells who listens where");
        var listening = Listeners.of(Suite.get().tree());
        for (var use :
                List.of("gateway", "meetings", "recommendations", "notifications", "keycloak", "postgres", "kafka")) {
            var port = ":" + Suite.get().port(use);
            assertTrue(listening.stream().anyMatch(address -> address.endsWith(port)), use + " is not in " + listening);
        }
        assertEquals(
                List.of(),
                listening.stream()
                        .filter(address -> !Listeners.isLoopback(address))
                        .toList());
    }

    private static Ended deploy(String... command) throws IOException, InterruptedException {
        return deploy(new ProcessBuilder(), command);
    }

    private static Ended deploy(ProcessBuilder start, String... command) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>();
        line.add(Path.of("..", command[0]).toAbsolutePath().normalize().toString());
        line.addAll(Arrays.asList(command).subList(1, command.length));
        var process = start.command(line).redirectErrorStream(true).start();
        try (Stream<String> lines =
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines()) {
            var printed = lines.filter(each -> !each.isBlank()).toList();
            return new Ended(process.waitFor(), printed);
        }
    }
}
