package org.scrutineer.recommendations.report;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.scrutineer.recommendations.committee.Owner;

/** A report with recommendations, as the Executive received it. */
record SendReportRequest(
        @NotBlank @Size(max = 200) String title,
        @NotNull UUID committeeId,
        @NotEmpty @Size(max = 200) List<@NotNull UUID> recommendationIds,
        @NotNull LocalDate receivedOn,
        LocalDate noticeOn,
        @NotNull @Valid Owner sentTo) {}
