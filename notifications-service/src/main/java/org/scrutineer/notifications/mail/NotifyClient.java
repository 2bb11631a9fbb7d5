package org.scrutineer.notifications.mail;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;

/** The two calls of GOV.UK Notify's REST API (version 2) that are needed. */
@Path("/v2/notifications")
interface NotifyClient {

    /** @param unsubscribeUrl absent on duty mail */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Email(
            @JsonProperty("email_address") String emailAddress,
            @JsonProperty("template_id") String templateId,
            Map<String, String> personalisation,
            String reference,
            @JsonProperty("one_click_unsubscribe_url") String unsubscribeUrl) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Sent(String id) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Known(List<Sent> notifications) {}

    @POST
    @Path("/email")
    Sent send(@HeaderParam("Authorization") String bearer, Email email);

    @GET
    Known byReference(@HeaderParam("Authorization") String bearer, @QueryParam("reference") String reference);
}
