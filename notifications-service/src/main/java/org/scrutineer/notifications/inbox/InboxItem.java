package org.scrutineer.notifications.inbox;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.scrutineer.notifications.alert.Alert;
import org.scrutineer.notifications.alert.EndedAs;
import org.scrutineer.notifications.alert.Kind;
import org.scrutineer.notifications.alert.SubjectType;
import org.scrutineer.notifications.alert.ToldAs;

/**
 * An alert as its person sees it, in the list and live.
 *
 * @param kind null where it was written by a newer version that knows more kinds; so is {@code subjectType}
 * @param link the page, below the suite's public address; null where it is not known what the alert is about
 * @param duty whether it cannot be turned off
 * @param endedAs how its deadline came to count no more, null while it counts and for what has none
 * @param endedAt since when
 * @param revision how often what it says has changed since it was raised; of two copies, the one with the higher number is newer
 */
@Schema(name = "InboxItem")
public record InboxItem(
        UUID id,
        Kind kind,
        String title,
        String body,
        SubjectType subjectType,
        UUID subjectId,
        UUID committeeId,
        String link,
        LocalDate dueOn,
        EndedAs endedAs,
        Instant endedAt,
        ToldAs toldAs,
        boolean duty,
        int revision,
        Instant raisedAt,
        Instant readAt) {

    public static InboxItem from(Alert alert, String council) {
        var wording = alert.wording();
        return new InboxItem(
                alert.id(),
                alert.kind(),
                wording.title(),
                wording.body(),
                alert.subjectType(),
                alert.subjectId(),
                alert.committeeId(),
                alert.path(council),
                alert.dueOn(),
                alert.endedAs(),
                alert.endedAt(),
                alert.toldAs(),
                alert.isDuty(),
                alert.revision(),
                alert.raisedAt(),
                alert.readAt());
    }
}
