package org.scrutineer.recommendations;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Sees the statements that go to the database, so that a test can say how many a page needs. */
@PersistenceUnitExtension
class Statements implements StatementInspector {
    private static final long serialVersionUID = 1L;
    private static final Queue<String> SEEN = new ConcurrentLinkedQueue<>();

    @Override
    public String inspect(String sql) {
        SEEN.add(sql);
        return sql;
    }

    /** How many statements read from a table while something was done; what loops do beside it reads from other tables. */
    static long reading(String table, Runnable act) {
        SEEN.clear();
        act.run();
        var from = Pattern.compile("\\b(from|join) " + table + "\\b", Pattern.CASE_INSENSITIVE);
        return List.copyOf(SEEN).stream()
                .filter(sql -> from.matcher(sql).find())
                .count();
    }
}
