package org.scrutineer.recommendations.timeline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.scrutineer.platform.council.CurrentCouncil;
import org.scrutineer.platform.council.CurrentUser;
import org.scrutineer.platform.id.Ids;
import org.scrutineer.platform.page.Page;
import org.scrutineer.platform.page.PageRequest;

/**
 * Who did what to a thing, when, with the facts before and after. Lines are only ever added: the database refuses the
 * application any change of them (architecture rule 9).
 */
@ApplicationScoped
public class History {
    private static final String INSERT = "INSERT INTO history_entry (id, council_id, subject_type, subject_id, at, "
            + "who_account, who_name, what, note, before, after) "
            + "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, cast(?10 AS jsonb), cast(?11 AS jsonb))";
    private static final String SELECT = "SELECT id, at, who_name, what, note, cast(before AS text) AS before, "
            + "cast(after AS text) AS after FROM history_entry "
            + "WHERE council_id = :council AND subject_type = :type AND subject_id = :id "
            + "AND id > :position ORDER BY id LIMIT :rows";
    private static final String TOUCHED = "SELECT EXISTS (SELECT 1 FROM history_entry WHERE council_id = :council "
            + "AND subject_type = :type AND subject_id = :id AND who_account IS NOT NULL)";
    private static final UUID BEGINNING = new UUID(0, 0);

    private final EntityManager database;
    private final CurrentCouncil council;
    private final CurrentUser user;
    private final InstantSource clock;
    private final ObjectMapper json;

    History(EntityManager database, CurrentCouncil council, CurrentUser user, InstantSource clock, ObjectMapper json) {
        this.database = database;
        this.council = council;
        this.user = user;
        this.clock = clock;
        this.json = json;
    }

    /**
     * Adds a line in the transaction of the change.
     *
     * @param before all facts before; only those that differ are kept, null for something new
     * @param after all facts after
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(
            SubjectType type,
            UUID id,
            String what,
            String note,
            Map<String, Object> before,
            Map<String, Object> after) {
        var who = Who.of(user);
        database.createNativeQuery(INSERT)
                .setParameter(1, Ids.next())
                .setParameter(2, council.id())
                .setParameter(3, type.name())
                .setParameter(4, id)
                .setParameter(5, clock.instant())
                .setParameter(6, who.account())
                .setParameter(7, who.name())
                .setParameter(8, what)
                .setParameter(9, note)
                .setParameter(10, before == null ? null : write(differing(before, after)))
                .setParameter(11, write(before == null ? after : differing(after, before)))
                .executeUpdate();
    }

    /** The history of one thing, oldest line first. */
    @Transactional
    public Page<HistoryEntry> of(SubjectType type, UUID id, PageRequest page) {
        var position =
                page.after(1).map(cursor -> cursor.part(0, UUID::fromString)).orElse(BEGINNING);
        @SuppressWarnings("unchecked")
        List<Tuple> rows = database.createNativeQuery(SELECT, Tuple.class)
                .setParameter("council", council.id())
                .setParameter("type", type.name())
                .setParameter("id", id)
                .setParameter("position", position)
                .setParameter("rows", page.limit + 1)
                .getResultList();
        return Page.of(rows.stream().map(this::entry).toList(), page.limit, entry -> new Object[] {entry.id()});
    }

    /** Whether somebody has done anything with a thing, be it to change its date; the service's own lines do not count. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean isTouched(SubjectType type, UUID id) {
        return (boolean) database.createNativeQuery(TOUCHED)
                .setParameter("council", council.id())
                .setParameter("type", type.name())
                .setParameter("id", id)
                .getSingleResult();
    }

    private HistoryEntry entry(Tuple row) {
        return new HistoryEntry(
                row.get("id", UUID.class),
                row.get("at", Instant.class),
                row.get("who_name", String.class),
                row.get("what", String.class),
                row.get("note", String.class),
                read(row.get("before", String.class)),
                read(row.get("after", String.class)));
    }

    private static Map<String, Object> differing(Map<String, Object> facts, Map<String, Object> others) {
        var result = new LinkedHashMap<String, Object>();
        facts.forEach((name, value) -> {
            if (!Objects.equals(value, others.get(name))) result.put(name, value);
        });
        return result;
    }

    private String write(Map<String, Object> facts) {
        try {
            return json.writeValueAsString(facts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("facts are plain values", e);
        }
    }

    private Map<String, Object> read(String text) {
        if (text == null) return Map.of();
        try {
            return json.readValue(text, new TypeReference<LinkedHashMap<String, Object>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the history holds JSON", e);
        }
    }
}
