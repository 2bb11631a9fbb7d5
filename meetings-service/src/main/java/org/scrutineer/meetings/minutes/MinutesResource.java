package org.scrutineer.meetings.minutes;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.scrutineer.meetings.committee.Committees;
import org.scrutineer.meetings.list.After;
import org.scrutineer.meetings.meeting.MunicipalYear;
import org.scrutineer.platform.council.PublicRead;
import org.scrutineer.platform.page.Page;
import org.scrutineer.platform.page.PageRequest;
import org.scrutineer.platform.problem.InvalidProblem;

@Path("/councils/{council}/minutes")
@Tag(name = "Minutes")
@RunOnVirtualThread
class MinutesResource {

    private final MinutesRepository minutes;
    private final Committees committees;
    private final PublishedMinutes published;

    @Inject
    MinutesResource(MinutesRepository minutes, Committees committees, PublishedMinutes published) {
        this.minutes = minutes;
        this.committees = committees;
        this.published = published;
    }

    /** Newest meeting first; of minutes that were corrected, the version in force. */
    @GET
    @PublicRead
    @PermitAll
    public Page<MinutesSummaryResponse> listMinutes(
            @QueryParam("committee") UUID committee,
            @Parameter(description = "Municipal year, 1 May to 30 April", example = "2025/26") @QueryParam("year")
                    String year,
            @Valid @BeanParam PageRequest page) {
        var after = After.dayAndId(page);
        var found = Page.of(minutes.newestFirst(committee, municipalYear(year), after, page.limit + 1), page.limit, m ->
                new Object[] {m.heldOn(), m.id()});
        var names = committees.names(
                found.items().stream().map(Minutes::committeeId).toList());
        return found.map(m -> MinutesSummaryResponse.from(m, names.get(m.committeeId())));
    }

    @GET
    @Path("/{id}")
    @PublicRead
    @PermitAll
    public MinutesResponse getMinutes(UUID id) {
        return published.show(id);
    }

    private static MunicipalYear municipalYear(String year) {
        if (year == null || year.isBlank()) return null;
        try {
            return MunicipalYear.parse(year);
        } catch (IllegalArgumentException e) {
            throw new InvalidProblem("?year", "A municipal year is written 2025/26.");
        }
    }
}
