package org.scrutineer.notifications.stream;

import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A place in a council's stream of alerts, and the id of its event: the number of the transaction that wrote the alert, then the
 * alert. Only rows of transactions below a snapshot's xmin are ever read, so nothing can appear before a place that was passed.
 */
record Position(long transaction, UUID alert) implements Comparable<Position> {

    private static final Pattern FORM = Pattern.compile("(\\d{1,18})-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    /* The database orders UUIDs by their bytes, as their text does; UUID.compareTo takes the halves for signed numbers. */
    private static final Comparator<Position> ORDER = Comparator.comparingLong(Position::transaction)
            .thenComparing(p -> p.alert().toString());

    private static final UUID FIRST = new UUID(0, 0);

    /** Before everything that this transaction and later ones wrote. */
    static Position before(long transaction) {
        return new Position(transaction, FIRST);
    }

    /** A client's {@code Last-Event-ID}; anything else than a position is as if none was sent. */
    static Optional<Position> parse(String eventId) {
        if (eventId == null) return Optional.empty();
        var matcher = FORM.matcher(eventId);
        if (!matcher.matches()) return Optional.empty();
        return Optional.of(new Position(Long.parseLong(matcher.group(1)), UUID.fromString(matcher.group(2))));
    }

    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return transaction + "-" + alert;
    }
}
