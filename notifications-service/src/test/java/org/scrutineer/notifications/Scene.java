package org.scrutineer.notifications;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.scrutineer.platform.id.Ids;
import org.scrutineer.platform.testing.LocalParts;
import org.scrutineer.platform.testing.TestClock;
import org.scrutineer.platform.testing.TestTokens;
import org.scrutineer.platform.testing.Topics;

/** What the tests of this service have in common: a council's people, what other services tell of them, and what they see. */
@WithTestResource(value = LocalParts.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = MailPort.class, scope = TestResourceScope.GLOBAL)
abstract class Scene {

    static final String COUNCIL = "fairmere";
    static final String MEETINGS = "org.scrutineer.meetings.";
    static final String RECOMMENDATIONS = "org.scrutineer.recommendations.";

    @Inject
    Look look;

    @Inject
    TestClock clock;

    @BeforeEach
    void mailServerRuns() {
        MailServer.up();
    }

    @AfterEach
    void clockRuns() {
        clock.reset();
    }

    /** Somebody with an account, and an address unless told otherwise. */
    record Somebody(UUID id, String name) {
        String account() {
            return "account-" + id;
        }

        String address() {
            return id + "@fairmere.example";
        }

        RequestSpecification asks() {
            return asks("member");
        }

        RequestSpecification asks(String role) {
            return given().auth().oauth2(token(role));
        }

        String token(String role) {
            return TestTokens.of(account()).council(COUNCIL).role(role).build();
        }
    }

    static ConditionFactory soon() {
        return Awaitility.await().atMost(Duration.ofSeconds(40)).pollInterval(Duration.ofMillis(100));
    }

    static RequestSpecification clerk() {
        return given().auth()
                .oauth2(TestTokens.of("clerk")
                        .council(COUNCIL)
                        .role("democratic-services")
                        .build());
    }

    static String at(String path) {
        return "/councils/" + COUNCIL + path;
    }

    Somebody person(String name) {
        var person = new Somebody(Ids.next(), name);
        tell("meetings", MEETINGS + "person-recorded.v1", person.id(), """
                {"personId":"%s","name":"%s","kind":"MEMBER","account":"%s","occurredAt":"%s"}""".formatted(
                        person.id(), name, person.account(), earlier()));
        soon().until(() -> look.count(COUNCIL, "FROM person WHERE id = '" + person.id() + "'") == 1);
        return person;
    }

    Somebody withAddress(Somebody person) {
        clerk().contentType("application/json")
                .body("{\"email\":\"" + person.address() + "\"}")
                .put(at("/recipients/" + person.id()))
                .then()
                .statusCode(200);
        return person;
    }

    UUID committee(String name, String... remit) {
        var id = Ids.next();
        committee(id, name, earlier(), remit);
        soon().until(() -> look.count(COUNCIL, "FROM committee WHERE id = '" + id + "'") == 1);
        return id;
    }

    void committee(UUID id, String name, Instant at, String... remit) {
        var areas = remit.length == 0 ? "" : "\"" + String.join("\",\"", remit) + "\"";
        tell("meetings", MEETINGS + "committee-recorded.v1", id, """
                {"committeeId":"%s","name":"%s","remit":[%s],"version":0,"occurredAt":"%s"}""".formatted(id, name, areas, at));
    }

    UUID seat(UUID committee, Somebody person, String role) {
        var id = Ids.next();
        seat(id, committee, person, role, null, earlier());
        soon().until(() -> look.count(COUNCIL, "FROM membership WHERE id = '" + id + "'") == 1);
        return id;
    }

    void seat(UUID id, UUID committee, Somebody person, String role, LocalDate toOn, Instant at) {
        tell("meetings", MEETINGS + "membership-recorded.v1", id, """
                {"membershipId":"%s","committeeId":"%s","personId":"%s","role":"%s","fromOn":"2025-05-20","toOn":%s,"occurredAt":"%s"}""".formatted(
                        id, committee, person.id(), role, toOn == null ? "null" : "\"" + toOn + "\"", at));
    }

    /** An overdue action, as recommendations-service tells of it. */
    static String overdue(UUID subject, UUID committee, Somebody owner) {
        return overdue(subject, committee, owner, now());
    }

    static String overdue(UUID subject, UUID committee, Somebody owner, Instant at) {
        return """
                {"deadlineId":"%s","subjectType":"ACTION","subjectId":"%s","committeeId":"%s","title":"Publish the repair backlog",
                 "reference":"SR (25/26) 01","owner":%s,"dueOn":"2026-05-01","rule":"STATED","overdueSince":"2026-05-01","occurredAt":"%s"}""".formatted(Ids.next(), subject, committee, owner(owner), at);
    }

    /** A reminder, as recommendations-service tells of it. */
    static String approaching(UUID subject, UUID committee) {
        return overdue(subject, committee, null).replace("\"overdueSince\"", "\"daysLeft\":10,\"overdueSince\"");
    }

    /** The event of a deadline that the test knows. */
    static String of(UUID deadline, String event) {
        return event.replaceFirst("\"deadlineId\":\"[^\"]+\"", "\"deadlineId\":\"" + deadline + "\"");
    }

    /** That a deadline counts no more. */
    static String ended(UUID deadline, UUID subject, String endedAs, Instant at) {
        return """
                {"deadlineId":"%s","subjectType":"ACTION","subjectId":"%s","committeeId":"%s","dueOn":"2026-05-01",
                 "endedAs":"%s","occurredAt":"%s"}""".formatted(deadline, subject, Ids.next(), endedAs, at);
    }

    /** That it counts again. */
    static String resumed(UUID deadline, UUID subject, Instant at) {
        return """
                {"deadlineId":"%s","subjectType":"ACTION","subjectId":"%s","committeeId":"%s","dueOn":"2026-05-01",
                 "occurredAt":"%s"}""".formatted(deadline, subject, Ids.next(), at);
    }

    static String owner(Somebody owner) {
        return owner == null
                ? "{\"kind\":\"POST\",\"name\":\"Head of Housing\"}"
                : "{\"kind\":\"PERSON\",\"name\":\"" + owner.name() + "\",\"personId\":\"" + owner.id() + "\"}";
    }

    static String backlog(UUID committee, int count, Somebody owner) {
        return """
                {"backlogId":"%s","committeeId":"%s","minutesId":"%s","heldOn":"2019-03-04","count":%d,"items":[
                  {"subjectType":"ACTION","subjectId":"%s","reference":"A 7","title":"Report on voids","owner":%s,"dueOn":"2019-06-01"}],
                 "occurredAt":"%s"}""".formatted(Ids.next(), committee, Ids.next(), count, Ids.next(), owner(owner), now());
    }

    /** The backlog of one meeting with the deadlines given: the first named with its thing, "Task 0" of the owner, the others by id. */
    static String backlogOf(UUID committee, Somebody owner, UUID... deadlines) {
        var more = Stream.of(deadlines).skip(1).map(id -> "\"" + id + "\"").collect(Collectors.joining(","));
        return backlog(committee, deadlines.length, owner)
                .replace("{\"subjectType\"", "{\"deadlineId\":\"" + deadlines[0] + "\",\"subjectType\"")
                .replace("}],", "}],\"moreDeadlineIds\":[" + more + "],");
    }

    /** One of a backlog's deadlines beyond the named ones. */
    static String more(UUID deadline, Somebody owner) {
        return """
                {"deadlineId":"%s","subjectType":"ACTION","subjectId":"%s","ownerPersonId":%s}""".formatted(deadline, Ids.next(), owner == null ? "null" : "\"" + owner.id() + "\"");
    }

    static String grievance(UUID id, String serviceArea) {
        return """
                {"grievanceId":"%s","serviceArea":"%s","stage":"STAGE_2","raisedOn":"2026-03-02","countBand":"5 to 9",
                 "nextOn":"2026-04-01","independenceWarning":true,"occurredAt":"%s"}""".formatted(id, serviceArea, now());
    }

    static String tell(String topic, String type, UUID aggregate, String payload) {
        return Topics.send(topic, COUNCIL, type, aggregate, payload);
    }

    static Instant now() {
        return java.time.InstantSource.system().instant();
    }

    /** Before anything that a test tells of. */
    static Instant earlier() {
        return now().minusSeconds(3600);
    }
}
