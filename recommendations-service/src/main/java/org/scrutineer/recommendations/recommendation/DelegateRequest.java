package org.scrutineer.recommendations.recommendation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Another body monitors it and reports back by a date. */
record DelegateRequest(
        @NotBlank @Size(max = 200) String body, @NotNull LocalDate reportBackOn) {}
