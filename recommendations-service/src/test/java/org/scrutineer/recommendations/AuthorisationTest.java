package org.scrutineer.recommendations;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.scrutineer.platform.testing.TestTokens;

/** Every operation of the committed interface × {no token, another council, each role}. */
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
    private static final Set<String> PUBLIC = Set.of("listRecommendations", "getRecommendation");
    private static final Set<String> ALL = Set.copyOf(ROLES);
    private static final Set<String> CLERK = Set.of("democratic-services");
    /** Whoever owes a thing may report on it, in whatever role: the owner is known by the account, past this door. */
    private static final Set<String> OWNERS = ALL;

    private static final Set<String> CHECKERS = Set.of("verifier", "democratic-services");
    private static final Set<String> HR = Set.of("hr");
    private static final Set<String> TOLD = Set.of("hr", "member", "monitoring-officer");

    /** Who may; the service's own rules beyond roles (the owner, the claimer, what is exempt) have tests of their own:
     * OwnersReportTest, JourneyTest, ExemptTest. */
    private static final Map<String, Set<String>> ALLOWED = new TreeMap<>(Map.ofEntries(
            Map.entry("listRecommendations", ALL),
            Map.entry("getRecommendation", ALL),
            Map.entry("getRecommendationHistory", ALL),
            Map.entry("createRecommendation", CLERK),
            Map.entry("recordResponse", Set.of("executive", "democratic-services")),
            Map.entry("addAction", Set.of("democratic-services", "lead-officer", "executive")),
            Map.entry("changeRecommendationOwner", CLERK),
            Map.entry("changeRecommendationDueDate", CLERK),
            Map.entry("withdrawRecommendation", CLERK),
            Map.entry("delegateMonitoring", CLERK),
            Map.entry("recordReportBack", CLERK),
            Map.entry("reportRecommendationProgress", OWNERS),
            Map.entry("claimRecommendationComplete", OWNERS),
            Map.entry("verifyRecommendation", CHECKERS),
            Map.entry("closeRecommendation", CLERK),
            Map.entry("reopenRecommendation", CLERK),
            Map.entry("listActions", ALL),
            Map.entry("getAction", ALL),
            Map.entry("getActionHistory", ALL),
            Map.entry("createAction", CLERK),
            Map.entry("changeActionOwner", CLERK),
            Map.entry("changeActionDueDate", CLERK),
            Map.entry("reportActionProgress", OWNERS),
            Map.entry("claimActionComplete", OWNERS),
            Map.entry("verifyAction", CHECKERS),
            Map.entry("closeAction", CLERK),
            Map.entry("reopenAction", CLERK),
            Map.entry("withdrawAction", CLERK),
            Map.entry("listInformationRequests", ALL),
            Map.entry("getInformationRequest", ALL),
            Map.entry("getInformationRequestHistory", ALL),
            Map.entry("createInformationRequest", CLERK),
            Map.entry("answerInformationRequest", OWNERS),
            Map.entry("refuseInformationRequest", Set.of("executive", "democratic-services", "monitoring-officer")),
            Map.entry("withdrawInformationRequest", CLERK),
            Map.entry("changeInformationRequestOwner", CLERK),
            Map.entry("changeInformationRequestDueDate", CLERK),
            Map.entry("listReports", ALL),
            Map.entry("getReport", ALL),
            Map.entry("getReportHistory", ALL),
            Map.entry("sendReport", CLERK),
            Map.entry("listDeadlines", ALL),
            Map.entry("getOverview", ALL),
            Map.entry("getSettings", ALL),
            Map.entry("changeSettings", Set.of("admin")),
            Map.entry(
                    "listTimeline",
                    Set.of(
                            "member",
                            "democratic-services",
                            "monitoring-officer",
                            "verifier",
                            "hr",
                            "executive",
                            "lead-officer")),
            Map.entry("uploadEvidence", OWNERS),
            Map.entry("downloadEvidence", ALL),
            Map.entry("listGrievances", TOLD),
            Map.entry("getGrievance", TOLD),
            Map.entry("getGrievanceHistory", Set.of("hr", "monitoring-officer")),
            Map.entry("recordGrievance", HR),
            Map.entry("moveGrievance", HR),
            Map.entry("countEmployees", HR),
            Map.entry("concludeGrievance", HR)));

    private record Operation(String id, Method method, String path, boolean file) {}

    @Test
    void theTableNamesEveryOperationOfTheInterface() throws IOException {
        assertEquals(
                ALLOWED.keySet().stream().toList(),
                operations().stream().map(Operation::id).sorted().toList());
    }

    @TestFactory
    Stream<DynamicTest> withoutATokenOnlyPublicReadsAnswer() throws IOException {
        return operations().stream()
                .map(operation -> DynamicTest.dynamicTest(operation.id(), () -> {
                    int status = send(given(), operation, COUNCIL);
                    if (PUBLIC.contains(operation.id())) assertPasses(status);
                    else assertEquals(401, status);
                }));
    }

    @TestFactory
    Stream<DynamicTest> aTokenOfAnotherCouncilOpensNothing() throws IOException {
        return operations().stream()
                .map(operation -> DynamicTest.dynamicTest(operation.id(), () -> {
                    for (var role : ROLES) assertEquals(403, send(bearing(role, OTHER), operation, COUNCIL), role);
                }));
    }

    @TestFactory
    Stream<DynamicTest> eachRoleMayWhatTheTableSays() throws IOException {
        return operations().stream()
                .map(operation -> DynamicTest.dynamicTest(operation.id(), () -> {
                    for (var role : ROLES) {
                        int status = send(bearing(role, COUNCIL), operation, COUNCIL);
                        if (ALLOWED.get(operation.id()).contains(role)) assertPasses(status);
                        else assertEquals(403, status, role);
                    }
                }));
    }

    /** Past the door: the thing is not there, or the body is empty, but nobody was turned away and nothing broke. */
    private static void assertPasses(int status) {
        assertEquals(true, status != 401 && status != 403 && status < 500, "status " + status);
    }

    private static RequestSpecification bearing(String role, String council) {
        return given().auth()
                .oauth2(TestTokens.of(role + "-account")
                        .council(council)
                        .role(role)
                        .build());
    }

    private static int send(RequestSpecification request, Operation operation, String council) {
        var path = operation
                .path()
                .replace("{council}", council)
                .replace("{id}", UUID.randomUUID().toString());
        if (operation.file()) request.multiPart("file", "empty.txt", new byte[] {'x'});
        else if (operation.method() != Method.GET)
            request.contentType("application/json").body("{}");
        return request.request(operation.method(), path).statusCode();
    }

    private static List<Operation> operations() throws IOException {
        var description = new ObjectMapper(new YAMLFactory())
                .readTree(Path.of("openapi.yaml").toFile());
        List<Operation> operations = new ArrayList<>();
        description.get("paths").properties().forEach(path -> path.getValue()
                .properties()
                .forEach(entry -> {
                    JsonNode operation = entry.getValue();
                    if (!operation.has("operationId")) return;
                    operations.add(new Operation(
                            operation.get("operationId").asText(),
                            Method.valueOf(entry.getKey().toUpperCase(java.util.Locale.ROOT)),
                            path.getKey(),
                            operation.at("/requestBody/content").has("multipart/form-data")));
                }));
        return operations;
    }
}
