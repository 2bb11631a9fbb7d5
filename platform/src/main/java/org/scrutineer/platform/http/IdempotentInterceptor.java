package org.scrutineer.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.AnnotationIntrospector;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.UndeclaredThrowableException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.scrutineer.platform.council.CurrentCouncil;
import org.scrutineer.platform.council.CurrentUser;
import org.scrutineer.platform.problem.ConflictProblem;
import org.scrutineer.platform.problem.InvalidProblem;

@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class IdempotentInterceptor {

    /** What a replayed answer needs beside its status and body. */
    private static final List<String> KEPT_HEADERS =
            List.of(HttpHeaders.LOCATION, HttpHeaders.ETAG, HttpHeaders.CONTENT_TYPE);

    /** Among the headers of a confidential answer: the type of its body, where the method's own type does not tell it. */
    private static final String BODY_TYPE = "body-type";

    private final HttpServerRequest request;
    private final CurrentCouncil council;
    private final CurrentUser user;
    private final EntityManager database;
    private final ObjectMapper json;
    private final ObjectMapper kept;
    private final Instance<Rereads<?>> readers;

    @Inject
    IdempotentInterceptor(
            HttpServerRequest request,
            CurrentCouncil council,
            CurrentUser user,
            EntityManager database,
            ObjectMapper json,
            @Any Instance<Rereads<?>> readers) {
        this.request = request;
        this.council = council;
        this.user = user;
        this.database = database;
        this.json = json;
        this.readers = readers;
        this.kept = json.copy();
        kept.setAnnotationIntrospector(AnnotationIntrospector.pair(
                new WithoutConfidential(), kept.getSerializationConfig().getAnnotationIntrospector()));
    }

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        var key = request.getHeader("Idempotency-Key");
        if (key != null && (key.isBlank() || key.length() > 200)) {
            throw new InvalidProblem("Idempotency-Key", "The key has 1 to 200 characters.");
        }
        return QuarkusTransaction.joiningExisting()
                .call(() -> key == null || !user.isSignedIn() ? proceed(call) : once(key, call));
    }

    private Object once(String key, InvocationContext call) throws IOException {
        var fingerprint = fingerprint(call);
        // A second request with the key waits here for the first one's transaction to end.
        int inserted = database.createNativeQuery(
                        "INSERT INTO idempotency_key (council_id, account, key, request) VALUES (?1, ?2, ?3, ?4) "
                                + "ON CONFLICT DO NOTHING")
                .setParameter(1, council.id())
                .setParameter(2, user.account())
                .setParameter(3, key)
                .setParameter(4, fingerprint)
                .executeUpdate();
        return inserted == 1 ? first(key, call) : replay(key, fingerprint, call);
    }

    private Object first(String key, InvocationContext call) throws JsonProcessingException {
        var result = proceed(call);
        int status = 200;
        Object body = result;
        Map<String, String> headers = new HashMap<>();
        if (result instanceof Response response) {
            status = response.getStatus();
            body = response.getEntity();
            for (var name : KEPT_HEADERS) {
                var value = response.getHeaderString(name);
                if (value != null) headers.put(name, value);
            }
            if (isConfidential(body)) headers.put(BODY_TYPE, body.getClass().getName());
        }
        database.createNativeQuery("UPDATE idempotency_key SET status = ?1, headers = ?2, body = ?3 "
                        + "WHERE council_id = ?4 AND account = ?5 AND key = ?6")
                .setParameter(1, status)
                .setParameter(2, json.writeValueAsString(headers))
                .setParameter(3, body == null ? null : keptOf(body))
                .setParameter(4, council.id())
                .setParameter(5, user.account())
                .setParameter(6, key)
                .executeUpdate();
        return result;
    }

    private String keptOf(Object body) throws JsonProcessingException {
        if (!isConfidential(body)) return json.writeValueAsString(body);
        // Whoever forgot the reader is told by the first request with a key, not by the first that is repeated.
        readerOf(body.getClass().getName());
        return kept.writeValueAsString(body);
    }

    private static boolean isConfidential(Object body) {
        return body instanceof Confidential answer && answer.confidential();
    }

    private Rereads<?> readerOf(String type) {
        for (var reader : readers) {
            if (reader.answers().getName().equals(type)) return reader;
        }
        throw new IllegalStateException(
                "nothing reads " + type + " again: a confidential answer needs a bean that implements Rereads for it");
    }

    private Object replay(String key, String fingerprint, InvocationContext call) throws JsonProcessingException {
        var row = (Object[]) database.createNativeQuery("SELECT request, status, headers, body FROM idempotency_key "
                        + "WHERE council_id = ?1 AND account = ?2 AND key = ?3")
                .setParameter(1, council.id())
                .setParameter(2, user.account())
                .setParameter(3, key)
                .getSingleResult();
        if (!fingerprint.equals(row[0])) {
            throw new ConflictProblem(
                    "idempotency-key-reused", "Key used before", "This Idempotency-Key was sent with another request.");
        }
        var body = (String) row[3];
        var method = call.getMethod();
        if (!Response.class.isAssignableFrom(method.getReturnType())) {
            var answer = body == null ? null : json.readValue(body, json.constructType(method.getGenericReturnType()));
            return isConfidential(answer)
                    ? readerOf(answer.getClass().getName()).reread(((Confidential) answer).id())
                    : answer;
        }
        var response = Response.status((Integer) row[1]);
        Map<String, String> headers = json.readValue((String) row[2], new TypeReference<HashMap<String, String>>() {});
        var type = headers.remove(BODY_TYPE);
        headers.forEach(response::header);
        if (body != null) {
            response.type(MediaType.APPLICATION_JSON_TYPE).entity(entity(type, json.readTree(body)));
        }
        return response.build();
    }

    private Object entity(String confidential, JsonNode body) {
        return confidential == null
                ? body
                : readerOf(confidential).reread(UUID.fromString(body.get("id").asText()));
    }

    private String fingerprint(InvocationContext call) throws IOException {
        var text = new StringBuilder(request.method().name()).append(' ').append(request.uri());
        for (var argument : call.getParameters()) text.append('\n').append(describe(argument));
        return digest(new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static String digest(InputStream content) {
        try (content) {
            var digest = MessageDigest.getInstance("SHA-256");
            var buffer = new byte[64 * 1024];
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer))
                digest.update(buffer, 0, read);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException | IOException e) {
            throw new IllegalStateException("the request could not be told from others", e);
        }
    }

    private String describe(Object argument) throws IOException {
        return switch (argument) {
            case null -> "";
            case FileUpload file -> file.fileName() + " " + digest(Files.newInputStream(file.uploadedFile()));
            case String text -> text;
            case Number number -> number.toString();
            case UUID id -> id.toString();
            case Record record -> json.writeValueAsString(record);
            default -> describeForm(argument);
        };
    }

    /** The parts of a form stand in the fields of its class; what has none is no part of the request. */
    private String describeForm(Object form) throws IOException {
        var text = new StringBuilder();
        for (var field : form.getClass().getDeclaredFields()) {
            if (!field.isAnnotationPresent(RestForm.class)) continue;
            field.setAccessible(true);
            try {
                text.append(field.getName())
                        .append('=')
                        .append(describe(field.get(form)))
                        .append('\n');
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }
        return text.toString();
    }

    private static Object proceed(InvocationContext call) {
        try {
            return call.proceed();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new UndeclaredThrowableException(e);
        }
    }

    /** Leaves out what is {@link NotKept}. */
    private static final class WithoutConfidential extends NopAnnotationIntrospector {
        private static final long serialVersionUID = 1L;

        @Override
        public boolean hasIgnoreMarker(AnnotatedMember member) {
            return member.hasAnnotation(NotKept.class);
        }
    }
}
