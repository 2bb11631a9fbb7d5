package org.scrutineer.notifications.delivery;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.scrutineer.platform.page.Page;
import org.scrutineer.platform.page.PageRequest;

/** Whether alerts have arrived, and why not. */
@Path("/councils/{council}/deliveries")
@Tag(name = "Deliveries")
@RunOnVirtualThread
public class DeliveryResource {

    private final Deliveries deliveries;

    @Inject
    DeliveryResource(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    @GET
    @RolesAllowed({"democratic-services", "monitoring-officer"})
    @Transactional
    @Operation(operationId = "listDeliveries", summary = "Deliveries of alerts, newest first")
    public Page<DeliveryResponse> list(
            @PathParam("council") String council,
            @QueryParam("alert") UUID alert,
            @QueryParam("state") Delivery.State state,
            @QueryParam("channel") Delivery.Channel channel,
            @BeanParam @Valid PageRequest page) {
        return deliveries.page(alert, state, channel, page).map(DeliveryResponse::from);
    }
}
