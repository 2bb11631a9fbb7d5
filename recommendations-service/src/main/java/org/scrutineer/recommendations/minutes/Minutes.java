package org.scrutineer.recommendations.minutes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/**
 * How much of one set of minutes has come. The minutes say how many tasks and recommendations they hold; when that many are
 * known, whichever event came first, what concerns the minutes as a whole can be done.
 */
@Entity
@Table(name = "minutes")
class Minutes {
    enum State {
        ARRIVING,
        COMPLETE
    }

    @Id
    private UUID id;

    @TenantId
    @Column(name = "council_id")
    private String councilId;

    private Integer expected;
    private UUID correctsMinutesId;

    @Enumerated(EnumType.STRING)
    private State state;

    @Version
    private long version;

    protected Minutes() {}

    static Minutes arriving(UUID id) {
        var minutes = new Minutes();
        minutes.id = id;
        minutes.state = State.ARRIVING;
        return minutes;
    }

    void announce(int items, UUID corrects) {
        expected = items;
        correctsMinutesId = corrects;
    }

    /** Whether this number makes them complete for the first time. */
    boolean completeWith(long known) {
        if (state == State.COMPLETE || expected == null || known < expected) return false;
        state = State.COMPLETE;
        return true;
    }

    UUID id() {
        return id;
    }

    UUID correctsMinutesId() {
        return correctsMinutesId;
    }
}
