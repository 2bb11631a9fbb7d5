package org.scrutineer.notifications.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.scrutineer.platform.council.CurrentCouncil;
import org.scrutineer.platform.council.CurrentUser;
import org.scrutineer.platform.id.Ids;
import org.scrutineer.platform.page.Page;
import org.scrutineer.platform.page.PageRequest;

/**
 * Who changed where and how a person is told, when, and what stood before. Lines are only ever added: the database refuses the
 * application any change of them (architecture rule 9).
 */
@ApplicationScoped
public class History {

    private static final String INSERT = "INSERT INTO history_entry (id, council_id, subject_type, person_id, at,"
            + " who_account, who_name, what, note, before, after)"
            + " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, cast(?10 AS jsonb), cast(?11 AS jsonb))";

    private static final String SELECT =
            "SELECT id, subject_type, at, who_name, what, note, cast(before AS text) AS before,"
                    + " cast(after AS text) AS after FROM history_entry"
                    + " WHERE council_id = :council AND person_id = :person AND id > :position ORDER BY id LIMIT :rows";

    private static final UUID BEGINNING = new UUID(0, 0);

    private final EntityManager database;
    private final CurrentCouncil council;
    private final CurrentUser user;
    private final InstantSource clock;
    private final ObjectMapper json;

    @Inject
    History(EntityManager database, CurrentCouncil council, CurrentUser user, InstantSource clock, ObjectMapper json) {
        this.database = database;
        this.council = council;
        this.user = user;
        this.clock = clock;
        this.json = json;
    }

    /**
     * Adds a line for what the signed-in user changed, in the transaction of the change; none if nothing is different.
     *
     * @param before how it stood, null for something new
     */
    public void record(
            SubjectType type, UUID personId, String what, Map<String, Object> before, Map<String, Object> after) {
        record(Who.of(user), type, personId, what, null, before, after);
    }

    /** As above, for what somebody or something did without signing in. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(
            Who who,
            SubjectType type,
            UUID personId,
            String what,
            String note,
            Map<String, Object> before,
            Map<String, Object> after) {
        if (after.equals(before)) return;
        database.createNativeQuery(INSERT)
                .setParameter(1, Ids.next())
                .setParameter(2, council.id())
                .setParameter(3, type.name())
                .setParameter(4, personId)
                .setParameter(5, clock.instant())
                .setParameter(6, who.account())
                .setParameter(7, who.name())
                .setParameter(8, what)
                .setParameter(9, note)
                .setParameter(10, before == null ? null : write(before))
                .setParameter(11, write(after))
                .executeUpdate();
    }

    /** All that was changed for one person, oldest line first. */
    Page<HistoryEntry> of(UUID personId, PageRequest page) {
        var position =
                page.after(1).map(cursor -> cursor.part(0, UUID::fromString)).orElse(BEGINNING);
        @SuppressWarnings("unchecked")
        List<Tuple> rows = database.createNativeQuery(SELECT, Tuple.class)
                .setParameter("council", council.id())
                .setParameter("person", personId)
                .setParameter("position", position)
                .setParameter("rows", page.limit + 1)
                .getResultList();
        return Page.of(rows.stream().map(this::entry).toList(), page.limit, entry -> new Object[] {entry.id()});
    }

    private HistoryEntry entry(Tuple row) {
        return new HistoryEntry(
                row.get("id", UUID.class),
                SubjectType.valueOf(row.get("subject_type", String.class)),
                row.get("at", Instant.class),
                row.get("who_name", String.class),
                row.get("what", String.class),
                row.get("note", String.class),
                read(row.get("before", String.class)),
                read(row.get("after", String.class)));
    }

    private String write(Map<String, Object> facts) {
        try {
            return json.writeValueAsString(facts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("facts are plain values", e);
        }
    }

    private Map<String, Object> read(String text) {
        if (text == null) return null;
        try {
            return json.readValue(text, new TypeReference<LinkedHashMap<String, Object>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the history holds JSON", e);
        }
    }
}
