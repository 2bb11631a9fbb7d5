package org.scrutineer.recommendations.grievance;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** A grievance as human resources record it; the subject never leaves this service. */
record RecordGrievanceRequest(
        @NotBlank @Size(max = 200) String serviceArea,
        @NotBlank @Size(max = 10000) String subject,
        @NotNull RaisedBy raisedBy,
        @Min(1) @Max(100000) int employees,
        @NotNull LocalDate raisedOn,
        @NotNull GrievanceStage stage,
        @Size(max = 200) String heardIn,
        boolean hrInvolved,
        Boolean appealAvailable,
        LocalDate nextOn) {

    @JsonIgnore
    @AssertTrue(message = "begins at a stage that is not the end") public boolean isStageRunning() {
        return stage != GrievanceStage.CONCLUDED;
    }

    @Override
    public String toString() {
        return "RecordGrievanceRequest[]";
    }
}
