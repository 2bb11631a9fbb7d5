package org.scrutineer.local.part;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scrutineer.local.process.ManagedProcess;
import org.scrutineer.local.process.ProcessSpec;
import org.scrutineer.local.process.Readiness;
import org.scrutineer.local.setting.DataFolder;
import org.scrutineer.local.setting.Ports.Use;
import org.scrutineer.local.setting.UserError;

/** The identity provider, with the realm of the demonstration council imported on its first start. */
public final class Keycloak {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String REALM = "/keycloak/scrutineer-realm.json";
    private static final String ENTRY = "io.quarkus.bootstrap.runner.QuarkusEntryPoint";

    private final Context context;
    private final Path home;
    private final StartCache cache;

    public Keycloak(Context context) {
        this.context = context;
        this.home = context.data().parts().resolve("keycloak");
        this.cache = new StartCache(context, "keycloak");
    }

    /** Unpacks Keycloak and builds it for PostgreSQL, where that has not been done; needs no other part. */
    public void prepare() throws IOException, InterruptedException {
        var zip = zip();
        var made = home.resolve("made-from");
        if (Files.exists(made)
                && Files.readString(made).equals(zip.getFileName().toString())) {
            return;
        }
        context.progress().say("keycloak: unpacking and building it, once");
        DataFolder.delete(home);
        Archive.unzip(zip, home);
        Command.run(context, "keycloak-build", java("512m", List.of(), "build"), environment(), home);
        Files.writeString(made, zip.getFileName().toString());
    }

    /** Starts it; the database must be there. */
    public ManagedProcess start() throws IOException, InterruptedException {
        var realm = home.resolve("data/import/scrutineer-realm.json");
        Files.createDirectories(realm.getParent());
        try (var in = Keycloak.class.getResourceAsStream(REALM)) {
            if (in == null) {
                throw new UserError("The realm file " + REALM + " is missing from the launcher; build it again.");
            }
            Files.write(realm, in.readAllBytes());
        }
        var process = context.processes()
                .start(new ProcessSpec(
                        "keycloak",
                        java(
                                "320m",
                                cache.options(Fingerprint.of(home.resolve("lib"))),
                                "start",
                                "--optimized",
                                "--import-realm"),
                        environment(),
                        home,
                        context.data().log("keycloak")));
        var document = "http://127.0.0.1:" + context.ports().of(Use.KEYCLOAK)
                + "/realms/scrutineer/.well-known/openid-configuration";
        Readiness.await("Keycloak", process, PATIENCE, () -> Readiness.answers(document));
        new RedirectAddress(
                        "http://127.0.0.1:" + context.ports().of(Use.KEYCLOAK),
                        context.secrets().of("keycloak-admin"),
                        context.data().state().resolve("address"))
                .allow(context.ports().gatewayUrl());
        context.progress().say("keycloak: ready at " + context.ports().issuer());
        return process;
    }

    private Path zip() throws IOException {
        var note = context.repository().resolve("deploy/local/target/keycloak.path");
        return Path.of(Files.readString(note).strip());
    }

    /** Keycloak's own start script keeps a shell in front of its Java; without it the process is Keycloak itself. */
    private List<String> java(String heap, List<String> cacheOptions, String... arguments) {
        var command = new ArrayList<>(List.of(
                Command.java(),
                "-Xms64m",
                "-Xmx" + heap,
                "-XX:MaxMetaspaceSize=256m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED"));
        command.addAll(cacheOptions);
        command.addAll(List.of("-cp", home.resolve("lib/quarkus-run.jar").toString(), ENTRY));
        command.addAll(List.of(arguments));
        return command;
    }

    private Map<String, String> environment() {
        var ports = context.ports();
        var variables = new HashMap<String, String>();
        variables.put("KC_DB", "postgres");
        variables.put("KC_DB_URL", ports.jdbcUrl("keycloak"));
        variables.put("KC_DB_USERNAME", "keycloak");
        variables.put("KC_DB_PASSWORD", context.secrets().of("keycloak"));
        variables.put("KC_DB_POOL_MAX_SIZE", "15");
        variables.put("KC_CACHE", "local");
        variables.put("KC_HTTP_ENABLED", "true");
        variables.put("KC_HTTP_HOST", "127.0.0.1");
        variables.put("KC_HTTP_PORT", String.valueOf(ports.of(Use.KEYCLOAK)));
        variables.put("KC_HOSTNAME", "http://localhost:" + ports.of(Use.KEYCLOAK));
        variables.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        variables.put("KC_BOOTSTRAP_ADMIN_PASSWORD", context.secrets().of("keycloak-admin"));
        variables.put("SCRUTINEER_GATEWAY_SECRET", context.secrets().of("gateway-client"));
        variables.put("SCRUTINEER_PUBLIC_URL", ports.gatewayUrl());
        return variables;
    }
}
