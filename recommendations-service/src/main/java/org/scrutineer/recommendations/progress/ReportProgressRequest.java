package org.scrutineer.recommendations.progress;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** What the owner reports. */
public record ReportProgressRequest(
        @NotBlank @Size(max = 10000) String text,
        Rating rating,
        @Size(max = 20) List<@NotNull UUID> evidenceIds) {}
