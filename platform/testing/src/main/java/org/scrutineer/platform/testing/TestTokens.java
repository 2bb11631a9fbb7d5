package org.scrutineer.platform.testing;

import io.smallrye.jwt.build.Jwt;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** Real, signed bearer tokens for tests: {@code TestTokens.of("member").council("fairmere").role("member").build()}. */
public final class TestTokens {

    private final String subject;
    private final List<String> councils = new ArrayList<>();
    private final List<String> roles = new ArrayList<>();
    private String name;
    private String email;

    private TestTokens(String subject) {
        this.subject = subject;
        this.name = subject;
    }

    public static TestTokens of(String subject) {
        return new TestTokens(subject);
    }

    public TestTokens council(String council) {
        councils.add(council);
        return this;
    }

    public TestTokens role(String role) {
        roles.add(role);
        return this;
    }

    public TestTokens name(String name) {
        this.name = name;
        return this;
    }

    public TestTokens email(String email) {
        this.email = email;
        return this;
    }

    public String build() {
        var claims = Jwt.claims()
                .subject(subject)
                .upn(subject)
                .audience("scrutineer")
                .claim("name", name)
                .claim("councils", councils)
                .claim("roles", roles)
                .expiresIn(3600);
        if (email != null) claims.claim("email", email);
        return claims.sign(privateKey());
    }

    private static PrivateKey privateKey() {
        try {
            var bytes = Base64.getDecoder().decode(System.getProperty(LocalParts.PRIVATE_KEY));
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
