package org.scrutineer.notifications;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.scrutineer.platform.testing.TestTokens;

/** Every operation of the committed description × no token, a token of another council, each role. */
@QuarkusTest
class AuthorisationTest extends Scene {

    private static final List<String> ROLES = List.of(
            "democratic-services",
            "member",
            "lead-officer",
            "executive",
            "hr",
            "monitoring-officer",
            "verifier",
            "admin");

    private static final Set<String> CLERKS = Set.of("democratic-services", "monitoring-officer");
    private static final Set<String> ADDRESSES = Set.of("democratic-services", "admin");

    /** Operations that ask for a role; the others take anybody who is signed in. */
    private static final Map<String, Set<String>> BY_ROLE = Map.of(
            "listAlerts", CLERKS,
            "listDeliveries", CLERKS,
            "getRecipient", ADDRESSES,
            "recordRecipient", ADDRESSES,
            "listRecipientHistory", ADDRESSES);

    private static final Set<String> PUBLIC = Set.of("unsubscribe");

    private record Operation(String id, String method, String path) {}

    @Test
    void nothingButTheOneClickAnswersWithoutAToken() throws IOException {
        for (var operation : operations()) {
            if (PUBLIC.contains(operation.id())) continue;
            assertProblem(401, call(operation, given(), COUNCIL), operation);
        }
    }

    @Test
    void aTokenOfAnotherCouncilOpensNothing() throws IOException {
        for (var operation : operations()) {
            for (var role : ROLES) {
                var stranger = given().auth()
                        .oauth2(TestTokens.of("stranger")
                                .council("northcliffe")
                                .role(role)
                                .build());
                assertProblem(403, call(operation, stranger, COUNCIL), operation);
            }
        }
    }

    @Test
    void everyOperationAnswersItsRolesAndNoOthers() throws IOException {
        for (var operation : operations()) {
            if (operation.id().equals("streamAlerts")) continue;
            for (var role : ROLES) {
                var asks = given().auth()
                        .oauth2(TestTokens.of("nobody-" + role)
                                .council(COUNCIL)
                                .role(role)
                                .build());
                var response = call(operation, asks, COUNCIL);
                var allowed = BY_ROLE.getOrDefault(operation.id(), Set.copyOf(ROLES));
                if (allowed.contains(role)) {
                    assertTrue(
                            response.statusCode() != 401 && response.statusCode() != 403 && response.statusCode() < 500,
                            operation + " for " + role + ": " + response.statusCode());
                } else {
                    assertProblem(403, response, operation);
                }
            }
        }
    }

    @Test
    void theTableOfRolesNamesOnlyWhatIsThere() throws IOException {
        var ids = operations().stream().map(Operation::id).toList();
        assertTrue(ids.containsAll(BY_ROLE.keySet()), ids.toString());
        assertTrue(ids.containsAll(PUBLIC), ids.toString());
        assertEquals(15, ids.size());
    }

    private static Response call(Operation operation, RequestSpecification asks, String council) {
        var path = operation
                .path()
                .replace("{council}", council)
                .replaceAll("\\{\\w+}", UUID.randomUUID().toString());
        var body =
                switch (operation.id()) {
                    case "recordRecipient" -> "{\"email\":\"a@fairmere.example\"}";
                    case "changePreferences" -> "{\"items\":[]}";
                    case "follow" -> "{\"committeeId\":\"" + UUID.randomUUID() + "\"}";
                    default -> null;
                };
        var request = operation.id().equals("unsubscribe") ? asks.queryParam("token", UUID.randomUUID()) : asks;
        if (body != null) request.contentType("application/json").body(body);
        return request.request(operation.method(), path);
    }

    private static void assertProblem(int status, Response response, Operation operation) {
        assertEquals(status, response.statusCode(), operation.toString());
        assertEquals("application/problem+json", response.contentType(), operation.toString());
    }

    private static List<Operation> operations() throws IOException {
        JsonNode paths = new ObjectMapper(new YAMLFactory())
                .readTree(new File("openapi.yaml"))
                .get("paths");
        List<Operation> operations = new ArrayList<>();
        paths.properties().forEach(path -> path.getValue()
                .properties()
                .forEach(method -> operations.add(
                        new Operation(method.getValue().get("operationId").asText(), method.getKey(), path.getKey()))));
        return operations;
    }
}
