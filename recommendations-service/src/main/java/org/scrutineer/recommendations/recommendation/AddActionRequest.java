package org.scrutineer.recommendations.recommendation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.scrutineer.recommendations.committee.Owner;

/** An action that serves the recommendation; it is as public as the recommendation is. */
record AddActionRequest(
        @NotBlank @Size(max = 4000) String text, @Valid Owner owner, LocalDate dueOn) {}
