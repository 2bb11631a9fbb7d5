package org.scrutineer.platform.inbox;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;
import org.scrutineer.platform.council.CouncilId;
import org.scrutineer.platform.council.CouncilScope;
import org.scrutineer.platform.problem.Outage;

/**
 * Applies each event once: its id is inserted in the transaction of its effect, and the message is acknowledged after the commit. A
 * database that is away is waited for, until the service stops; an event that cannot be understood is poison.
 */
@ApplicationScoped
public class Inbox {

    private static final Logger LOG = Logger.getLogger(Inbox.class);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);
    /** How long an event waits for something that travels on another topic before it counts as poison. */
    private static final Duration NOT_YET_LIMIT = Duration.ofSeconds(60);

    private final CouncilScope scope;
    private final EntityManager database;
    private final ObjectMapper json;
    private final CountDownLatch stopping = new CountDownLatch(1);
    /** Once an event was left for the next start, those behind it must not overtake it. */
    private volatile boolean left;

    private final Map<Place, Instant> busySince = new ConcurrentHashMap<>();

    /** Where the record in work stands. */
    private record Place(String consumer, String topic, int partition) {}

    @Inject
    Inbox(CouncilScope scope, EntityManager database, ObjectMapper json) {
        this.scope = scope;
        this.database = database;
        this.json = json.copy().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);
    }

    void stop(@Observes ShutdownEvent event) {
        stopping.countDown();
    }

    /**
     * Applies one record's event, in its council's scope and in one transaction, unless this consumer has seen its id before. Returns
     * after the commit, so that the channel may acknowledge.
     *
     * @param consumer a stable name of the reader
     * @throws PoisonException if the event can never be applied; the channel moves it to the dead-letter topic
     * @throws StoppingException if the service stops first; the channel leaves it unacknowledged
     */
    public void consume(String consumer, ConsumerRecord<String, String> message, Consumer<ReceivedEvent> effect) {
        if (left) throw new StoppingException();
        var event = read(message);
        var started = System.nanoTime();
        var place = new Place(consumer, message.topic(), message.partition());
        busySince.put(place, Instant.ofEpochMilli(System.currentTimeMillis()));
        try {
            for (int attempt = 1; ; attempt++) {
                try {
                    scope.run(event.council(), () -> QuarkusTransaction.requiringNew()
                            .run(() -> {
                                if (firstTime(consumer, event)) effect.accept(event);
                            }));
                    return;
                } catch (RuntimeException e) {
                    if (!passes(e, started)) throw poison(event, e);
                    LOG.infof("%s %s waits: %s", event.type(), event.id(), reason(e));
                    pause(attempt);
                    busySince.put(place, Instant.ofEpochMilli(System.currentTimeMillis()));
                }
            }
        } finally {
            busySince.remove(place);
        }
    }

    /** Since when the longest running effect has been at work; waiting for the database does not count. */
    Instant oldestBusy() {
        return busySince.values().stream().min(Instant::compareTo).orElse(null);
    }

    /** Whether a record of the topic is in work or waits for the database. */
    boolean isAtWork(String topic) {
        return busySince.keySet().stream().anyMatch(place -> place.topic().equals(topic));
    }

    private boolean firstTime(String consumer, ReceivedEvent event) {
        return database.createNativeQuery(
                                "INSERT INTO inbox (consumer, event_id, council_id) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING")
                        .setParameter(1, consumer)
                        .setParameter(2, event.id())
                        .setParameter(3, event.council())
                        .executeUpdate()
                == 1;
    }

    private static boolean passes(RuntimeException e, long started) {
        if (Outage.isBehind(e)) return true;
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof NotYetException) return System.nanoTime() - started < NOT_YET_LIMIT.toNanos();
        }
        return false;
    }

    private static PoisonException poison(ReceivedEvent event, RuntimeException e) {
        if (e instanceof PoisonException poison) return poison;
        return new PoisonException(event.type() + " " + event.id() + " could not be applied: " + reason(e), e);
    }

    private static String reason(Throwable e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    private void pause(int attempt) {
        try {
            long millis = Math.min(LONGEST_PAUSE.toMillis(), 50L << Math.min(attempt, 6));
            if (stopping.await(millis, TimeUnit.MILLISECONDS)) throw leave();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw leave();
        }
    }

    private StoppingException leave() {
        left = true;
        return new StoppingException();
    }

    private ReceivedEvent read(ConsumerRecord<String, String> message) {
        var council = required(message, "ce_council");
        if (!CouncilId.isValid(council)) throw new PoisonException("ce_council is not a council's id");
        var time = header(message, "ce_time");
        try {
            return new ReceivedEvent(
                    required(message, "ce_id"),
                    required(message, "ce_type"),
                    header(message, "ce_source"),
                    header(message, "ce_subject"),
                    council,
                    time == null ? Instant.ofEpochMilli(message.timestamp()) : Instant.parse(time),
                    message.value(),
                    json);
        } catch (DateTimeException e) {
            throw new PoisonException("ce_time is not a time", e);
        }
    }

    private static String required(ConsumerRecord<?, ?> message, String name) {
        var value = header(message, name);
        if (value == null) throw new PoisonException("the header " + name + " is missing");
        return value;
    }

    private static String header(ConsumerRecord<?, ?> message, String name) {
        var header = message.headers().lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
