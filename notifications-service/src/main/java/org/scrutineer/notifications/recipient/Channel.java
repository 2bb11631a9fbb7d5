package org.scrutineer.notifications.recipient;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A channel that can be turned off for a person; the web inbox cannot. */
@Schema(name = "RecipientChannel")
public enum Channel {
    EMAIL
}
