package org.scrutineer.recommendations.recommendation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What the monitoring body reported, and when it reports again, if it does. */
record ReportBackRequest(
        @NotBlank @Size(max = 10000) String text,
        @Size(max = 20) List<@NotNull UUID> evidenceIds,
        LocalDate nextReportBackOn) {}
