package org.scrutineer.recommendations.recommendation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.scrutineer.recommendations.committee.Owner;

/** A recommendation that is entered by hand. */
record CreateRecommendationRequest(
        @NotNull UUID committeeId,
        @Size(max = 40) String number,
        @NotBlank @Size(max = 10000) String text,
        boolean exempt,
        LocalDate madeOn,
        @Size(max = 200) String addressedTo,
        @Valid Owner owner,
        LocalDate dueOn) {}
