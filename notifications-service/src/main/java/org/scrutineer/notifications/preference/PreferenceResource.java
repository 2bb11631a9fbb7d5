package org.scrutineer.notifications.preference;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.scrutineer.notifications.alert.Alerts;
import org.scrutineer.notifications.committee.People;
import org.scrutineer.notifications.history.History;
import org.scrutineer.notifications.history.SubjectType;
import org.scrutineer.notifications.history.Who;
import org.scrutineer.notifications.recipient.Recipient;
import org.scrutineer.notifications.recipient.Recipients;
import org.scrutineer.platform.council.CurrentUser;
import org.scrutineer.platform.council.PublicRead;
import org.scrutineer.platform.http.ETags;
import org.scrutineer.platform.problem.ConflictProblem;
import org.scrutineer.platform.problem.NotFoundProblem;

/** A person's own choice of what comes by e-mail. */
@Path("/councils/{council}/preferences")
@Tag(name = "Preferences")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class PreferenceResource {

    private final Preferences preferences;
    private final Recipients recipients;
    private final Alerts alerts;
    private final People people;
    private final CurrentUser user;
    private final History history;

    @Inject
    PreferenceResource(
            Preferences preferences,
            Recipients recipients,
            Alerts alerts,
            People people,
            CurrentUser user,
            History history) {
        this.preferences = preferences;
        this.recipients = recipients;
        this.alerts = alerts;
        this.people = people;
        this.user = user;
        this.history = history;
    }

    @GET
    @Authenticated
    @Transactional
    @Operation(operationId = "getPreferences", summary = "What comes to me by e-mail")
    @APIResponseSchema(value = PreferencesResponse.class, responseDescription = "The choice", responseCode = "200")
    public Response get(@PathParam("council") String council) {
        var me = people.requireMe().id();
        recipients.learn(me, user.email());
        var known = preferences.findByIdOptional(me);
        return answer(
                me,
                known.map(Preference::off).orElse(Set.of()),
                known.map(Preference::version).orElse(0L));
    }

    @PUT
    @Authenticated
    @Transactional
    @Operation(operationId = "changePreferences", summary = "Change what comes to me by e-mail")
    @APIResponseSchema(value = PreferencesResponse.class, responseDescription = "The choice", responseCode = "200")
    public Response change(
            @PathParam("council") String council,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ChangePreferencesRequest request) {
        var me = people.requireMe().id();
        var preference = preferences.forChange(me);
        ETags.require(ifMatch, preference.version());
        var before = preference.facts();
        preference.turnOff(request.off());
        preferences.flush();
        history.record(SubjectType.PREFERENCE, me, "preferences-changed", before, preference.facts());
        return answer(me, preference.off(), preference.version());
    }

    /**
     * The one click of a mail program (RFC 8058): no cookie, no token of a session, only the key that the mail carried. Reading the
     * address changes nothing, because scanners of mail follow every link.
     */
    @POST
    @Path("/unsubscribe")
    @PublicRead
    @PermitAll
    @Transactional
    @Operation(operationId = "unsubscribe", summary = "Turn off e-mail for the kind of alert that a mail was about")
    public UnsubscribedResponse unsubscribe(
            @PathParam("council") String council, @QueryParam("token") @NotNull UUID token) {
        var alert = alerts.byUnsubscribeKey(token)
                .filter(known -> known.kind() != null)
                .orElseThrow(NotFoundProblem::new);
        if (alert.isDuty()) {
            throw new ConflictProblem(
                    "duty-mail", "This mail is part of the office", "It is sent to everybody whom it concerns.");
        }
        var preference = preferences.forChange(alert.personId());
        var before = preference.facts();
        preference.turnOffAlso(alert.kind());
        history.record(
                Who.MAIL_LINK,
                SubjectType.PREFERENCE,
                alert.personId(),
                "unsubscribed",
                null,
                before,
                preference.facts());
        return new UnsubscribedResponse(alert.kind());
    }

    private Response answer(UUID me, Set<org.scrutineer.notifications.alert.Kind> off, long version) {
        var email = recipients.findByIdOptional(me).map(Recipient::email).orElse(null);
        return Response.ok(PreferencesResponse.of(off, email, recipients.standing(me), version))
                .tag(ETags.of(version))
                .build();
    }
}
