package org.scrutineer.meetings.committee;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.TenantId;
import org.scrutineer.platform.id.Ids;

/** A person's seat on a committee. It is never deleted: it ends. */
@Entity
@Table(name = "membership")
public class Membership {

    /** What the person is on the committee (domain rule R14). */
    @Schema(name = "MembershipRole")
    public enum Role {
        CHAIR,
        VICE_CHAIR,
        MEMBER,
        CO_OPTEE,
        SUBSTITUTE
    }

    @Id
    private UUID id;

    @TenantId
    @Column(name = "council_id")
    private String councilId;

    @Column(name = "committee_id")
    private UUID committeeId;

    @Column(name = "person_id")
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "from_on")
    private LocalDate fromOn;

    @Column(name = "to_on")
    private LocalDate toOn;

    @Version
    private long version;

    protected Membership() {}

    static Membership begin(UUID committeeId, UUID personId, Role role, LocalDate fromOn) {
        var membership = new Membership();
        membership.id = Ids.next();
        membership.committeeId = committeeId;
        membership.personId = personId;
        membership.role = role;
        membership.fromOn = fromOn;
        return membership;
    }

    /** Ends the membership, at the earliest on the day it began; empty if it has ended already. */
    Optional<MembershipRecorded> end(LocalDate on, Instant now) {
        if (toOn != null) return Optional.empty();
        toOn = on.isBefore(fromOn) ? fromOn : on;
        return Optional.of(recorded(now));
    }

    MembershipRecorded recorded(Instant now) {
        return new MembershipRecorded(id, committeeId, personId, role, fromOn, toOn, now);
    }

    UUID id() {
        return id;
    }

    UUID personId() {
        return personId;
    }

    Role role() {
        return role;
    }

    LocalDate fromOn() {
        return fromOn;
    }

    LocalDate toOn() {
        return toOn;
    }
}
