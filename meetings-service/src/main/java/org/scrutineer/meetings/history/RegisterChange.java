package org.scrutineer.meetings.history;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.scrutineer.platform.id.Ids;

/** One entry of the history of a committee, a person or a meeting, which only ever grows. */
@Entity
@Table(name = "register_change")
public class RegisterChange {

    /** What was changed. */
    @Schema(name = "RegisterChangeKind")
    public enum Kind {
        COMMITTEE,
        MEMBERSHIP,
        PERSON,
        MEETING
    }

    @Id
    private UUID id;

    @TenantId
    @Column(name = "council_id")
    private String councilId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "subject_id")
    private UUID subjectId;

    private String account;

    @Column(name = "account_name")
    private String accountName;

    @Column(name = "changed_at")
    private Instant changedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Difference> differences;

    protected RegisterChange() {}

    static RegisterChange of(
            Kind kind, UUID subjectId, String account, String accountName, Instant now, List<Difference> differences) {
        var change = new RegisterChange();
        change.id = Ids.next();
        change.kind = kind;
        change.subjectId = subjectId;
        change.account = account;
        change.accountName = accountName;
        change.changedAt = now;
        change.differences = List.copyOf(differences);
        return change;
    }

    UUID id() {
        return id;
    }

    Kind kind() {
        return kind;
    }

    /** The name where the token had one, else the account. */
    String who() {
        return accountName == null ? account : accountName;
    }

    Instant changedAt() {
        return changedAt;
    }

    List<Difference> differences() {
        return differences;
    }
}
