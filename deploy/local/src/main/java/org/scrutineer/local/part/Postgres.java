package org.scrutineer.local.part;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.scrutineer.local.process.ManagedProcess;
import org.scrutineer.local.process.ProcessSpec;
import org.scrutineer.local.process.Readiness;
import org.scrutineer.local.setting.Ports.Use;
import org.scrutineer.local.setting.UserError;

/** One PostgreSQL cluster with a database for each service and one for Keycloak. */
public final class Postgres {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String SUPERUSER = "postgres";
    private static final List<String> SERVICES = List.of("meetings", "recommendations", "notifications");

    private final Context context;
    private final Path program;

    public Postgres(Context context) {
        this.context = context;
        this.program = context.data().parts().resolve("postgresql-18");
    }

    /** Unpacks and initialises what is missing, starts the server and creates the roles and databases. */
    public ManagedProcess start() throws IOException, InterruptedException, SQLException {
        if (!Files.isDirectory(program)) {
            context.progress().say("postgres: unpacking PostgreSQL 18");
            var archive = archive();
            try (var compressed = Postgres.class.getResourceAsStream(archive)) {
                if (compressed == null) {
                    throw new UserError("There is no PostgreSQL for this kind of machine (" + archive + ").");
                }
                Archive.untar(compressed, program);
            }
        }
        var prefix = Unprivileged.prefix(program, context.data().root());
        if (!Files.exists(context.data().postgres().resolve("PG_VERSION"))) {
            initialise(prefix);
        }
        var process = context.processes()
                .start(new ProcessSpec("postgres", join(prefix, server()), LOCALE, program, log(), "INT"));
        Readiness.await("PostgreSQL", process, PATIENCE, () -> {
            connect(SUPERUSER).close();
            return true;
        });
        createDatabases();
        context.progress().say("postgres: ready on 127.0.0.1:" + context.ports().of(Use.POSTGRES));
        return process;
    }

    private static final Map<String, String> LOCALE = Map.of("LC_ALL", "C", "LANG", "C", "TZ", "UTC");

    static String archive() {
        var mac = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac");
        var arm = System.getProperty("os.arch").toLowerCase(Locale.ROOT).startsWith("aarch64");
        return "/postgres-" + (mac ? "darwin" : "linux") + "-" + (arm ? "arm_64" : "x86_64") + ".txz";
    }

    private Path log() {
        return context.data().log("postgres");
    }

    private void initialise(List<String> prefix) throws IOException, InterruptedException {
        context.progress().say("postgres: making the database cluster");
        var folder = context.data().postgres();
        Files.createDirectories(folder);
        Unprivileged.own(prefix, folder);
        var password = Files.createTempFile(context.data().state(), "password", "");
        try {
            Files.writeString(password, context.secrets().of(SUPERUSER));
            Unprivileged.own(prefix, password);
            Command.run(
                    context,
                    "postgres-initdb",
                    join(
                            prefix,
                            List.of(
                                    program.resolve("bin/initdb").toString(),
                                    "--pgdata=" + folder,
                                    "--username=" + SUPERUSER,
                                    "--pwfile=" + password,
                                    "--auth=scram-sha-256",
                                    "--encoding=UTF8",
                                    "--locale=C",
                                    "--locale-provider=builtin",
                                    "--builtin-locale=C.UTF-8")),
                    LOCALE,
                    program);
        } finally {
            Files.delete(password);
        }
    }

    private List<String> server() {
        return List.of(
                program.resolve("bin/postgres").toString(),
                "-D",
                context.data().postgres().toString(),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "port=" + context.ports().of(Use.POSTGRES),
                "-c",
                "unix_socket_directories=",
                "-c",
                "max_connections=150",
                "-c",
                "shared_buffers=64MB",
                "-c",
                "io_workers=2",
                "-c",
                "log_line_prefix=%m %d ");
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(
                context.ports().jdbcUrl(database) + "?connectTimeout=5",
                SUPERUSER,
                context.secrets().of(SUPERUSER));
    }

    /** Creates what is missing and sets the passwords; harmless where all of it stands. */
    private void createDatabases() throws SQLException {
        try (var connection = connect(SUPERUSER)) {
            for (var service : SERVICES) {
                role(connection, service + "_owner");
                role(connection, service + "_app");
                database(connection, service, service + "_owner", service + "_app");
            }
            role(connection, "keycloak");
            database(connection, "keycloak", "keycloak", "keycloak");
        }
        for (var service : SERVICES) {
            try (var connection = connect(service);
                    var statement = connection.createStatement()) {
                statement.execute("GRANT USAGE ON SCHEMA public TO " + service + "_app");
            }
        }
    }

    private void role(Connection connection, String role) throws SQLException {
        try (var statement = connection.createStatement()) {
            if (!exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", role)) {
                statement.execute("CREATE ROLE " + role + " LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE");
            }
            // The password is hexadecimal digits: it needs no quoting.
            statement.execute(
                    "ALTER ROLE " + role + " PASSWORD '" + context.secrets().of(role) + "'");
        }
    }

    private static void database(Connection connection, String database, String owner, String user)
            throws SQLException {
        if (exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", database)) {
            return;
        }
        try (var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + database + " OWNER " + owner);
            statement.execute("REVOKE ALL ON DATABASE " + database + " FROM PUBLIC");
            statement.execute("GRANT CONNECT, TEMPORARY ON DATABASE " + database + " TO " + user);
        }
    }

    private static boolean exists(Connection connection, String sql, String name) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    private static List<String> join(List<String> prefix, List<String> command) {
        return Stream.concat(prefix.stream(), command.stream()).toList();
    }
}
