package org.scrutineer.platform.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class ProblemMappersTest {

    @Test
    void whatSomebodyElseWroteFirstIsAConflictHoweverDeepItsReasonLies() {
        var unique = new SQLException("duplicate key value violates unique constraint \"uq_note\"", "23505");

        var response =
                new ProblemMappers().unexpected(new IllegalStateException("commit", new RuntimeException(unique)));

        assertEquals(409, response.getStatus());
        assertEquals("/problems/written-meanwhile", ((Problem) response.getEntity()).type());
    }

    @Test
    void anotherRuleOfTheDatabaseThatIsBrokenIsOurMistake() {
        var check = new SQLException("violates check constraint \"ck_note\"", "23514");

        assertEquals(
                500,
                new ProblemMappers().unexpected(new RuntimeException(check)).getStatus());
    }
}
