package org.scrutineer.notifications.committee;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/** A person's seat on a committee, as meetings-service last told of it. */
@Entity
@Immutable
@Table(name = "membership")
class Membership {

    enum Role {
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
    @Column(name = "role")
    private Role role;

    @Column(name = "from_on")
    private LocalDate fromOn;

    /** The last day on which the person sits; null while no end is known. */
    @Column(name = "to_on")
    private LocalDate toOn;

    protected Membership() {}
}
