package org.scrutineer.notifications.inbox;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.scrutineer.notifications.alert.Alerts;
import org.scrutineer.notifications.alert.Summaries;
import org.scrutineer.notifications.committee.People;
import org.scrutineer.notifications.committee.Person;
import org.scrutineer.notifications.recipient.Recipients;
import org.scrutineer.platform.council.CurrentUser;
import org.scrutineer.platform.http.Idempotent;
import org.scrutineer.platform.outbox.Outbox;
import org.scrutineer.platform.page.Page;
import org.scrutineer.platform.page.PageRequest;
import org.scrutineer.platform.problem.NotFoundProblem;

/** A person's own alerts. An account without a person has an empty inbox. */
@Path("/councils/{council}/inbox")
@Tag(name = "Inbox")
@Authenticated
@RunOnVirtualThread
public class InboxResource {

    private final Alerts alerts;
    private final Summaries summaries;
    private final People people;
    private final Recipients recipients;
    private final Outbox outbox;
    private final CurrentUser user;
    private final InstantSource clock;

    @Inject
    InboxResource(
            Alerts alerts,
            Summaries summaries,
            People people,
            Recipients recipients,
            Outbox outbox,
            CurrentUser user,
            InstantSource clock) {
        this.alerts = alerts;
        this.summaries = summaries;
        this.people = people;
        this.recipients = recipients;
        this.outbox = outbox;
        this.user = user;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(operationId = "listInbox", summary = "My alerts, newest first")
    public Page<InboxItem> list(
            @PathParam("council") String council,
            @QueryParam("unread") @DefaultValue("false") boolean unread,
            @BeanParam @Valid PageRequest page) {
        var me = people.me();
        me.ifPresent(this::learnAddress);
        return me.map(person -> alerts.ofPerson(person.id(), unread, page).map(a -> InboxItem.from(a, council)))
                .orElseGet(() -> new Page<>(List.of(), null));
    }

    @GET
    @Path("/unread-count")
    @Transactional
    @Operation(operationId = "countUnread", summary = "How many of my alerts are unread, and whether e-mail reaches me")
    public UnreadResponse unread(@PathParam("council") String council) {
        var me = people.me();
        me.ifPresent(this::learnAddress);
        return me.map(person -> new UnreadResponse(alerts.unread(person.id()), recipients.standing(person.id())))
                .orElseGet(() -> new UnreadResponse(0, null));
    }

    @POST
    @Path("/{alertId}/acknowledgement")
    @Idempotent
    @Operation(
            operationId = "acknowledgeAlert",
            summary = "Note that I have read an alert; doing so twice changes nothing")
    public InboxItem acknowledge(@PathParam("council") String council, @PathParam("alertId") UUID alertId) {
        var alert = people.me()
                .flatMap(person -> alerts.ofPerson(person.id(), alertId))
                .orElseThrow(NotFoundProblem::new);
        var subjects = summaries.subjects(List.of(alert)).getOrDefault(alertId, List.of());
        outbox.appendAll(alert.acknowledge(subjects, clock.instant()));
        return InboxItem.from(alert, council);
    }

    private void learnAddress(Person person) {
        recipients.learn(person.id(), user.email());
    }
}
