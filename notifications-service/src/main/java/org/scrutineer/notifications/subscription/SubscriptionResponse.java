package org.scrutineer.notifications.subscription;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A committee that a person follows or sits on.
 *
 * @param member whether the person sits on it; members follow it unless they say otherwise
 */
@Schema(name = "Subscription")
public record SubscriptionResponse(UUID committeeId, String committeeName, boolean member, boolean following) {}
