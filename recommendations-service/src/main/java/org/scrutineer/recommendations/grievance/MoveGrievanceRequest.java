package org.scrutineer.recommendations.grievance;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Another stage, and who hears it there. */
record MoveGrievanceRequest(
        @NotNull GrievanceStage stage,
        @Size(max = 200) String heardIn,
        LocalDate nextOn,
        boolean hrInvolved,
        Boolean appealAvailable) {}
