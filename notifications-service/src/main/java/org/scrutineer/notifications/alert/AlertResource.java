package org.scrutineer.notifications.alert;

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
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.scrutineer.notifications.committee.People;
import org.scrutineer.platform.page.Page;
import org.scrutineer.platform.page.PageRequest;

/** Who was told what, for those who answer for it. */
@Path("/councils/{council}/alerts")
@Tag(name = "Alerts")
@RunOnVirtualThread
public class AlertResource {

    private final Alerts alerts;
    private final People people;

    @Inject
    AlertResource(Alerts alerts, People people) {
        this.alerts = alerts;
        this.people = people;
    }

    @GET
    @RolesAllowed({"democratic-services", "monitoring-officer"})
    @Transactional
    @Operation(operationId = "listAlerts", summary = "Who was told of what, newest first")
    public Page<AlertResponse> list(
            @PathParam("council") String council,
            @QueryParam("kind") Kind kind,
            @QueryParam("since") Instant since,
            @QueryParam("subject") UUID subject,
            @QueryParam("person") UUID person,
            @BeanParam @Valid PageRequest page) {
        var found = alerts.ofCouncil(kind, since, subject, person, page);
        var names = people.names(
                found.items().stream().map(Alert::personId).distinct().toList());
        return found.map(alert -> AlertResponse.from(alert, names.get(alert.personId())));
    }
}
