package org.scrutineer.meetings.draft;

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
import org.scrutineer.meetings.history.Difference;
import org.scrutineer.platform.id.Ids;

/** One entry of a draft's history, which only ever grows. */
@Entity
@Table(name = "draft_change")
public class DraftChange {

    /** What was done. */
    @Schema(name = "DraftChangeKind")
    public enum What {
        UPLOADED,
        CORRECTED,
        PUBLISHED,
        DISCARDED
    }

    @Id
    private UUID id;

    @TenantId
    @Column(name = "council_id")
    private String councilId;

    @Column(name = "draft_id")
    private UUID draftId;

    @Enumerated(EnumType.STRING)
    private What what;

    private String account;

    @Column(name = "account_name")
    private String accountName;

    @Column(name = "changed_at")
    private Instant changedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Difference> differences;

    protected DraftChange() {}

    static DraftChange of(
            UUID draftId, What what, String account, String accountName, Instant now, List<Difference> differences) {
        var change = new DraftChange();
        change.id = Ids.next();
        change.draftId = draftId;
        change.what = what;
        change.account = account;
        change.accountName = accountName;
        change.changedAt = now;
        change.differences = List.copyOf(differences);
        return change;
    }

    UUID id() {
        return id;
    }

    What what() {
        return what;
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
