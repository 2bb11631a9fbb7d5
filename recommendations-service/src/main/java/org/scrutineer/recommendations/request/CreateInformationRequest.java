package org.scrutineer.recommendations.request;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.scrutineer.recommendations.committee.Owner;

/** A request that is entered by hand. */
record CreateInformationRequest(
        @NotNull UUID committeeId,
        @NotNull RequestKind kind,
        @NotBlank @Size(max = 4000) String text,
        boolean exempt,
        @Valid Owner owner,
        LocalDate requestedOn,
        LocalDate dueOn) {}
