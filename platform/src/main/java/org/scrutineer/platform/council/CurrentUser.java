package org.scrutineer.platform.council;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who asks: the account of the verified token. */
@RequestScoped
public class CurrentUser {

    private final SecurityIdentity identity;

    @Inject
    public CurrentUser(SecurityIdentity identity) {
        this.identity = identity;
    }

    public boolean isSignedIn() {
        return !identity.isAnonymous();
    }

    /** The token's subject. @throws IllegalStateException if nobody is signed in */
    public String account() {
        return token().map(JsonWebToken::getSubject)
                .orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }

    /** The name to show in a history; public names only, no e-mail address. */
    public Optional<String> name() {
        return token().map(t -> t.<String>getClaim("name"));
    }

    public Optional<String> email() {
        return token().map(t -> t.<String>getClaim("email"));
    }

    public boolean hasRole(String role) {
        return identity.hasRole(role);
    }

    /** Whether the token was issued for the council. */
    public boolean belongsTo(String council) {
        return councils().contains(council);
    }

    private List<String> councils() {
        Object claim = token().map(t -> t.<Object>getClaim("councils")).orElse(null);
        return switch (claim) {
            case null -> List.of();
            case JsonArray array ->
                array.getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .toList();
            case Collection<?> values -> values.stream().map(Object::toString).toList();
            default -> List.of(claim.toString());
        };
    }

    private Optional<JsonWebToken> token() {
        return identity.getPrincipal() instanceof JsonWebToken token ? Optional.of(token) : Optional.empty();
    }
}
