package org.scrutineer.platform.testing;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Looks in the database's catalogue whether every table keeps councils apart. */
public final class RlsCatalogue {

    private static final String UNPROTECTED = """
            SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
             WHERE n.nspname = 'public' AND c.relkind IN ('r', 'p') AND c.relname <> 'flyway_schema_history'
               AND NOT (c.relrowsecurity AND c.relforcerowsecurity
                        AND EXISTS (SELECT 1 FROM pg_policy p WHERE p.polrelid = c.oid)
                        AND EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'council_id' AND a.attnotnull))
             ORDER BY 1
            """;

    private RlsCatalogue() {}

    /** Tables without council_id or without a forced policy; the list must be empty. */
    public static List<String> unprotectedTables() {
        return query(UNPROTECTED);
    }

    /** What the application's role may but must not: own a table, bypass policies, or be a superuser. */
    public static List<String> excessiveRights() {
        return query("""
                SELECT 'owns ' || tablename FROM pg_tables WHERE schemaname = 'public' AND tableowner = 'test_app'
                UNION ALL SELECT 'bypasses row-level security' FROM pg_roles WHERE rolname = 'test_app' AND (rolbypassrls OR rolsuper)
                """);
    }

    private static List<String> query(String sql) {
        try (var connection =
                        DriverManager.getConnection(System.getProperty(LocalParts.DATABASE), "test_owner", "test");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) found.add(rows.getString(1));
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
