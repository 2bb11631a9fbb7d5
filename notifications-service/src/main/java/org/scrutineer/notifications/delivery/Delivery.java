package org.scrutineer.notifications.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/** An alert on its way through one channel, as it is read; {@link DeliveryQueue} moves it on. */
@Entity
@Immutable
@Table(name = "delivery")
class Delivery {

    @Schema(name = "DeliveryChannel")
    enum Channel {
        INBOX,
        EMAIL
    }

    /** ACCEPTED, FAILED and SUPPRESSED are final; a DEFERRED one says when it is tried again. */
    @Schema(name = "DeliveryState")
    enum State {
        PENDING,
        CLAIMED,
        ACCEPTED,
        DEFERRED,
        FAILED,
        SUPPRESSED
    }

    @Id
    private UUID id;

    @TenantId
    @Column(name = "council_id")
    private String councilId;

    @Column(name = "alert_id")
    private UUID alertId;

    @Column(name = "person_id")
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Enumerated(EnumType.STRING)
    private State state;

    @Enumerated(EnumType.STRING)
    private Reason reason;

    private int attempts;

    @Column(name = "next_at")
    private Instant nextAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    protected Delivery() {}

    UUID id() {
        return id;
    }

    UUID alertId() {
        return alertId;
    }

    UUID personId() {
        return personId;
    }

    Channel channel() {
        return channel;
    }

    State state() {
        return state;
    }

    Reason reason() {
        return reason;
    }

    int attempts() {
        return attempts;
    }

    Instant nextAt() {
        return nextAt;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant finishedAt() {
        return finishedAt;
    }
}
