package org.scrutineer.recommendations.progress;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/** The committee's agreement to close. */
public record CloseRequest(
        @NotNull UUID committeeId,
        @NotNull LocalDate agreedOn,
        @Size(max = 200) String minute) {}
