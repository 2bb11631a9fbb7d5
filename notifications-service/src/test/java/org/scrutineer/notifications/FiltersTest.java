package org.scrutineer.notifications;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.platform.council.CouncilScope;

/** What a list of a council's alerts or deliveries is filtered by is found by an index, however few rows of many it is true of. */
@QuarkusTest
class FiltersTest extends Scene {

    @Inject
    EntityManager database;

    @Inject
    CouncilScope scope;

    @ParameterizedTest
    @CsvSource({
        "alert, kind = 'REQUEST_OVERDUE', raised_at, ix_alert_kind",
        "delivery, state = 'FAILED', created_at, ix_delivery_state"
    })
    void aRareValueIsFoundByItsIndex(String table, String filter, String order, String index) {
        var plan = scope.call(COUNCIL, () -> QuarkusTransaction.requiringNew().call(() -> {
            // A few rows of a test are soon read whole and sorted; many are not.
            database.createNativeQuery("SET LOCAL enable_seqscan = off").executeUpdate();
            database.createNativeQuery("SET LOCAL enable_bitmapscan = off").executeUpdate();
            return String.join(
                    "\n",
                    database.createNativeQuery(
                                    "EXPLAIN SELECT * FROM " + table + " WHERE council_id = 'fairmere' AND " + filter
                                            + " ORDER BY " + order + " DESC, id DESC LIMIT 51",
                                    String.class)
                            .getResultList());
        }));

        assertTrue(plan.contains(index), plan);
        assertTrue(!plan.contains("Sort"), plan);
    }
}
