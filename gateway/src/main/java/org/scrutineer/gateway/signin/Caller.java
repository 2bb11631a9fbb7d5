package org.scrutineer.gateway.signin;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.RefreshToken;
import io.quarkus.security.credential.TokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Somebody signed in, by cookie or by token.
 *
 * @param account the token's {@code sub}
 * @param councils ids of the councils that the account belongs to
 * @param token what is passed on to the services
 * @param expiresAt when the session ends if nothing more is done, or the token's end where it cannot be refreshed
 */
public record Caller(
        String account,
        String name,
        String email,
        List<String> councils,
        List<String> roles,
        String token,
        Instant expiresAt) {

    static Caller of(SecurityIdentity identity) {
        JsonWebToken claims = (JsonWebToken) identity.getPrincipal();
        return new Caller(
                claims.getSubject(),
                claims.<String>claim("name").orElse(claims.getName()),
                claims.<String>claim("email").orElse(null),
                claims.<JsonArray>claim("councils").map(Caller::strings).orElse(List.of()),
                identity.getRoles().stream().sorted().toList(),
                token(identity),
                expiry(identity, claims));
    }

    private static List<String> strings(JsonArray array) {
        return array.getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }

    private static String token(SecurityIdentity identity) {
        AccessTokenCredential access = identity.getCredential(AccessTokenCredential.class);
        return access != null
                ? access.getToken()
                : identity.getCredential(TokenCredential.class).getToken();
    }

    private static Instant expiry(SecurityIdentity identity, JsonWebToken claims) {
        Instant own = Instant.ofEpochSecond(claims.getExpirationTime());
        AccessTokenCredential access = identity.getCredential(AccessTokenCredential.class);
        RefreshToken refresh = access == null ? null : access.getRefreshToken();
        return refresh == null || refresh.getToken() == null ? own : refreshExpiry(refresh.getToken(), own);
    }

    /** A refresh token is the issuer's secret; many issuers make it a JWT, and then it says when it ends. */
    private static Instant refreshExpiry(String token, Instant otherwise) {
        String[] parts = token.split("\\.", -1);
        if (parts.length != 3) {
            return otherwise;
        }
        try {
            JsonObject claims =
                    new JsonObject(new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8));
            Long end = claims.getLong("exp");
            return end == null || end == 0 ? otherwise : Instant.ofEpochSecond(end);
        } catch (DecodeException | IllegalArgumentException | ClassCastException e) {
            return otherwise;
        }
    }
}
