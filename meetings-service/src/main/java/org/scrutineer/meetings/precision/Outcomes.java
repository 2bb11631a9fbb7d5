package org.scrutineer.meetings.precision;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;

/** Keeps what was extracted beside what was published, so that the reader is judged by its use. */
@ApplicationScoped
public class Outcomes {

    /**
     * An extract and what was published of it.
     *
     * @param extracted {@code null} for what the reader missed
     * @param published {@code null} for what the clerk took out
     */
    public record Compared(
            ExtractOutcome.Kind kind, ExtractOutcome.Outcome outcome, JsonNode extracted, JsonNode published) {}

    private final ExtractOutcomeRepository outcomes;

    @Inject
    Outcomes(ExtractOutcomeRepository outcomes) {
        this.outcomes = outcomes;
    }

    @Transactional(TxType.MANDATORY)
    public void keep(UUID minutesId, List<Compared> compared) {
        compared.forEach(c -> outcomes.persist(ExtractOutcome.of(minutesId, c)));
    }
}
