package org.scrutineer.recommendations.progress;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The result of the independent check. */
public record VerifyRequest(
        @NotNull VerificationOutcome outcome,
        @Size(max = 10000) String note) {}
