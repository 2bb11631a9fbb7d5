package org.scrutineer.recommendations.grievance;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The day of its end; the outcome is in the personnel file and not here. */
record ConcludeGrievanceRequest(@NotNull LocalDate concludedOn) {}
