package org.scrutineer.meetings.minutes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.scrutineer.meetings.person.Owner;
import org.scrutineer.platform.id.Ids;

/** A recommendation as these minutes have it; what becomes of it is followed elsewhere. */
@Entity
@Table(name = "recommendation")
public class Recommendation {

    @Id
    private UUID id;

    @TenantId
    @Column(name = "council_id")
    private String councilId;

    @Column(name = "minutes_id")
    private UUID minutesId;

    @Column(name = "recommendation_id")
    private UUID recommendationId;

    @Column(name = "position")
    private int position;

    private String number;
    private String text;

    @Column(name = "addressed_to")
    private String addressedTo;

    @Enumerated(EnumType.STRING)
    @Column(name = "reported_status")
    private ReportedStatus reportedStatus;

    @Column(name = "status_text")
    private String statusText;

    @JdbcTypeCode(SqlTypes.JSON)
    private Owner owner;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "due_text")
    private String dueText;

    @Column(name = "decision_id")
    private UUID decisionId;

    private String item;
    private String clause;
    private boolean exempt;

    protected Recommendation() {}

    static Recommendation of(
            UUID minutesId, UUID recommendationId, UUID decisionId, int position, NewMinutes.Recommended part) {
        var recommendation = new Recommendation();
        recommendation.id = Ids.next();
        recommendation.minutesId = minutesId;
        recommendation.recommendationId = recommendationId;
        recommendation.decisionId = decisionId;
        recommendation.position = position;
        recommendation.number = part.number();
        recommendation.text = part.text();
        recommendation.addressedTo = part.addressedTo();
        recommendation.reportedStatus = part.reportedStatus();
        recommendation.statusText = part.statusText();
        recommendation.owner = part.owner();
        recommendation.dueOn = part.dueOn();
        recommendation.dueText = part.dueText();
        recommendation.item = part.item();
        recommendation.clause = part.clause();
        recommendation.exempt = part.exempt();
        return recommendation;
    }

    RecommendationMade made(Minutes minutes) {
        return new RecommendationMade(
                recommendationId,
                minutesId,
                minutes.meetingId(),
                minutes.committeeId(),
                minutes.heldOn(),
                number,
                exempt ? null : text,
                addressedTo,
                reportedStatus,
                exempt ? null : statusText,
                owner,
                dueOn,
                exempt ? null : dueText,
                decisionId,
                item,
                clause,
                exempt,
                minutes.publishedAt());
    }

    MinutesResponse.RecommendationPart response() {
        return new MinutesResponse.RecommendationPart(
                recommendationId,
                number,
                text,
                addressedTo,
                reportedStatus,
                statusText,
                owner,
                dueOn,
                dueText,
                decisionId,
                item,
                clause,
                exempt);
    }

    UUID recommendationId() {
        return recommendationId;
    }

    String text() {
        return text;
    }

    boolean isExempt() {
        return exempt;
    }
}
