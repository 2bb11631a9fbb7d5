package org.scrutineer.notifications.delivery;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a delivery was not accepted, or not yet. */
@Schema(name = "DeliveryReason")
public enum Reason {
    /** Suppressed: no e-mail address is known. */
    NO_ADDRESS,
    /** Suppressed or failed: a mail server has said for good that the address takes no mail. */
    ADDRESS_REFUSED,
    /** Suppressed: democratic services have turned e-mail off for the person. */
    CHANNEL_OFF,
    /** Suppressed: the person wants no e-mail of this kind. */
    PREFERENCE,
    /** Suppressed: the thing was closed while the mail waited. */
    CLOSED,
    /** Suppressed: the deadline was met, withdrawn or moved before the mail went out; the web inbox says so. */
    ENDED,
    /** Deferred: no mail server, or one that does not answer in time. */
    UNREACHABLE,
    /** Deferred: the mail server asks to come back later. */
    TEMPORARY,
    /** Deferred: the mail server refuses the service itself. */
    MISCONFIGURED,
    /** Failed: the message was refused for good. */
    REJECTED,
    /** Failed: it could not be delivered for days. */
    EXPIRED,
    /** Failed: no mail could be written from what is stored of the alert; the log says why. */
    NOT_WRITTEN
}
