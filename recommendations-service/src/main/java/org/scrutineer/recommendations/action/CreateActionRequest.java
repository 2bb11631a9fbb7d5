package org.scrutineer.recommendations.action;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.scrutineer.recommendations.committee.Owner;

/** An action that is entered by hand. */
record CreateActionRequest(
        @NotNull UUID committeeId,
        @NotBlank @Size(max = 4000) String text,
        boolean exempt,
        @Valid Owner owner,
        LocalDate dueOn) {}
