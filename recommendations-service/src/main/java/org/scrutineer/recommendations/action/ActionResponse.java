package org.scrutineer.recommendations.action;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.scrutineer.platform.http.Confidential;
import org.scrutineer.platform.http.NotKept;
import org.scrutineer.recommendations.Versioned;
import org.scrutineer.recommendations.committee.ExemptAccess.Reader;
import org.scrutineer.recommendations.committee.Owner;
import org.scrutineer.recommendations.progress.CompletionResponse;
import org.scrutineer.recommendations.progress.Rating;

/**
 * An action as it stands.
 *
 * @param text null when exempt and the reader is neither granted what is exempt nor the owner
 * @param overdue its date has passed and it is not claimed complete
 * @param ageing open for months without any date
 */
@Schema(name = "Action")
public record ActionResponse(
        UUID id,
        String reference,
        ActionKind kind,
        @NotKept String text,
        boolean exempt,
        UUID committeeId,
        String committeeName,
        UUID recommendationId,
        UUID minutesId,
        String item,
        String clause,
        LocalDate madeOn,
        Owner owner,
        ActionStatus status,
        Rating rating,
        LocalDate dueOn,
        String dueRule,
        boolean overdue,
        boolean ageing,
        CompletionResponse completion,
        long version)
        implements Versioned, Confidential {

    @Override
    public boolean confidential() {
        return exempt;
    }

    /** As the reader may see it: of what is exempt, most readers see that it is there and how far it has come. */
    ActionResponse shownTo(Reader reader) {
        return reader.mayRead(exempt, owner) ? this : withoutWords();
    }

    private ActionResponse withoutWords() {
        return new ActionResponse(
                id,
                reference,
                kind,
                null,
                exempt,
                committeeId,
                committeeName,
                recommendationId,
                minutesId,
                item,
                clause,
                madeOn,
                owner,
                status,
                rating,
                dueOn,
                dueRule,
                overdue,
                ageing,
                completion,
                version);
    }

    /** What everybody may see: the owner is shown as published, the names of those who worked on it are not. */
    public ActionResponse open(Owner published) {
        return new ActionResponse(
                id,
                reference,
                kind,
                text,
                exempt,
                committeeId,
                committeeName,
                recommendationId,
                minutesId,
                item,
                clause,
                madeOn,
                published,
                status,
                rating,
                dueOn,
                dueRule,
                overdue,
                ageing,
                completion.withoutNames(),
                version);
    }
}
