package org.scrutineer.recommendations.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.scrutineer.platform.http.Confidential;
import org.scrutineer.platform.http.NotKept;
import org.scrutineer.recommendations.Versioned;
import org.scrutineer.recommendations.committee.Owner;

/**
 * A request as it stands.
 *
 * @param text null, as {@code outcome}, when exempt and the reader is neither granted what is exempt nor the owner
 * @param outcome the answer, or the reasons of a refusal
 */
@Schema(name = "InformationRequest")
record RequestResponse(
        UUID id,
        String reference,
        RequestKind kind,
        @NotKept String text,
        boolean exempt,
        UUID committeeId,
        String committeeName,
        UUID minutesId,
        String item,
        String clause,
        LocalDate madeOn,
        Owner owner,
        RequestStatus status,
        LocalDate dueOn,
        String dueRule,
        boolean overdue,
        boolean ageing,
        @NotKept String outcome,
        Instant outcomeAt,
        String outcomeBy,
        long version)
        implements Versioned, Confidential {

    @Override
    public boolean confidential() {
        return exempt;
    }
}
