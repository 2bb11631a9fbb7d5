package org.scrutineer.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A suite of the bench's own, on ports and data of its own. */
final class LocalSuite implements AutoCloseable {

    private static final int PORT_BASE = 31080;
    private static final long PATIENCE_MILLIS = 600_000;

    private final Path repository = Path.of(System.getProperty("scrutineer.repository", "."));
    private final Path folder;
    private final Process launcher;
    private final JsonNode ready;

    private LocalSuite(Path folder, boolean stands) throws IOException, InterruptedException {
        this.folder = folder;
        launcher = stands ? null : launch();
        ready = awaitReady();
    }

    /**
     * Starts it and waits until it is ready.
     *
     * @param again whether to start it twice: the first start makes what later ones use (start caches, the prepared identity
     *     provider), and later ones are what people live with
     */
    static LocalSuite start(boolean again) throws IOException, InterruptedException {
        // For work on a bench: the file that a standing suite's --ready-file wrote.
        var standing = System.getenv("SCRUTINEER_BENCH_READY");
        if (standing != null) return new LocalSuite(Path.of(standing).getParent(), true);
        var folder = Files.createTempDirectory("scrutineer-bench");
        if (again) {
            try (var first = new LocalSuite(folder, false)) {
                System.err.println(
                        "first start: " + first.ready.path("secondsToReady").asText() + " s");
            }
        }
        return new LocalSuite(folder, false);
    }

    JsonNode ready() {
        return ready;
    }

    Path folder() {
        return folder;
    }

    Path repository() {
        return repository;
    }

    int port(String use) {
        return ready.path("ports").path(use).asInt();
    }

    /** As the owner of the tables, bound to a council. */
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

    @Override
    public void close() {
        if (launcher == null) return;
        launcher.destroy();
        try {
            if (!launcher.waitFor(5, TimeUnit.MINUTES)) launcher.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Process launch() throws IOException {
        Files.deleteIfExists(folder.resolve("ready.json"));
        List<String> command = new ArrayList<>(List.of(
                repository.resolve("deploy/run").toString(),
                "--data",
                folder.resolve("data").toString(),
                "--port-base",
                Integer.toString(PORT_BASE),
                "--ready-file",
                folder.resolve("ready.json").toString()));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("run.log").toFile()))
                .start();
    }

    private JsonNode awaitReady() throws IOException, InterruptedException {
        var file = folder.resolve("ready.json");
        long deadline = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (!Files.exists(file)) {
            if (launcher.waitFor(200, TimeUnit.MILLISECONDS))
                throw new IOException("the suite ended, see " + folder.resolve("run.log"));
            if (System.currentTimeMillis() > deadline)
                throw new IOException("the suite was not ready in time, see " + folder.resolve("run.log"));
        }
        return new ObjectMapper().readTree(file.toFile());
    }
}
