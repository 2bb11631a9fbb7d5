package org.scrutineer.platform.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.scrutineer.platform.council.CouncilScope;
import org.scrutineer.platform.retention.ClearingTrigger;
import org.scrutineer.platform.testing.LocalParts;

@QuarkusTest
@WithTestResource(value = LocalParts.class, scope = TestResourceScope.GLOBAL)
class ClearingTest {

    @Inject
    CouncilScope scope;

    @Inject
    Database database;

    @Inject
    ClearingTrigger clearing;

    @Test
    void whatIsKeptForAWhileGoesAndTheRestStays() {
        var old = UUID.randomUUID().toString();
        var fresh = UUID.randomUUID().toString();
        scope.run("fairmere", () -> {
            database.update("INSERT INTO inbox VALUES ('c', '" + old + "', 'fairmere', now() - interval '31 days')");
            database.update("INSERT INTO inbox VALUES ('c', '" + fresh + "', 'fairmere', now() - interval '29 days')");
        });
        clearing.now();
        Awaitility.await().atMost(Duration.ofSeconds(5)).until(() -> received(old)
                .isEmpty());
        assertEquals(1, received(fresh).size());
    }

    private List<?> received(String id) {
        return scope.call("fairmere", () -> database.query("SELECT 1 FROM inbox WHERE event_id = '" + id + "'"));
    }
}
