package org.scrutineer.platform.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutineer.platform.council.CouncilScope;
import org.scrutineer.platform.id.Ids;
import org.scrutineer.platform.testing.LocalParts;
import org.scrutineer.platform.testing.RlsCatalogue;

@QuarkusTest
@WithTestResource(value = LocalParts.class, scope = TestResourceScope.GLOBAL)
class TenancyTest {

    @Inject
    Database database;

    @Inject
    CouncilScope scope;

    @Test
    void everyTableIsProtectedAndTheRoleIsOrdinary() {
        assertEquals(List.of(), RlsCatalogue.unprotectedTables());
        assertEquals(List.of(), RlsCatalogue.excessiveRights());
    }

    @Test
    void theDatabaseItselfShowsACouncilOnlyItsOwnRows() {
        var id = Ids.next();
        scope.run("fairmere", () -> database.update("INSERT INTO note VALUES ('" + id + "', 'fairmere', 'ours', 0)"));
        var sql = "SELECT 1 FROM note WHERE id = '" + id + "'";
        assertEquals(1, scope.call("fairmere", () -> database.query(sql)).size());
        assertEquals(0, scope.call("northcliffe", () -> database.query(sql)).size());
        assertEquals(0, scope.system(() -> database.query(sql)).size());
    }

    @Test
    void theDatabaseItselfTakesNoRowForAnotherCouncil() {
        assertThrows(
                RuntimeException.class,
                () -> scope.run(
                        "northcliffe",
                        () -> database.update(
                                "INSERT INTO note VALUES ('" + Ids.next() + "', 'fairmere', 'smuggled', 0)")));
    }
}
