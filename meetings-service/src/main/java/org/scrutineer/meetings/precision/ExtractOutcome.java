package org.scrutineer.meetings.precision;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.scrutineer.platform.id.Ids;

/** What became of one extract, or of what the reader missed, when its draft was published. */
@Entity
@Table(name = "extract_outcome")
@SuppressWarnings("UnusedVariable") // only queries read it
public class ExtractOutcome {

    /** What was extracted. */
    @Schema(name = "ExtractKind")
    public enum Kind {
        DECISION,
        RECOMMENDATION,
        TASK
    }

    /** What the clerk did. */
    public enum Outcome {
        UNCHANGED,
        CORRECTED,
        REMOVED,
        /** The reader had missed it. */
        ADDED
    }

    @Id
    private UUID id;

    @TenantId
    @Column(name = "council_id")
    private String councilId;

    @Column(name = "minutes_id")
    private UUID minutesId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @JdbcTypeCode(SqlTypes.JSON)
    private JsonNode extracted;

    @JdbcTypeCode(SqlTypes.JSON)
    private JsonNode published;

    protected ExtractOutcome() {}

    static ExtractOutcome of(UUID minutesId, Outcomes.Compared compared) {
        var outcome = new ExtractOutcome();
        outcome.id = Ids.next();
        outcome.minutesId = minutesId;
        outcome.kind = compared.kind();
        outcome.outcome = compared.outcome();
        outcome.extracted = compared.extracted();
        outcome.published = compared.published();
        return outcome;
    }
}
