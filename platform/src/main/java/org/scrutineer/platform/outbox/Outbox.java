package org.scrutineer.platform.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.opentelemetry.api.trace.Span;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.scrutineer.platform.council.CurrentCouncil;
import org.scrutineer.platform.id.Ids;

/**
 * Events are written in the transaction of the change that they tell of: both happen, or neither. The relay sends them after the
 * commit; how long that takes, and whether the broker is up, is no concern of the change.
 */
@ApplicationScoped
public class Outbox {

    /** Fired with each append; the relay observes it after the commit. */
    record Appended() {}

    private static final String INSERT =
            "INSERT INTO outbox (id, council_id, aggregate_id, type, payload, traceparent, created_at) "
                    + "VALUES (?, ?, ?, ?, ?, ?, ?)";

    private final EntityManager database;
    private final CurrentCouncil council;
    private final ObjectMapper json;
    private final InstantSource clock;
    private final Event<Appended> appended;

    @Inject
    Outbox(
            EntityManager database,
            CurrentCouncil council,
            ObjectMapper json,
            InstantSource clock,
            Event<Appended> appended) {
        this.database = database;
        this.council = council;
        this.json = json;
        this.clock = clock;
        this.appended = appended;
    }

    /** Adds one event. @throws jakarta.transaction.TransactionalException without a transaction */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(OutboxEvent event) {
        appendAll(List.of(event));
    }

    /** Adds events in this order, in one round trip. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void appendAll(List<? extends OutboxEvent> events) {
        if (events.isEmpty()) return;
        database.unwrap(Session.class).doWork(connection -> {
            try (var insert = connection.prepareStatement(INSERT)) {
                for (var event : events) add(insert, event);
                insert.executeBatch();
            }
        });
        appended.fire(new Appended());
    }

    private void add(PreparedStatement insert, OutboxEvent event) throws SQLException {
        insert.setObject(1, Ids.next());
        insert.setString(2, council.id());
        insert.setObject(3, event.aggregateId(), java.sql.Types.OTHER);
        insert.setString(4, event.type());
        insert.setString(5, payload(event));
        insert.setString(6, traceparent());
        insert.setTimestamp(7, Timestamp.from(clock.instant()));
        insert.addBatch();
    }

    private String payload(OutboxEvent event) {
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an event must serialise: " + event.type(), e);
        }
    }

    /** The W3C trace context of the running request, so that a trace leads from the request to the mail. */
    private static String traceparent() {
        var span = Span.current().getSpanContext();
        if (!span.isValid()) return null;
        return "00-" + span.getTraceId() + "-" + span.getSpanId() + "-"
                + span.getTraceFlags().asHex();
    }

    /** A row that waits for the relay. */
    record Message(
            UUID id,
            String council,
            UUID aggregateId,
            String type,
            String payload,
            String traceparent,
            Timestamp createdAt) {}
}
