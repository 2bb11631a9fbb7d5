package org.scrutineer.meetings.minutes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.scrutineer.platform.id.Ids;

/** One operative clause. */
@Entity
@Table(name = "decision")
public class Decision {

    @Id
    private UUID id;

    @TenantId
    @Column(name = "council_id")
    private String councilId;

    @Column(name = "minutes_id")
    private UUID minutesId;

    @Column(name = "meeting_id")
    private UUID meetingId;

    @Column(name = "committee_id")
    private UUID committeeId;

    @Column(name = "decision_id")
    private UUID decisionId;

    @Column(name = "position")
    private int position;

    @Column(name = "held_on")
    private LocalDate heldOn;

    private String item;

    @Column(name = "item_title")
    private String itemTitle;

    private String clause;

    @Enumerated(EnumType.STRING)
    private DecisionVerb verb;

    private String text;
    private boolean exempt;

    @Column(name = "in_force")
    private boolean inForce;

    protected Decision() {}

    static Decision of(Minutes minutes, UUID decisionId, int position, NewMinutes.Clause part) {
        var decision = new Decision();
        decision.id = Ids.next();
        decision.minutesId = minutes.id();
        decision.meetingId = minutes.meetingId();
        decision.committeeId = minutes.committeeId();
        decision.heldOn = minutes.heldOn();
        decision.decisionId = decisionId;
        decision.position = position;
        decision.item = part.item();
        decision.itemTitle = part.itemTitle();
        decision.clause = part.clause();
        decision.verb = part.verb();
        decision.text = part.text();
        decision.exempt = part.exempt();
        decision.inForce = true;
        return decision;
    }

    DecisionRecorded recorded(Minutes minutes) {
        return new DecisionRecorded(
                decisionId,
                minutesId,
                meetingId,
                committeeId,
                heldOn,
                item,
                exempt ? null : itemTitle,
                clause,
                verb,
                exempt ? null : text,
                exempt,
                minutes.publishedAt());
    }

    UUID id() {
        return id;
    }

    UUID decisionId() {
        return decisionId;
    }

    UUID minutesId() {
        return minutesId;
    }

    UUID meetingId() {
        return meetingId;
    }

    UUID committeeId() {
        return committeeId;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    String item() {
        return item;
    }

    String itemTitle() {
        return itemTitle;
    }

    String clause() {
        return clause;
    }

    DecisionVerb verb() {
        return verb;
    }

    String text() {
        return text;
    }

    boolean isExempt() {
        return exempt;
    }
}
