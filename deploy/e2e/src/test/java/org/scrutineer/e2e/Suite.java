package org.scrutineer.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/**
 * The whole suite as {@code deploy/run} starts it, on ports and data of its own. Started once for all journeys, stopped with the tests.
 */
final class Suite {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static Suite running;

    private final Process launcher;
    private final Path folder;
    private JsonNode ready;
    private List<String> told = List.of();

    /** A suite that stands already, for somebody who works on a journey: the file that its {@code --ready-file} wrote. */
    private static final String STANDING = System.getProperty("scrutineer.e2e.ready");

    private Suite() throws IOException {
        if (STANDING != null) {
            folder = Path.of(STANDING).getParent();
            launcher = null;
            return;
        }
        folder = Files.createTempDirectory("scrutineer-e2e");
        var command = List.of(
                Path.of("../run").toAbsolutePath().normalize().toString(),
                "--data",
                folder.resolve("data").toString(),
                "--port-base",
                Integer.toString(freeBase()),
                "--no-build",
                "--no-start-caches",
                "--ready-file",
                folder.resolve("ready.json").toString());
        launcher = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("run.log").toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
    }

    /** The running suite; the first caller starts it and waits until it is ready (ten minutes at most, it may have to build). */
    static synchronized Suite get() {
        if (running == null) {
            try {
                running = new Suite();
                running.awaitReady();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return running;
    }

    /** What the launcher had printed when its ready file came; nothing from a suite that stood already. */
    List<String> told() {
        return told;
    }

    String url() {
        return ready.path("gateway").asText();
    }

    String issuer() {
        return ready.path("issuer").asText();
    }

    String mailPage() {
        return ready.path("mailPage").asText();
    }

    String kafka() {
        return ready.path("kafka").asText();
    }

    int port(String use) {
        return ready.path("ports").path(use).asInt();
    }

    /** The folder in which the suite keeps its data. */
    Path data() {
        return Path.of(ready.path("data").asText());
    }

    /** Every process of the suite, the launcher too. */
    List<ProcessHandle> tree() {
        var root = ProcessHandle.of(ready.path("launcherPid").asLong()).orElseThrow();
        return Stream.concat(Stream.of(root), root.descendants()).toList();
    }

    /** The process that runs a part now; another one after it has been killed. */
    ProcessHandle process(String name) {
        reread();
        return ProcessHandle.of(ready.path("processes").path(name).path("pid").asLong())
                .orElseThrow();
    }

    Path log(String name) {
        return Path.of(ready.path("processes").path(name).path("log").asText());
    }

    /** A connection with the rights of the tables' owner, bound to a council: for what no API shows, and for letting days pass. */
    Connection database(String service, String council) throws SQLException {
        var database = ready.path("databases").path(service);
        var connection = DriverManager.getConnection(
                database.path("url").asText(),
                database.path("owner").asText(),
                database.path("ownerPassword").asText());
        try (var statement = connection.prepareStatement("SELECT set_config('app.council', ?, false)")) {
            statement.setString(1, council);
            statement.execute();
        }
        return connection;
    }

    /** {@code kill -9} of one part; the launcher starts it again. */
    void kill(String name) {
        var process = process(name);
        process.destroyForcibly();
        Awaitility.await("the end of " + name).atMost(Duration.ofSeconds(10)).until(() -> !process.isAlive());
    }

    private void reread() {
        try {
            ready = JSON.readTree(folder.resolve("ready.json").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitReady() {
        var file = folder.resolve("ready.json");
        Awaitility.await("the suite, see " + folder.resolve("run.log"))
                .atMost(Duration.ofMinutes(10))
                .pollInterval(Duration.ofMillis(5)) // what was said before it is looked at in the moment when it comes
                .until(() -> {
                    if (launcher != null && !launcher.isAlive())
                        throw new IllegalStateException("the suite ended: " + tail());
                    if (!Files.exists(file)) return false;
                    if (launcher != null) told = Files.readAllLines(folder.resolve("run.log"));
                    return true;
                });
        reread();
    }

    private String tail() throws IOException {
        var lines = Files.readAllLines(folder.resolve("run.log"));
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 20), lines.size()));
    }

    private void stop() {
        if (launcher == null) return;
        launcher.destroy();
        try {
            if (!launcher.waitFor(60, TimeUnit.SECONDS)) launcher.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A base from which the suite's ports are free: the usual ones may be taken by a suite that somebody uses. */
    private static int freeBase() {
        for (int candidate = 20080; candidate < 30000; candidate += 1000) {
            int base = candidate;
            if (List.of(0, 1, 2, 3, 100, 352, 12, 13, -55, -54).stream().allMatch(offset -> isFree(base + offset)))
                return base;
        }
        throw new IllegalStateException("no free ports");
    }

    private static boolean isFree(int port) {
        try (var _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
