package org.scrutineer.recommendations.progress;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** The claim that it is done; assurance is not enough, it needs a file of evidence (domain rule R21). */
public record ClaimCompletionRequest(
        @NotBlank @Size(max = 10000) String text,

        @NotEmpty(message = "must name at least one file of evidence") @Size(max = 20) List<@NotNull UUID> evidenceIds) {}
