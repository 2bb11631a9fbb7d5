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

/** One of the suite's own services, started from a copy of what was built: a build beside the run does not disturb it. */
public final class Service {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Context context;
    private final String name;
    private final Path module;
    private final Use port;
    private final boolean database;

    private Service(Context context, String name, String module, Use port, boolean database) {
        this.context = context;
        this.name = name;
        this.module = context.repository().resolve(module);
        this.port = port;
        this.database = database;
    }

    /** The three services with a database, which are all alike to start. */
    public static List<Service> behindTheGateway(Context context) {
        return List.of(
                new Service(context, "meetings", "meetings-service", Use.MEETINGS, true),
                new Service(context, "recommendations", "recommendations-service", Use.RECOMMENDATIONS, true),
                new Service(context, "notifications", "notifications-service", Use.NOTIFICATIONS, true));
    }

    public static Service gateway(Context context) {
        return new Service(context, "gateway", "gateway", Use.GATEWAY, false);
    }

    public String name() {
        return name;
    }

    /** Starts the service; {@link #awaitReady} waits for it. */
    public ManagedProcess start() throws IOException {
        var application = copy();
        var command = new ArrayList<>(List.of(
                Command.java(),
                "-Xms32m",
                "-Xmx192m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:MaxMetaspaceSize=192m"));
        command.addAll(new StartCache(context, name).options(application.toString()));
        command.addAll(List.of("-jar", application.resolve("quarkus-run.jar").toString()));
        return context.processes()
                .start(new ProcessSpec(
                        name,
                        command,
                        environment(),
                        context.data().state(),
                        context.data().log(name)));
    }

    public void awaitReady(ManagedProcess process) {
        var health = "http://127.0.0.1:" + context.ports().of(port) + "/q/health/ready";
        Readiness.await("The " + name + " service", process, PATIENCE, () -> Readiness.answers(health));
        context.progress().say(name + ": ready on 127.0.0.1:" + context.ports().of(port));
    }

    private Path copy() throws IOException {
        var built = module.resolve("target/quarkus-app");
        if (!Files.exists(built.resolve("quarkus-run.jar"))) {
            throw new UserError("The " + name + " service has not been built; run ./mvnw -DskipTests package.");
        }
        var folder = context.data().parts().resolve(name);
        var target = folder.resolve(Fingerprint.of(built));
        if (!Files.isDirectory(target)) {
            DataFolder.delete(folder);
            Archive.whole(target, unfinished -> {
                try (var files = Files.walk(built)) {
                    for (var file : files.filter(Files::isRegularFile).toList()) {
                        var copy = unfinished.resolve(built.relativize(file).toString());
                        Files.createDirectories(copy.getParent());
                        Files.copy(file, copy);
                    }
                }
            });
        }
        return target;
    }

    private Map<String, String> environment() {
        var ports = context.ports();
        var variables = new HashMap<String, String>();
        variables.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        variables.put("QUARKUS_HTTP_PORT", String.valueOf(ports.of(port)));
        variables.put("QUARKUS_OIDC_AUTH_SERVER_URL", ports.issuer());
        variables.put("SCRUTINEER_PUBLIC_URL", ports.gatewayUrl());
        if (database) {
            databaseAndBroker(variables);
        } else {
            door(variables);
        }
        return variables;
    }

    private void databaseAndBroker(Map<String, String> variables) {
        variables.put("QUARKUS_DATASOURCE_JDBC_URL", context.ports().jdbcUrl(name));
        variables.put("QUARKUS_DATASOURCE_USERNAME", name + "_app");
        variables.put("QUARKUS_DATASOURCE_PASSWORD", context.secrets().of(name + "_app"));
        variables.put("QUARKUS_FLYWAY_USERNAME", name + "_owner");
        variables.put("QUARKUS_FLYWAY_PASSWORD", context.secrets().of(name + "_owner"));
        variables.put("KAFKA_BOOTSTRAP_SERVERS", context.ports().kafkaBootstrap());
        // Somebody who tries the suite out wants to see the mail of an import now, not in a minute.
        variables.put("SCRUTINEER_SUMMARY_SETTLE", "3s");
        variables.put("QUARKUS_MAILER_HOST", "127.0.0.1");
        variables.put("QUARKUS_MAILER_PORT", String.valueOf(context.ports().of(Use.SMTP)));
    }

    private void door(Map<String, String> variables) {
        for (var use : List.of(Use.MEETINGS, Use.RECOMMENDATIONS, Use.NOTIFICATIONS)) {
            variables.put(
                    "SCRUTINEER_GATEWAY_UPSTREAMS_" + use.name(),
                    "http://127.0.0.1:" + context.ports().of(use));
        }
        variables.put("QUARKUS_OIDC_CREDENTIALS_SECRET", context.secrets().of("gateway-client"));
        // Fixed for the data folder, so that nobody is signed out by a restart.
        variables.put(
                "QUARKUS_OIDC_TOKEN_STATE_MANAGER_ENCRYPTION_SECRET",
                context.secrets().of("gateway-cookies"));
        // Plain HTTP, on loopback alone.
        variables.put("SCRUTINEER_GATEWAY_SECURE_COOKIES", "false");
        variables.put("SCRUTINEER_GATEWAY_HSTS", "false");
    }
}
