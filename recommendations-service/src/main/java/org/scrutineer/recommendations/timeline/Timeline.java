package org.scrutineer.recommendations.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.scrutineer.platform.council.CurrentCouncil;
import org.scrutineer.platform.id.Ids;
import org.scrutineer.platform.inbox.ReceivedEvent;
import org.scrutineer.platform.page.Page;
import org.scrutineer.platform.page.PageRequest;

/** Who was told what, and when: built from what notifications-service says it delivered (domain rule S18's need). */
@ApplicationScoped
class Timeline {
    private static final String INSERT = "INSERT INTO told (id, council_id, alert_id, what, channel, person_id, kind, "
            + "subject_type, subject_id, at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10) ON CONFLICT DO NOTHING";
    /** The thing itself, and the backlogs through which its deadlines were told until they ended: the log names those by the backlog. */
    private static final String TOLD_OF =
            "SELECT CAST(:subject AS uuid) AS subject_id, CAST('infinity' AS timestamptz) AS ended_at UNION ALL "
                    + "SELECT d.backlog_id, max(coalesce(d.ended_at, 'infinity')) FROM deadline d "
                    + "WHERE d.council_id = :council AND d.subject_id = :subject AND d.backlog_id IS NOT NULL "
                    + "GROUP BY d.backlog_id";

    private static final String SELECT =
            "SELECT t.id, t.at, t.what, t.alert_id, t.person_id, p.name, t.kind, t.channel, "
                    + "t.subject_type, t.subject_id FROM told t "
                    + "JOIN (" + TOLD_OF + ") s ON s.subject_id = t.subject_id AND t.at < s.ended_at "
                    + "LEFT JOIN person p ON p.council_id = t.council_id AND p.id = t.person_id "
                    + "WHERE t.council_id = :council AND (t.at, t.id) > (:at, :id) "
                    + "ORDER BY t.at, t.id LIMIT :rows";
    private static final UUID BEGINNING = new UUID(0, 0);

    private final EntityManager database;
    private final CurrentCouncil council;
    private final InstantSource clock;

    Timeline(EntityManager database, CurrentCouncil council, InstantSource clock) {
        this.database = database;
        this.council = council;
        this.clock = clock;
    }

    void apply(ReceivedEvent event) {
        switch (event.type()) {
            case "org.scrutineer.notifications.alert-delivered.v1" -> delivered(event.as(AlertDelivered.class));
            case "org.scrutineer.notifications.alert-acknowledged.v1" ->
                acknowledged(event.as(AlertAcknowledged.class));
            default -> {} // not ours
        }
    }

    private void delivered(AlertDelivered alert) {
        insert(
                "DELIVERED",
                alert.channel() == null ? "" : alert.channel(),
                alert.alertId(),
                alert.personId(),
                alert.kind(),
                alert.subjectType(),
                alert.subjectId(),
                alert.deliveredAt());
    }

    private void acknowledged(AlertAcknowledged alert) {
        insert(
                "ACKNOWLEDGED",
                "",
                alert.alertId(),
                alert.personId(),
                alert.kind(),
                alert.subjectType(),
                alert.subjectId(),
                alert.acknowledgedAt());
    }

    private void insert(
            String what,
            String channel,
            UUID alertId,
            UUID personId,
            String kind,
            String subjectType,
            UUID subjectId,
            Instant at) {
        database.createNativeQuery(INSERT)
                .setParameter(1, Ids.next())
                .setParameter(2, council.id())
                .setParameter(3, alertId)
                .setParameter(4, what)
                .setParameter(5, channel)
                .setParameter(6, personId)
                .setParameter(7, kind)
                .setParameter(8, subjectType)
                .setParameter(9, subjectId)
                .setParameter(10, at == null ? clock.instant() : at)
                .executeUpdate();
    }

    @Transactional
    Page<Told> of(UUID subject, PageRequest page) {
        var after = page.after(2);
        @SuppressWarnings("unchecked")
        List<Tuple> rows = database.createNativeQuery(SELECT, Tuple.class)
                .setParameter("council", council.id())
                .setParameter("subject", subject)
                .setParameter("at", after.map(c -> c.part(0, Instant::parse)).orElse(Instant.EPOCH))
                .setParameter("id", after.map(c -> c.part(1, UUID::fromString)).orElse(BEGINNING))
                .setParameter("rows", page.limit + 1)
                .getResultList();
        return Page.of(
                rows.stream().map(Timeline::told).toList(), page.limit, told -> new Object[] {told.at(), told.id()});
    }

    private static Told told(Tuple row) {
        var channel = row.get("channel", String.class);
        return new Told(
                row.get("id", UUID.class),
                row.get("at", Instant.class),
                row.get("what", String.class),
                row.get("alert_id", UUID.class),
                row.get("person_id", UUID.class),
                row.get("name", String.class),
                row.get("kind", String.class),
                channel == null || channel.isEmpty() ? null : channel,
                row.get("subject_type", String.class),
                row.get("subject_id", UUID.class));
    }
}
