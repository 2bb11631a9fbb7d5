package org.scrutineer.recommendations.settings;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/councils/{council}/settings")
@Tag(name = "settings")
@RunOnVirtualThread
class SettingsResource {
    private final Settings settings;

    SettingsResource(Settings settings) {
        this.settings = settings;
    }

    @GET
    @Authenticated
    public SettingsResponse getSettings() {
        return settings.read();
    }

    @PUT
    @RolesAllowed("admin")
    public SettingsResponse changeSettings(
            @HeaderParam("If-Match") String ifMatch, @NotNull @Valid SettingsRequest request) {
        return settings.change(request.rules(), ifMatch);
    }
}
