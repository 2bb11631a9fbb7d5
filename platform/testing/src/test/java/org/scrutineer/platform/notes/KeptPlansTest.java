package org.scrutineer.platform.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;
import org.scrutineer.platform.council.CouncilScope;
import org.scrutineer.platform.plan.KeptPlans;
import org.scrutineer.platform.testing.LocalParts;

@QuarkusTest
@WithTestResource(value = LocalParts.class, scope = TestResourceScope.GLOBAL)
class KeptPlansTest {

    @Inject
    EntityManager database;

    @Inject
    CouncilScope scope;

    /** The pool hands the connection to others. */
    @Test
    void plansAreKeptUntilTheTransactionEndsAndNoLonger() {
        scope.run("fairmere", () -> {
            QuarkusTransaction.requiringNew().run(() -> {
                KeptPlans.use(database);
                assertEquals("force_generic_plan", mode());
            });
            QuarkusTransaction.requiringNew().run(() -> assertEquals("auto", mode()));
        });
    }

    private String mode() {
        return (String) database.createNativeQuery("SELECT current_setting('plan_cache_mode')")
                .getSingleResult();
    }
}
