package org.scrutineer.recommendations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The searches as the release before V12 calls them, which goes on running while its replicas are replaced. */
@QuarkusTest
class FormerSearchTest extends Scene {
    private static final String REGISTER =
            "SELECT id FROM recommendation_search(:words, :open, cast(:committee AS uuid), cast(:status AS text), "
                    + "cast(:person AS uuid), cast(:owner AS text), cast(:year AS integer), cast(:today AS date), "
                    + ":byDue, cast(:afterOn AS date), cast(:afterId AS uuid), :rows) id";
    private static final String ACTIONS = "SELECT id FROM action WHERE council_id = :council "
            + "AND committee_id = :committee AND id IN (SELECT action_search(:words)) "
            + "AND (cast(:afterOn AS date) IS NULL OR (made_on, id) < (cast(:afterOn AS date), cast(:afterId AS uuid))) "
            + "ORDER BY made_on DESC, id DESC LIMIT 2";

    @Test
    void theRegisterIsPagedInEitherOrderWithoutWhatIsExempt() {
        var committee = committee("Ferries Scrutiny");
        List<UUID> newestFirst = new ArrayList<>();
        for (int day = 1; day <= 5; day++) {
            newestFirst.addFirst(made(committee, day, false));
            made(committee, day, true);
        }

        assertEquals("test_app", inCouncil(() -> database.createNativeQuery("SELECT current_user")
                .getSingleResult()));
        // The first made is due last.
        for (boolean open : List.of(true, false)) {
            assertEquals(newestFirst, walk(committee, open, false));
            assertEquals(newestFirst, walk(committee, open, true));
        }
        assertEquals(List.of(), register("elsewhere", committee, true, false, null));
        assertEquals(List.of(), register("slipway", UUID.randomUUID(), true, false, null));
    }

    @Test
    void actionsArePagedWithoutWhatIsExempt() {
        var committee = committee("Ferries Scrutiny");
        List<UUID> newestFirst = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            newestFirst.addFirst(action(committee, "Mend the slipway", LocalDate.of(2099, 1, 1)));
            id(as("democratic-services")
                    .body(Map.of("committeeId", committee, "text", "Sell the slipway", "exempt", true))
                    .post(path("/actions")));
        }

        var first = actions(committee, null);
        var second = actions(committee, first.getLast());

        assertEquals(newestFirst.subList(0, 2), first);
        assertEquals(newestFirst.subList(2, 3), second);
    }

    private UUID made(UUID committee, int day, boolean exempt) {
        return id(as("democratic-services")
                .body(Map.of(
                        "committeeId",
                        committee,
                        "text",
                        "That the slipway is mended",
                        "exempt",
                        exempt,
                        "madeOn",
                        "2025-06-0" + day,
                        "dueOn",
                        "2030-01-0" + (6 - day)))
                .post(path("/recommendations")));
    }

    private List<UUID> walk(UUID committee, boolean open, boolean byDue) {
        List<UUID> found = new ArrayList<>();
        for (var page = register("slipway", committee, open, byDue, null);
                !page.isEmpty();
                page = register("slipway", committee, open, byDue, page.getLast())) {
            found.addAll(page);
        }
        return found;
    }

    private List<UUID> register(String words, UUID committee, boolean open, boolean byDue, UUID after) {
        return inCouncil(() -> {
            var on = after == null ? null : dateOf("recommendation", byDue ? "next_due_on" : "made_on", after);
            @SuppressWarnings("unchecked")
            List<UUID> ids = database.createNativeQuery(REGISTER, UUID.class)
                    .setParameter("words", words)
                    .setParameter("open", open)
                    .setParameter("committee", committee.toString())
                    .setParameter("status", null)
                    .setParameter("person", null)
                    .setParameter("owner", null)
                    .setParameter("year", null)
                    .setParameter("today", null)
                    .setParameter("byDue", byDue)
                    .setParameter("afterOn", on)
                    .setParameter("afterId", after == null ? null : after.toString())
                    .setParameter("rows", 2)
                    .getResultList();
            return ids;
        });
    }

    private List<UUID> actions(UUID committee, UUID after) {
        return inCouncil(() -> {
            @SuppressWarnings("unchecked")
            List<UUID> ids = database.createNativeQuery(ACTIONS, UUID.class)
                    .setParameter("council", COUNCIL)
                    .setParameter("committee", committee)
                    .setParameter("words", "slipway")
                    .setParameter("afterOn", after == null ? null : dateOf("action", "made_on", after))
                    .setParameter("afterId", after == null ? null : after.toString())
                    .getResultList();
            return ids;
        });
    }

    /** As a cursor of the old release has it. */
    private String dateOf(String table, String column, UUID id) {
        return (String) database.createNativeQuery(
                        "SELECT cast(" + column + " AS text) FROM " + table + " WHERE id = ?1", String.class)
                .setParameter(1, id)
                .getSingleResult();
    }
}
