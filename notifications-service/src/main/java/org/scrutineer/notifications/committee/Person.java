package org.scrutineer.notifications.committee;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/** Somebody who can be told, as meetings-service last told of them; the account is the token's subject. */
@Entity
@Immutable
@Table(name = "person")
public class Person {

    @Id
    private UUID id;

    @TenantId
    @Column(name = "council_id")
    private String councilId;

    private String name;
    private String account;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected Person() {}

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String account() {
        return account;
    }
}
