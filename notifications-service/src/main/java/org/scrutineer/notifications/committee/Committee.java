package org.scrutineer.notifications.committee;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/** A committee as meetings-service last told of it. */
@Entity
@Immutable
@Table(name = "committee")
public class Committee {

    @Id
    private UUID id;

    @TenantId
    @Column(name = "council_id")
    private String councilId;

    private String name;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected Committee() {}

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }
}
