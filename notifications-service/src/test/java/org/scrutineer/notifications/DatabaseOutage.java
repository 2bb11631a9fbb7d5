package org.scrutineer.notifications;

import java.sql.DriverManager;
import java.sql.SQLException;

/** Takes the database away from the service: its connections end, and it gets no new ones. */
final class DatabaseOutage {

    private static final String URL = System.getProperty("scrutineer.test.database");

    private DatabaseOutage() {}

    static void begin() {
        run(URL.replace("/test", "/postgres"), "test_owner", "ALTER DATABASE test WITH ALLOW_CONNECTIONS false");
        run(
                URL.replace("/test", "/postgres"),
                "test_app",
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'test' AND usename = 'test_app'");
    }

    static void end() {
        run(URL.replace("/test", "/postgres"), "test_owner", "ALTER DATABASE test WITH ALLOW_CONNECTIONS true");
    }

    private static void run(String url, String role, String sql) {
        try (var connection = DriverManager.getConnection(url, role, "test");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
