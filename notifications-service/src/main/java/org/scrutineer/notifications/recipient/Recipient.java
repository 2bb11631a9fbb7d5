package org.scrutineer.notifications.recipient;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.TenantId;

/** Where a person is reached. */
@Entity
@Table(name = "recipient")
public class Recipient {

    /** Whether democratic services recorded the address, or the person's own sign-in brought it. */
    @Schema(name = "AddressSource")
    public enum Source {
        RECORDED,
        LEARNED
    }

    /** REFUSED once a mail server has said for good that there is no such address. */
    @Schema(name = "AddressState")
    public enum State {
        ACTIVE,
        REFUSED
    }

    @Id
    @Column(name = "person_id")
    private UUID personId;

    @TenantId
    @Column(name = "council_id")
    private String councilId;

    private String email;

    @Column(name = "email_on")
    private boolean emailOn;

    @Enumerated(EnumType.STRING)
    private Source source;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "refused_at")
    private Instant refusedAt;

    @Column(name = "refusal")
    private String refusal;

    @Version
    private long version;

    protected Recipient() {}

    /** An address that is recorded anew is tried again, also if it is the one that was refused. */
    void record(String email, boolean emailOn) {
        this.email = email;
        this.emailOn = emailOn;
        source = Source.RECORDED;
        state = State.ACTIVE;
        refusedAt = null;
        refusal = null;
    }

    /** The mail server says for good that the address takes no mail; nothing is sent to it until it is recorded anew. */
    void refuse(String reason, Instant now) {
        state = State.REFUSED;
        refusedAt = now;
        refusal = reason;
    }

    /** What a change may change, for the history. */
    Map<String, Object> facts() {
        return Map.of("email", email, "emailOn", emailOn, "source", source.name(), "state", state.name());
    }

    public UUID personId() {
        return personId;
    }

    public String email() {
        return email;
    }

    public boolean isEmailOn() {
        return emailOn;
    }

    public Source source() {
        return source;
    }

    public State state() {
        return state;
    }

    public Instant refusedAt() {
        return refusedAt;
    }

    public long version() {
        return version;
    }
}
