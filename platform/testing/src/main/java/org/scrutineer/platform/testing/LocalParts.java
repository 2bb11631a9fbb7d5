package org.scrutineer.platform.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/**
 * The real parts that a service's tests run on: one PostgreSQL and one Kafka broker for all test classes of a Maven module, started once,
 * ended with the tests. The application gets a role that neither owns tables nor bypasses row-level security, as in production.
 */
public final class LocalParts implements QuarkusTestResourceLifecycleManager {

    static final String PRIVATE_KEY = "scrutineer.test.private-key";
    static final String BROKERS = "scrutineer.test.brokers";
    static final String DATABASE = "scrutineer.test.database";
    private static final Object LOCK = new Object();
    private static EmbeddedPostgres postgres;
    private static BrokerProcess broker;

    /** The broker of the running tests, to kill and to start again. */
    public static BrokerProcess broker() {
        return broker;
    }

    @Override
    public Map<String, String> start() {
        synchronized (LOCK) {
            try {
                if (broker == null) {
                    var starting = Thread.ofPlatform().start(() -> broker = new BrokerProcess().start());
                    if (postgres == null) postgres = startPostgres();
                    starting.join();
                }
                return settings();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (SQLException | NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    @Override
    public void stop() {
        synchronized (LOCK) {
            try {
                if (broker != null) broker.close();
                if (postgres != null) postgres.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } finally {
                broker = null;
                postgres = null;
            }
        }
    }

    private static EmbeddedPostgres startPostgres() throws IOException, SQLException {
        var started = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "off")
                .setServerConfig("max_connections", "150")
                .start();
        try (var connection = started.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE ROLE test_owner LOGIN PASSWORD 'test' NOBYPASSRLS");
            statement.execute("CREATE ROLE test_app LOGIN PASSWORD 'test' NOBYPASSRLS");
            statement.execute("CREATE DATABASE test OWNER test_owner");
        }
        return started;
    }

    private static Map<String, String> settings() throws NoSuchAlgorithmException {
        var url = "jdbc:postgresql://localhost:" + postgres.getPort() + "/test";
        System.setProperty(BROKERS, broker.bootstrapServers());
        System.setProperty(DATABASE, url);
        Map<String, String> settings = new HashMap<>();
        settings.put("quarkus.datasource.jdbc.url", url);
        settings.put("quarkus.datasource.username", "test_app");
        settings.put("quarkus.datasource.password", "test");
        settings.put("quarkus.flyway.username", "test_owner");
        settings.put("quarkus.flyway.password", "test");
        settings.put("kafka.bootstrap.servers", broker.bootstrapServers());
        settings.put("quarkus.oidc.public-key", publicKey());
        settings.put("quarkus.http.test-port", "0");
        return settings;
    }

    /** A key pair for this run; tokens signed with it are verified by the service as an issuer's would be. */
    private static String publicKey() throws NoSuchAlgorithmException {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        var pair = generator.generateKeyPair();
        // Test classes are loaded by another class loader than this one; a system property reaches both.
        System.setProperty(
                PRIVATE_KEY,
                Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()));
        return Base64.getEncoder().encodeToString(pair.getPublic().getEncoded());
    }
}
