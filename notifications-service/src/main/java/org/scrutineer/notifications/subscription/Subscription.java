package org.scrutineer.notifications.subscription;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** That a person follows a committee without sitting on it, or sits on it and does not follow it. */
@Entity
@Table(name = "subscription")
class Subscription {

    @Id
    private UUID id;

    @TenantId
    @Column(name = "council_id")
    private String councilId;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "committee_id")
    private UUID committeeId;

    private boolean following;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected Subscription() {}

    void change(boolean following, Instant now) {
        this.following = following;
        changedAt = now;
    }

    /** What a change may change, for the history. */
    Map<String, Object> facts() {
        return Map.of("committeeId", committeeId.toString(), "following", following);
    }

    UUID committeeId() {
        return committeeId;
    }

    boolean isFollowing() {
        return following;
    }
}
