package org.scrutineer.recommendations.progress;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Another date, or none, with the reason for it. */
public record ChangeDueDateRequest(
        LocalDate dueOn, @NotBlank @Size(max = 4000) String reason) {}
