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

/** Something that somebody must do, as these minutes have it; what becomes of it is followed elsewhere. */
@Entity
@Table(name = "task")
public class Task {

    @Id
    private UUID id;

    @TenantId
    @Column(name = "council_id")
    private String councilId;

    @Column(name = "minutes_id")
    private UUID minutesId;

    @Column(name = "task_id")
    private UUID taskId;

    @Column(name = "position")
    private int position;

    @Enumerated(EnumType.STRING)
    private TaskKind kind;

    private String text;

    @JdbcTypeCode(SqlTypes.JSON)
    private Owner owner;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "due_text")
    private String dueText;

    @Column(name = "due_rule")
    private String dueRule;

    @Column(name = "decision_id")
    private UUID decisionId;

    private String item;
    private String clause;
    private boolean exempt;

    protected Task() {}

    static Task of(UUID minutesId, UUID taskId, UUID decisionId, int position, NewMinutes.Duty part) {
        var task = new Task();
        task.id = Ids.next();
        task.minutesId = minutesId;
        task.taskId = taskId;
        task.decisionId = decisionId;
        task.position = position;
        task.kind = part.kind();
        task.text = part.text();
        task.owner = part.owner();
        task.dueOn = part.dueOn();
        task.dueText = part.dueText();
        task.dueRule = part.dueRule();
        task.item = part.item();
        task.clause = part.clause();
        task.exempt = part.exempt();
        return task;
    }

    TaskRecorded recorded(Minutes minutes) {
        return new TaskRecorded(
                taskId,
                minutesId,
                minutes.meetingId(),
                minutes.committeeId(),
                minutes.heldOn(),
                kind,
                exempt ? null : text,
                owner,
                dueOn,
                exempt ? null : dueText,
                dueRule,
                decisionId,
                item,
                clause,
                exempt,
                minutes.publishedAt());
    }

    MinutesResponse.TaskPart response() {
        return new MinutesResponse.TaskPart(
                taskId, kind, text, owner, dueOn, dueText, dueRule, decisionId, item, clause, exempt);
    }

    UUID taskId() {
        return taskId;
    }

    TaskKind kind() {
        return kind;
    }

    String text() {
        return text;
    }

    boolean isExempt() {
        return exempt;
    }
}
