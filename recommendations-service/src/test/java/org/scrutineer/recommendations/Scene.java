package org.scrutineer.recommendations;

import static io.restassured.RestAssured.given;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.scrutineer.platform.council.CouncilScope;
import org.scrutineer.platform.id.Ids;
import org.scrutineer.platform.testing.LocalParts;
import org.scrutineer.platform.testing.TestClock;
import org.scrutineer.platform.testing.TestTokens;
import org.scrutineer.platform.testing.Topics;

/** What the tests of this service have in common: a council, its committee, people who ask, and what other services tell. */
@WithTestResource(value = LocalParts.class, scope = TestResourceScope.GLOBAL)
public abstract class Scene {
    protected static final String COUNCIL = "fairmere";
    protected static final String OTHER = "northcliffe";
    protected static final String MEETINGS = "org.scrutineer.meetings.";
    protected static final String OURS = "org.scrutineer.recommendations.";

    private static final List<String> TOPICS = List.of("meetings", "notifications", "recommendations");

    @Inject
    protected TestClock clock;

    @Inject
    protected CouncilScope scope;

    @Inject
    protected EntityManager database;

    /** A topic that a producer's first message creates may have no leader yet, and then holds that message up for long. */
    @BeforeAll
    static void theTopicsStand() {
        var brokers = Map.<String, Object>of("bootstrap.servers", System.getProperty("scrutineer.test.brokers"));
        try (var admin = Admin.create(brokers)) {
            eventually(() -> {
                var present = admin.listTopics().names().get();
                admin.createTopics(TOPICS.stream()
                        .filter(topic -> !present.contains(topic))
                        .map(topic -> new NewTopic(topic, 6, (short) 1))
                        .toList());
                return present.containsAll(TOPICS)
                        && admin.describeTopics(TOPICS).allTopicNames().get().values().stream()
                                .flatMap(topic -> topic.partitions().stream())
                                .allMatch(partition -> partition.leader() != null);
            });
        }
    }

    @AfterEach
    void theClockRunsAgain() {
        clock.reset();
    }

    // -- who asks

    protected static RequestSpecification as(String role) {
        return as(role + "-account", role, COUNCIL);
    }

    protected static RequestSpecification as(String account, String role, String council) {
        var token = TestTokens.of(account)
                .council(council)
                .role(role)
                .name("Person " + account)
                .build();
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    protected static String path(String rest) {
        return "/councils/" + COUNCIL + rest;
    }

    protected static JsonPath json(Response response, int status) {
        if (response.statusCode() != status) {
            throw new AssertionError(response.statusCode() + ": " + response.asString());
        }
        return response.jsonPath();
    }

    // -- what other services tell

    protected String meetingsTell(String event, UUID key, String payload) {
        return Topics.send("meetings", COUNCIL, MEETINGS + event + ".v1", key, payload);
    }

    /** A committee that this service knows. */
    protected UUID committee(String name, String... remit) {
        var id = Ids.next();
        meetingsTell(
                "committee-recorded",
                id,
                "{\"committeeId\":\"%s\",\"name\":\"%s\",\"remit\":[%s],\"version\":0,\"occurredAt\":\"2026-01-01T09:00:00Z\"}"
                        .formatted(
                                id,
                                name,
                                String.join(
                                        ",",
                                        List.of(remit).stream()
                                                .map(area -> '"' + area + '"')
                                                .toList())));
        eventually(() -> count("SELECT count(*) FROM committee WHERE id = '" + id + "'") == 1);
        return id;
    }

    /** A person with an account that this service knows. */
    protected UUID person(String name, String kind, String post, String account) {
        var id = Ids.next();
        meetingsTell(
                "person-recorded",
                id,
                "{\"personId\":\"%s\",\"name\":\"%s\",\"post\":\"%s\",\"kind\":\"%s\",\"account\":\"%s\",\"occurredAt\":\"2026-01-01T09:00:00Z\"}"
                        .formatted(id, name, post, kind, account));
        eventually(() -> count("SELECT count(*) FROM person WHERE id = '" + id + "'") == 1);
        return id;
    }

    // -- what stands in the database

    protected <T> T inCouncil(Supplier<T> work) {
        return scope.call(COUNCIL, () -> QuarkusTransaction.requiringNew().call(work::get));
    }

    protected long count(String sql) {
        return inCouncil(() -> ((Number) database.createNativeQuery(sql).getSingleResult()).longValue());
    }

    /** The payloads of this council's events of a type, about one thing, in the order they were written. */
    protected List<JsonPath> outbox(String event, UUID aggregate) {
        return inCouncil(() -> {
            @SuppressWarnings("unchecked")
            List<String> rows = database.createNativeQuery(
                            "SELECT payload FROM outbox WHERE type = ?1 AND aggregate_id = ?2 ORDER BY seq",
                            String.class)
                    .setParameter(1, OURS + event + ".v1")
                    .setParameter(2, aggregate)
                    .getResultList();
            return rows.stream().map(JsonPath::from).toList();
        });
    }

    // -- things by hand

    protected static Map<String, Object> owner(String kind, String name) {
        return Map.of("kind", kind, "name", name);
    }

    protected UUID recommendation(UUID committee, String text) {
        return id(as("democratic-services")
                .body(Map.of("committeeId", committee, "text", text))
                .post(path("/recommendations")));
    }

    protected UUID action(UUID committee, String text, LocalDate dueOn) {
        return id(as("democratic-services")
                .body(Map.of(
                        "committeeId",
                        committee,
                        "text",
                        text,
                        "owner",
                        owner("POST", "Head of Highways"),
                        "dueOn",
                        dueOn.toString()))
                .post(path("/actions")));
    }

    /** Somebody's step with a recommendation: what is sent to the address below it. */
    protected static Response step(
            String account, String role, UUID recommendation, String step, Map<String, Object> body) {
        return as(account, role, COUNCIL).body(body).post(path("/recommendations/" + recommendation + "/" + step));
    }

    protected static UUID evidence(String account, String role) {
        var response = given().auth()
                .oauth2(TestTokens.of(account).council(COUNCIL).role(role).build())
                .multiPart(
                        "file", "minutes of the visit.txt", "Seen and found in order.".getBytes(StandardCharsets.UTF_8))
                .post(path("/evidence"));
        return id(response);
    }

    protected static UUID id(Response response) {
        return UUID.fromString(json(response, 201).getString("id"));
    }

    // -- waiting

    protected static ConditionFactory within(int seconds) {
        return Awaitility.await().atMost(Duration.ofSeconds(seconds)).pollInterval(Duration.ofMillis(50));
    }

    protected static void eventually(java.util.concurrent.Callable<Boolean> condition) {
        within(20).until(condition);
    }

    protected void atTime(String instant) {
        clock.set(Instant.parse(instant));
    }
}
