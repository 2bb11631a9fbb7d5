package org.scrutineer.platform.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.StaleStateException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every failure leaves as a problem (RFC 9457); what is not the client's doing is logged and told without its inside. */
public class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
    private static final String UNIQUE_VIOLATION = "23505";

    @ServerExceptionMapper
    Response rule(ProblemException e) {
        var response = e.problem().toResponse();
        if (e.problem().status() == 401) return challenge(response);
        return response;
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException e) {
        var errors = e.getConstraintViolations().stream()
                .map(ProblemMappers::fieldError)
                .toList();
        // A violated rule on what a method returns is our mistake, not the client's.
        if (errors.isEmpty() || e.getConstraintViolations().stream().anyMatch(ProblemMappers::ofReturnValue))
            return unexpected(e);
        return Problem.of(
                        422,
                        "invalid",
                        "Check what was entered",
                        errors.getFirst().detail(),
                        errors)
                .toResponse();
    }

    @ServerExceptionMapper(priority = 1)
    Response unreadable(MismatchedInputException e) {
        return unreadableBody(e);
    }

    @ServerExceptionMapper(priority = 1)
    Response unreadable(JacksonException e) {
        return unreadableBody(e);
    }

    @ServerExceptionMapper
    Response web(WebApplicationException e) {
        if (e.getCause() instanceof JacksonException cause) return unreadableBody(cause);
        int status = e.getResponse().getStatus();
        if (status >= 500) return unexpected(e);
        var problem =
                switch (status) {
                    case 401 -> new UnauthenticatedProblem().problem();
                    case 403 -> new ForbiddenProblem().problem();
                    case 404 -> new NotFoundProblem().problem();
                    case 405 ->
                        Problem.of(
                                405,
                                "method-not-allowed",
                                "Method not allowed",
                                "This address does not take that method.",
                                List.of());
                    case 406 ->
                        Problem.of(
                                406,
                                "not-acceptable",
                                "Not acceptable",
                                "This is not available in the form asked for.",
                                List.of());
                    case 413 ->
                        Problem.of(
                                413,
                                "too-large",
                                "Too large",
                                "What was sent is larger than is taken here.",
                                List.of());
                    case 415 ->
                        Problem.of(
                                415,
                                "unsupported-type",
                                "Type not supported",
                                "Content of this type is not taken here.",
                                List.of());
                    default ->
                        Problem.of(
                                status,
                                "bad-request",
                                "Bad request",
                                "The request could not be understood.",
                                List.of());
                };
        return problem.toResponse();
    }

    @ServerExceptionMapper
    Response signIn(UnauthorizedException e) {
        return challenge(new UnauthenticatedProblem().problem().toResponse());
    }

    @ServerExceptionMapper
    Response signIn(AuthenticationFailedException e) {
        return challenge(
                Problem.of(401, "invalid-token", "Sign in again", "The token is not valid, or no longer.", List.of())
                        .toResponse());
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException e) {
        return new ForbiddenProblem().problem().toResponse();
    }

    @ServerExceptionMapper
    Response lostUpdate(OptimisticLockException e) {
        return PreconditionProblem.outdated().problem().toResponse();
    }

    @ServerExceptionMapper
    Response lostUpdate(StaleStateException e) {
        return PreconditionProblem.outdated().problem().toResponse();
    }

    @ServerExceptionMapper
    Response unexpected(Throwable e) {
        // A commit that fails hides its reason one or two levels down.
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof ProblemException rule) return rule(rule);
            if (cause instanceof OptimisticLockException || cause instanceof StaleStateException) {
                return PreconditionProblem.outdated().problem().toResponse();
            }
            if (cause instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState())) {
                // its other lines hold the values, which may be an address or a name
                LOG.infof(
                        "two wrote the same at once: %s",
                        sql.getMessage().lines().findFirst().orElse(""));
                return new ConflictProblem(
                                "written-meanwhile",
                                "Written meanwhile",
                                "Somebody else has just written the same. Load it again and repeat your change.")
                        .problem()
                        .toResponse();
            }
        }
        if (Outage.isBehind(e)) {
            LOG.warnf("the database does not answer: %s", e.getMessage());
            var response = Problem.of(
                            503,
                            "unavailable",
                            "Not available just now",
                            "Nothing was changed. Try again in a moment.",
                            List.of())
                    .toResponse();
            response.getHeaders().putSingle(HttpHeaders.RETRY_AFTER, 5);
            return response;
        }
        LOG.error("unexpected failure", e);
        return Problem.of(
                        500,
                        "unexpected",
                        "Something went wrong",
                        "The fault is ours and has been recorded.",
                        List.of())
                .toResponse();
    }

    private static Response challenge(Response response) {
        response.getHeaders().putSingle(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        return response;
    }

    private static Response unreadableBody(JacksonException e) {
        var pointer = new StringBuilder();
        if (e instanceof JsonMappingException mapping) {
            for (var reference : mapping.getPath()) {
                pointer.append('/')
                        .append(reference.getFieldName() == null ? reference.getIndex() : reference.getFieldName());
            }
        }
        var detail =
                switch (e) {
                    case UnrecognizedPropertyException unknown -> "There is no field with this name.";
                    case MismatchedInputException wrong -> "This value is not of the right form.";
                    default -> "The body is not valid JSON.";
                };
        var errors = pointer.isEmpty() ? List.<FieldError>of() : List.of(new FieldError(pointer.toString(), detail));
        return Problem.of(400, "unreadable-body", "The body could not be read", detail, errors)
                .toResponse();
    }

    private static boolean ofReturnValue(ConstraintViolation<?> violation) {
        for (var node : violation.getPropertyPath()) if (node.getKind() == ElementKind.RETURN_VALUE) return true;
        return false;
    }

    private static FieldError fieldError(ConstraintViolation<?> violation) {
        List<String> names = new ArrayList<>();
        boolean parameter = false;
        for (Path.Node node : violation.getPropertyPath()) {
            switch (node.getKind()) {
                case METHOD, CONSTRUCTOR -> {}
                case PARAMETER -> {
                    parameter = true;
                    names.clear();
                    names.add("?" + node.getName());
                }
                default -> {
                    if (parameter) {
                        names.clear();
                        parameter = false;
                    }
                    if (node.isInIterable() && node.getIndex() != null)
                        names.add(node.getIndex().toString());
                    if (node.getName() != null && !node.getName().startsWith("<")) names.add(node.getName());
                }
            }
        }
        var first = names.isEmpty() ? "" : names.getFirst();
        boolean query = first.startsWith("?");
        if (!query && names.size() == 1 && isQueryParameter(violation.getLeafBean(), first)) {
            first = "?" + first;
            query = true;
        }
        var pointer = query ? first : "/" + String.join("/", names);
        return new FieldError(pointer, sentence(violation.getMessage()));
    }

    /** Query parameters may be gathered in a bean; the client knows them by their names alone. */
    private static boolean isQueryParameter(Object bean, String name) {
        if (bean == null) return false;
        for (var field : bean.getClass().getFields()) {
            if (field.getName().equals(name)) return field.isAnnotationPresent(QueryParam.class);
        }
        return false;
    }

    private static String sentence(String message) {
        var text = Character.toUpperCase(message.charAt(0)) + message.substring(1);
        return text.endsWith(".") ? text : text + ".";
    }
}
