package org.scrutineer.notifications.delivery;

import java.util.UUID;
import org.scrutineer.notifications.alert.AlertDelivered;
import org.scrutineer.notifications.alert.Kind;
import org.scrutineer.notifications.alert.SubjectType;
import org.scrutineer.notifications.mail.Mail;

/**
 * A claimed delivery with all that sending needs, so that no transaction is open meanwhile.
 *
 * @param obstacle why it cannot be sent after all; then there is no mail, and of one that could not be written nothing but its claim
 */
record Outgoing(
        DeliveryQueue.Claim claim,
        UUID alertId,
        UUID personId,
        Kind kind,
        SubjectType subjectType,
        UUID subjectId,
        Reason obstacle,
        Mail mail) {

    /** One whose mail cannot be written from what is stored, now or ever. */
    static Outgoing notWritten(DeliveryQueue.Claim claim) {
        return new Outgoing(claim, null, null, null, null, null, Reason.NOT_WRITTEN, null);
    }

    AlertDelivered delivered(java.time.Instant at) {
        return new AlertDelivered(alertId, personId, kind, subjectType, subjectId, "EMAIL", at);
    }
}
