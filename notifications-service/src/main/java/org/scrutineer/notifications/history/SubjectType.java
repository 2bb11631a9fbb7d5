package org.scrutineer.notifications.history;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What of a person was changed: the address, what comes by e-mail, or which committees are followed. */
@Schema(name = "HistorySubject")
public enum SubjectType {
    RECIPIENT,
    PREFERENCE,
    SUBSCRIPTION
}
