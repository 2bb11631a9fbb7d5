package org.scrutineer.recommendations.grievance;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.scrutineer.platform.http.Confidential;
import org.scrutineer.platform.http.NotKept;
import org.scrutineer.recommendations.Versioned;

/**
 * A grievance. From {@code subject} on, the fields are null for everybody but human resources, and are kept nowhere but in the
 * grievance.
 *
 * @param countBand for example "5 to 9"
 * @param warnings independence; for human resources also no-committee (no committee covers the service area: no member is told),
 *     hr-not-involved, no-appeal
 */
@Schema(name = "Grievance")
record GrievanceResponse(
        UUID id,
        String serviceArea,
        GrievanceStage stage,
        LocalDate raisedOn,
        String countBand,
        LocalDate nextOn,
        LocalDate concludedOn,
        boolean collective,
        boolean independenceWarning,
        List<String> warnings,
        @NotKept String subject,
        @NotKept RaisedBy raisedBy,
        @NotKept Integer employees,
        @NotKept String heardIn,
        @NotKept Boolean hrInvolved,
        @NotKept Boolean appealAvailable,
        long version)
        implements Versioned, Confidential {

    @Override
    public boolean confidential() {
        return true;
    }

    /** The record's own form would put the subject into any log that prints it. */
    @Override
    public String toString() {
        return "GrievanceResponse[id=" + id + "]";
    }
}
