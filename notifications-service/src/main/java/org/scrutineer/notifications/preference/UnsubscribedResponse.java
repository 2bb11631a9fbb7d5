package org.scrutineer.notifications.preference;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.scrutineer.notifications.alert.Kind;

/** The kind of alert that no longer comes by e-mail. */
@Schema(name = "Unsubscribed")
public record UnsubscribedResponse(Kind kind) {}
