package org.scrutineer.recommendations.recommendation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The Executive's reply; {@code respondedOn} is today where it is left out. */
record RespondRequest(
        @NotNull ResponseDecision decision,
        @Size(max = 10000) String reason,
        @Size(max = 10000) String proposedAction,
        LocalDate respondedOn) {}
