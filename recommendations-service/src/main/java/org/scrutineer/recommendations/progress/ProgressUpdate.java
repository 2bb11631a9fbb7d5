package org.scrutineer.recommendations.progress;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.scrutineer.platform.id.Ids;
import org.scrutineer.recommendations.timeline.SubjectType;
import org.scrutineer.recommendations.timeline.Who;

/** Something that was reported about a thing, as it was said; never changed afterwards. */
@Entity
@Immutable
@Table(name = "progress_update")
class ProgressUpdate {
    @Id
    private UUID id;

    @TenantId
    @Column(name = "council_id")
    private String councilId;

    @Enumerated(EnumType.STRING)
    @Column(name = "subject_type")
    private SubjectType subjectType;

    @Column(name = "subject_id")
    private UUID subjectId;

    @Enumerated(EnumType.STRING)
    private ProgressKind kind;

    @Column(name = "body")
    private String text;

    @Enumerated(EnumType.STRING)
    private Rating rating;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> evidenceIds;

    @Column(name = "reported_by")
    private String reportedBy;

    private String reportedByName;
    private Instant reportedAt;

    protected ProgressUpdate() {}

    static ProgressUpdate of(
            SubjectType type,
            UUID subject,
            ProgressKind kind,
            String text,
            Rating rating,
            List<UUID> evidence,
            Who who,
            Instant now) {
        var update = new ProgressUpdate();
        update.id = Ids.next();
        update.subjectType = type;
        update.subjectId = subject;
        update.kind = kind;
        update.text = text;
        update.rating = rating;
        update.evidenceIds = evidence;
        update.reportedBy = who.account();
        update.reportedByName = who.name();
        update.reportedAt = now;
        return update;
    }

    UUID id() {
        return id;
    }

    ProgressKind kind() {
        return kind;
    }

    String text() {
        return text;
    }

    Rating rating() {
        return rating;
    }

    List<UUID> evidenceIds() {
        return evidenceIds;
    }

    String reportedByName() {
        return reportedByName;
    }

    Instant reportedAt() {
        return reportedAt;
    }
}
