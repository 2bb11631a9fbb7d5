package org.scrutineer.recommendations;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutineer.platform.testing.HouseRules;
import org.scrutineer.platform.testing.OpenApiDifference;
import org.scrutineer.platform.testing.RlsCatalogue;

@QuarkusTest
class HouseTest extends Scene {

    @Test
    void theHouseRulesHold() {
        HouseRules.check("org.scrutineer.recommendations");
    }

    @Test
    void everyTableKeepsCouncilsApartAndTheRoleIsOrdinary() {
        assertEquals(List.of(), RlsCatalogue.unprotectedTables());
        assertEquals(List.of(), RlsCatalogue.excessiveRights());
    }

    @Test
    void theCommittedInterfaceIsTheServedOne() throws IOException {
        var served = given().accept("application/yaml").get("/q/openapi").asString();
        var committed = Path.of("openapi.yaml");

        // The comparison takes lists with a bound for changed even where both texts are the same.
        if (Files.exists(committed) && Files.readString(committed).equals(served)) return;
        OpenApiDifference.assertCurrent(committed, served);
    }

    @Test
    void historyCannotBeRewrittenByTheApplication() {
        for (var table : List.of("history_entry", "told", "evidence", "evidence_content", "progress_update")) {
            for (var right : List.of("UPDATE", "DELETE", "TRUNCATE")) {
                var allowed = inCouncil(() -> database.createNativeQuery(
                                "SELECT has_table_privilege(current_user, '" + table + "', '" + right + "')")
                        .getSingleResult());
                assertEquals(false, allowed, right + " on " + table);
            }
        }
    }
}
