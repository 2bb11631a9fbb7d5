package org.scrutineer.platform.council;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import org.scrutineer.platform.problem.NotFoundProblem;
import org.scrutineer.platform.problem.OtherCouncilProblem;
import org.scrutineer.platform.problem.UnauthenticatedProblem;

/**
 * The door of every path under {@code /councils/{council}}: the token must have been issued for the council of the path. A request
 * without a token reaches only operations marked {@link PublicRead}.
 */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class CouncilGuard implements ContainerRequestFilter {

    @Context
    ResourceInfo resource;

    private final RequestCouncil current;
    private final CurrentUser user;

    @Inject
    CouncilGuard(RequestCouncil current, CurrentUser user) {
        this.current = current;
        this.user = user;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var council = request.getUriInfo().getPathParameters().getFirst("council");
        if (council == null) return;
        if (!CouncilId.isValid(council)) throw new NotFoundProblem();
        if (user.isSignedIn()) {
            if (!user.belongsTo(council)) throw new OtherCouncilProblem();
        } else if (!isPublic()) {
            throw new UnauthenticatedProblem();
        }
        current.enter(council);
    }

    private boolean isPublic() {
        return resource.getResourceMethod().isAnnotationPresent(PublicRead.class)
                || resource.getResourceClass().isAnnotationPresent(PublicRead.class);
    }
}
