package org.scrutineer.notifications.history;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.scrutineer.platform.page.Page;
import org.scrutineer.platform.page.PageRequest;

/** Why somebody was told there and not elsewhere, for those who keep the addresses. */
@Path("/councils/{council}/recipients/{personId}/history")
@Tag(name = "Recipients")
@RunOnVirtualThread
public class HistoryResource {

    private final History history;

    @Inject
    HistoryResource(History history) {
        this.history = history;
    }

    @GET
    @RolesAllowed({"democratic-services", "admin"})
    @Transactional
    @Operation(
            operationId = "listRecipientHistory",
            summary = "What was changed of a person's address, preferences and subscriptions, oldest first")
    public Page<HistoryEntry> list(
            @PathParam("council") String council,
            @PathParam("personId") UUID personId,
            @BeanParam @Valid PageRequest page) {
        return history.of(personId, page);
    }
}
