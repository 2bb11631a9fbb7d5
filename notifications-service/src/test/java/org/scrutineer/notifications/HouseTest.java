package org.scrutineer.notifications;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutineer.platform.testing.HouseRules;
import org.scrutineer.platform.testing.RlsCatalogue;

@QuarkusTest
class HouseTest extends Scene {

    @Test
    void theHouseRulesHold() {
        HouseRules.check("org.scrutineer.notifications");
    }

    @Test
    void everyTableKeepsCouncilsApartAndTheRoleIsOrdinary() {
        assertEquals(List.of(), RlsCatalogue.unprotectedTables());
        assertEquals(List.of(), RlsCatalogue.excessiveRights());
    }
}
