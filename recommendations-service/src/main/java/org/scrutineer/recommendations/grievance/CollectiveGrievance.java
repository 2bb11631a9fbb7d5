package org.scrutineer.recommendations.grievance;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A collective grievance in the fields that members may see. */
@Schema(name = "CollectiveGrievance")
public record CollectiveGrievance(
        UUID id,
        String serviceArea,
        GrievanceStage stage,
        LocalDate raisedOn,
        String countBand,
        LocalDate nextOn,
        boolean independenceWarning) {

    static CollectiveGrievance from(GrievanceResponse grievance) {
        return new CollectiveGrievance(
                grievance.id(),
                grievance.serviceArea(),
                grievance.stage(),
                grievance.raisedOn(),
                grievance.countBand(),
                grievance.nextOn(),
                grievance.independenceWarning());
    }
}
