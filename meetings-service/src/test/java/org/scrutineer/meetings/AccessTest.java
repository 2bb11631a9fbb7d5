package org.scrutineer.meetings;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.scrutineer.platform.testing.TestTokens;

/** Every operation of the interface's description × no token, another council, each role. */
@ServiceTest
class AccessTest {

    private static final Set<String> PUBLIC = Set.of(
            "listCommittees",
            "getCommittee",
            "listMemberships",
            "listMeetings",
            "getMeeting",
            "listMinutes",
            "getMinutes",
            "listDecisions",
            "getDocument");

    private static final List<String> ROLES = List.of(
            "democratic-services",
            "member",
            "lead-officer",
            "executive",
            "hr",
            "monitoring-officer",
            "verifier",
            "admin");

    private static final Set<String> ANYBODY = Set.copyOf(ROLES);
    private static final Set<String> KEEPERS = Set.of("democratic-services", "admin");
    private static final Set<String> CLERK = Set.of("democratic-services");

    private static final Map<String, Set<String>> ALLOWED = Map.ofEntries(
            Map.entry("createCommittee", KEEPERS),
            Map.entry("updateCommittee", KEEPERS),
            Map.entry("createMembership", KEEPERS),
            Map.entry("endMembership", KEEPERS),
            Map.entry("listPeople", ANYBODY),
            Map.entry("getPerson", ANYBODY),
            Map.entry("createPerson", KEEPERS),
            Map.entry("updatePerson", KEEPERS),
            Map.entry("listCommitteeChanges", KEEPERS),
            Map.entry("listPersonChanges", KEEPERS),
            Map.entry("listMeetingChanges", KEEPERS),
            Map.entry("createMeeting", KEEPERS),
            Map.entry("cancelMeeting", CLERK),
            Map.entry("listDrafts", CLERK),
            Map.entry("createDraft", CLERK),
            Map.entry("getDraft", CLERK),
            Map.entry("updateDraft", CLERK),
            Map.entry("publishDraft", CLERK),
            Map.entry("discardDraft", CLERK),
            Map.entry("getDraftSource", CLERK),
            Map.entry("listDraftChanges", CLERK),
            Map.entry("getPrecision", CLERK));

    record Operation(String id, String method, String path, boolean isUpload) {

        Response send(RequestSpecification request, String council) {
            var address = path.replace("{council}", council)
                    .replaceAll("\\{\\w+}", UUID.randomUUID().toString());
            if (isUpload)
                request.contentType("multipart/form-data")
                        .multiPart("file", "a.txt", "text".getBytes(StandardCharsets.UTF_8));
            else if (!method.equals("get"))
                request.contentType("application/json").body("{}");
            return request.request(method.toUpperCase(Locale.ROOT), address);
        }
    }

    @Test
    void theTableOfThisTestCoversTheWholeInterface() throws IOException {
        var known = new TreeSet<>(PUBLIC);
        known.addAll(ALLOWED.keySet());
        assertEquals(known, operations().stream().map(Operation::id).collect(Collectors.toCollection(TreeSet::new)));
    }

    @TestFactory
    List<DynamicTest> withoutTokenOnlyPublicOperationsAnswer() throws IOException {
        return each((operation, name) -> {
            var status = operation.send(given(), "fairmere").statusCode();
            if (PUBLIC.contains(operation.id())) assertTrue(status == 200 || status == 404, name + " gave " + status);
            else assertEquals(401, status);
        });
    }

    @TestFactory
    List<DynamicTest> aTokenOfAnotherCouncilOpensNothing() throws IOException {
        return each((operation, name) -> {
            for (var role : ROLES) {
                var answer = operation.send(token("northcliffe", role), "fairmere");
                assertEquals(403, answer.statusCode(), role);
                // Where the role would not do either, that may be said instead.
                if (isAllowed(operation, role)) assertEquals("/problems/other-council", answer.path("type"), role);
            }
        });
    }

    @TestFactory
    List<DynamicTest> eachRoleReachesWhatItMayAndNothingElse() throws IOException {
        return each((operation, name) -> {
            for (var role : ROLES) {
                var status = operation.send(token("fairmere", role), "fairmere").statusCode();
                if (isAllowed(operation, role))
                    assertTrue(status != 401 && status != 403 && status < 500, role + " got " + status);
                else assertEquals(403, status, role);
            }
        });
    }

    private static boolean isAllowed(Operation operation, String role) {
        return PUBLIC.contains(operation.id()) || ALLOWED.get(operation.id()).contains(role);
    }

    private static RequestSpecification token(String council, String role) {
        return given().auth()
                .oauth2(TestTokens.of("someone").council(council).role(role).build());
    }

    private interface Check {
        void of(Operation operation, String name);
    }

    private static List<DynamicTest> each(Check check) throws IOException {
        return operations().stream()
                .map(o -> DynamicTest.dynamicTest(o.id(), () -> check.of(o, o.id())))
                .toList();
    }

    private static List<Operation> operations() throws IOException {
        var description = new ObjectMapper()
                .readTree(given().get("/q/openapi?format=json").asString());
        var found = new ArrayList<Operation>();
        description.get("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(method -> method.getValue().has("operationId"))
                .forEach(method -> found.add(new Operation(
                        method.getValue().get("operationId").asText(),
                        method.getKey(),
                        path.getKey(),
                        isUpload(method.getValue())))));
        return found;
    }

    private static boolean isUpload(JsonNode operation) {
        return operation.at("/requestBody/content").has("multipart/form-data");
    }
}
