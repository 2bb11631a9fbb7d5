package org.scrutineer.meetings.minutes;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.scrutineer.meetings.access.ExemptAccess;
import org.scrutineer.meetings.committee.Committees;
import org.scrutineer.meetings.list.After;
import org.scrutineer.platform.council.PublicRead;
import org.scrutineer.platform.page.Page;
import org.scrutineer.platform.page.PageRequest;

@Path("/councils/{council}/decisions")
@Tag(name = "Decisions")
@RunOnVirtualThread
class DecisionResource {

    private final DecisionRepository decisions;
    private final Committees committees;
    private final ExemptAccess exemptAccess;

    @Inject
    DecisionResource(DecisionRepository decisions, Committees committees, ExemptAccess exemptAccess) {
        this.decisions = decisions;
        this.committees = committees;
        this.exemptAccess = exemptAccess;
    }

    /** Newest first; of minutes that were corrected, those of the version in force. */
    @GET
    @PublicRead
    @PermitAll
    public Page<DecisionResponse> listDecisions(
            @QueryParam("committee") UUID committee,
            @QueryParam("q") @Size(max = 200) String q,
            @Valid @BeanParam PageRequest page) {
        var after = After.dayAndId(page);
        var words = q == null || q.isBlank() ? null : q.replace('\0', ' ');
        var found = Page.of(
                decisions.newestFirst(committee, words, exemptAccess.isGranted(), after, page.limit + 1),
                page.limit,
                d -> new Object[] {d.heldOn(), d.id()});
        var names = committees.names(
                found.items().stream().map(Decision::committeeId).toList());
        return found.map(d -> DecisionResponse.from(d, names.get(d.committeeId())));
    }
}
