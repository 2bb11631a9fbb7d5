package org.scrutineer.notifications.subscription;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The committee to follow. */
@Schema(name = "FollowRequest")
public record FollowRequest(@NotNull UUID committeeId) {}
