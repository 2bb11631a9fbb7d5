package org.scrutineer.notifications.alert;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who was told of what.
 *
 * @param personName null while the person is not known to this service
 * @param endedAs how its deadline came to count no more, null while it counts and for what has none
 * @param endedAt since when
 * @param settlesAt set on a summary that is still being gathered; its e-mail goes out then
 * @param readAt when the person opened it in the web inbox, null while unread
 */
@Schema(name = "Alert")
public record AlertResponse(
        UUID id,
        Kind kind,
        String title,
        UUID personId,
        String personName,
        ToldAs toldAs,
        boolean duty,
        SubjectType subjectType,
        UUID subjectId,
        UUID committeeId,
        LocalDate dueOn,
        EndedAs endedAs,
        Instant endedAt,
        Instant raisedAt,
        Instant settlesAt,
        Instant readAt) {

    static AlertResponse from(Alert alert, String personName) {
        return new AlertResponse(
                alert.id(),
                alert.kind(),
                alert.wording().title(),
                alert.personId(),
                personName,
                alert.toldAs(),
                alert.isDuty(),
                alert.subjectType(),
                alert.subjectId(),
                alert.committeeId(),
                alert.dueOn(),
                alert.endedAs(),
                alert.endedAt(),
                alert.raisedAt(),
                alert.settlesAt(),
                alert.readAt());
    }
}
