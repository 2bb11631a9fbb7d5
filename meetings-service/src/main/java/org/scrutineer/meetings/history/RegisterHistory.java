package org.scrutineer.meetings.history;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.util.UUID;
import org.scrutineer.meetings.json.StoredJson;
import org.scrutineer.meetings.list.After;
import org.scrutineer.platform.council.CurrentUser;
import org.scrutineer.platform.outbox.OutboxEvent;
import org.scrutineer.platform.page.Page;
import org.scrutineer.platform.page.PageRequest;

/** Keeps who changed what in the register of committees, people and meetings, in the transaction of the change. */
@ApplicationScoped
public class RegisterHistory {

    private final RegisterChangeRepository changes;
    private final CurrentUser user;
    private final InstantSource clock;

    @Inject
    RegisterHistory(RegisterChangeRepository changes, CurrentUser user, InstantSource clock) {
        this.changes = changes;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Adds to the history of a thing.
     *
     * @param before the thing as it was last told, {@code null} when it is new
     * @param after the thing as it is told now
     */
    @Transactional(TxType.MANDATORY)
    public void record(RegisterChange.Kind kind, UUID subjectId, OutboxEvent before, OutboxEvent after) {
        var differences = Difference.between(tree(before), tree(after));
        changes.persist(RegisterChange.of(
                kind, subjectId, user.account(), user.name().orElse(null), clock.instant(), differences));
    }

    /** The history of one thing, oldest first. */
    public Page<RegisterChangeResponse> of(UUID subjectId, PageRequest page) {
        return Page.of(changes.oldestFirst(subjectId, After.id(page), page.limit + 1), page.limit, c ->
                        new Object[] {c.id()})
                .map(RegisterChangeResponse::from);
    }

    /** When it was told is no part of what the thing is. */
    private static JsonNode tree(OutboxEvent told) {
        JsonNode tree = StoredJson.mapper().valueToTree(told);
        if (tree instanceof ObjectNode fields) fields.remove("occurredAt");
        return tree;
    }
}
