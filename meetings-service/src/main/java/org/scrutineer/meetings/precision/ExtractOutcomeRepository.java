package org.scrutineer.meetings.precision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ExtractOutcomeRepository implements PanacheRepositoryBase<ExtractOutcome, UUID> {

    /** How often an extract of a kind had an outcome. */
    @RegisterForReflection
    record Count(ExtractOutcome.Kind kind, ExtractOutcome.Outcome outcome, Long count) {}

    /** Twelve rows at most. */
    List<Count> counts() {
        return find("select o.kind, o.outcome, count(*) from ExtractOutcome o group by o.kind, o.outcome")
                .project(Count.class)
                .list();
    }
}
