package org.scrutineer.meetings.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import org.scrutineer.platform.http.ETags;

/** Puts into headers what an answer's record says of itself: version and address. */
@Provider
public class EntityHeaders implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        var headers = response.getHeaders();
        if (response.getEntity() instanceof Versioned versioned) {
            headers.putSingle(HttpHeaders.ETAG, '"' + ETags.of(versioned.version()) + '"');
        }
        var isCreated = response.getStatus() == Response.Status.CREATED.getStatusCode();
        if (isCreated
                && response.getEntity() instanceof Identified made
                && !headers.containsKey(HttpHeaders.LOCATION)) {
            // A path without a host, so that it holds behind the gateway.
            headers.putSingle(HttpHeaders.LOCATION, request.getUriInfo().getPath() + "/" + made.id());
        }
    }
}
