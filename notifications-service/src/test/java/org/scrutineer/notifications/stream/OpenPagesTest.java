package org.scrutineer.notifications.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OpenPagesTest {

    private static final String COUNCIL = "fairmere";

    private final Stream stream = new Stream();
    private final OpenPages pages = new OpenPages(stream, new Often());

    @BeforeEach
    void started() {
        pages.start(null);
    }

    @AfterEach
    void stopped() {
        pages.stop(null);
    }

    @Test
    void whatWasForNobodyIsNotReadAgain() {
        pages.open(COUNCIL, "quiet");

        Awaitility.await().until(() -> stream.readings.size() > 3);

        var readings = new ArrayList<>(stream.readings);
        for (int i = 1; i < readings.size(); i++)
            assertEquals(readings.get(i - 1).until(), readings.get(i).after());
    }

    @Test
    void whatComesWhileAPageOpensIsNotPassedOver() {
        pages.open(COUNCIL, "first");
        Awaitility.await().until(() -> stream.readings.size() > 1);
        stream.atNextReading(() -> pages.open(COUNCIL, "second"));

        Awaitility.await().until(() -> stream.readings.getLast().accounts().contains("second"));

        var first = stream.readings.stream()
                .filter(reading -> reading.accounts().contains("second"))
                .findFirst()
                .orElseThrow();
        assertTrue(first.after().compareTo(stream.opened) <= 0, first.after() + " " + stream.opened);
    }

    private record Reading(Position after, Position until, Collection<String> accounts) {}

    /** A stream in which each look sees another transaction, none of which concerns the pages. */
    private static final class Stream extends Arrivals {

        private final List<Reading> readings = new CopyOnWriteArrayList<>();
        private final AtomicLong transaction = new AtomicLong(100);
        private volatile Runnable next;
        private volatile Position opened;

        Stream() {
            super(null, null, null);
        }

        void atNextReading(Runnable run) {
            next = run;
        }

        @Override
        Position now() {
            return Position.before(transaction.incrementAndGet());
        }

        @Override
        List<Arrival> between(String council, Position after, Position until, Collection<String> accounts) {
            var run = next;
            next = null;
            if (run != null) {
                run.run();
                opened = Position.before(transaction.get());
            }
            readings.add(new Reading(after, until, List.copyOf(accounts)));
            return List.of();
        }
    }

    private static final class Often implements StreamSettings {

        @Override
        public Duration poll() {
            return Duration.ofMillis(20);
        }

        @Override
        public Duration heartbeat() {
            return Duration.ofSeconds(15);
        }

        @Override
        public int buffer() {
            return 8;
        }

        @Override
        public int perAccount() {
            return 10;
        }
    }
}
