package org.scrutineer.meetings.minutes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.scrutineer.meetings.person.Owner;
import org.scrutineer.platform.outbox.OutboxEvent;

/**
 * Published minutes put a task on somebody. Contract: contracts/task-recorded.v1.schema.json
 *
 * @param taskId the same in every version of the minutes that did not change the task
 * @param text {@code null}, like {@code dueText}, when the task is exempt from publication
 * @param dueOn the last day, {@code null} when none was set
 * @param dueRule what the day follows from ({@code STATED}, {@code NEXT_MEETING}, …)
 */
public record TaskRecorded(
        UUID taskId,
        UUID minutesId,
        UUID meetingId,
        UUID committeeId,
        LocalDate heldOn,
        TaskKind kind,
        String text,
        Owner owner,
        LocalDate dueOn,
        String dueText,
        String dueRule,
        UUID decisionId,
        String item,
        String clause,
        boolean exempt,
        Instant occurredAt)
        implements OutboxEvent {

    @Override
    public String type() {
        return "org.scrutineer.meetings.task-recorded.v1";
    }

    /** The meeting, so that a correction never overtakes the minutes that it corrects. */
    @Override
    public UUID aggregateId() {
        return meetingId;
    }
}
