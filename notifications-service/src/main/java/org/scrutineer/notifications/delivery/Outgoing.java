package org.scrutineer.notifications.delivery;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.scrutineer.notifications.alert.AlertDelivered;
import org.scrutineer.notifications.alert.Kind;
import org.scrutineer.notifications.alert.Subject;
import org.scrutineer.notifications.mail.Mail;

/**
 * A claimed delivery with all that sending needs, so that no transaction is open meanwhile.
 *
 * @param subjects what the alert told of
 * @param obstacle why it cannot be sent after all; then there is no mail, and of one that could not be written nothing but its claim
 */
record Outgoing(
        DeliveryQueue.Claim claim,
        UUID alertId,
        UUID personId,
        Kind kind,
        List<Subject> subjects,
        Reason obstacle,
        Mail mail) {

    /** One whose mail cannot be written from what is stored, now or ever. */
    static Outgoing notWritten(DeliveryQueue.Claim claim) {
        return new Outgoing(claim, null, null, null, List.of(), Reason.NOT_WRITTEN, null);
    }

    List<AlertDelivered> delivered(Instant at) {
        return subjects.stream()
                .map(subject -> new AlertDelivered(alertId, personId, kind, subject.type(), subject.id(), "EMAIL", at))
                .toList();
    }
}
