package org.scrutineer.notifications;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scrutineer.platform.council.CouncilScope;
import org.scrutineer.platform.id.Ids;

/** What a person chooses for the first time twice at once is chosen once after the other. */
@QuarkusTest
class AtTheSameTimeTest extends Scene {

    @Inject
    EntityManager database;

    @Inject
    CouncilScope scope;

    private UUID committee;
    private Somebody person;

    @BeforeEach
    void somebodyOfACommittee() {
        committee = committee("Housing Scrutiny Committee");
        person = person("Elin Lindqvist");
    }

    @Test
    void theLaterOfTwoFirstPreferencesIsOutdated() throws Exception {
        var tag = person.asks().get(at("/preferences")).header("ETag");

        whileIsWritten(preferenceOff("DUE_SOON"), () -> person.asks()
                        .contentType("application/json")
                        .header("If-Match", tag)
                        .body("{\"items\":[{\"kind\":\"DUE_TODAY\",\"email\":false}]}")
                        .put(at("/preferences")))
                .statusCode(412)
                .body("type", is("/problems/changed-meanwhile"));
    }

    @Test
    void aClickInTheMailTurnsItsKindOffBesideWhatThePageTurnsOff() throws Exception {
        seat(committee, person, "MEMBER");
        var action = Ids.next();
        tell("recommendations", RECOMMENDATIONS + "action-overdue.v1", action, overdue(action, committee, null));
        soon().until(() -> look.count(COUNCIL, "FROM alert WHERE person_id = '" + person.id() + "'") == 1);
        var key = look.query(
                        COUNCIL,
                        "SELECT CAST(unsubscribe_key AS text) FROM alert WHERE person_id = '" + person.id() + "'")
                .getFirst();

        whileIsWritten(preferenceOff("DUE_SOON"), () -> RestAssured.given()
                        .post(at("/preferences/unsubscribe?token=" + key)))
                .statusCode(200);

        person.asks()
                .get(at("/preferences"))
                .then()
                .body("items.findAll { !it.email }.kind", contains("ACTION_OVERDUE", "DUE_SOON"));
    }

    @Test
    void whoFollowsTwiceAtOnceFollows() throws Exception {
        whileIsWritten(
                        "INSERT INTO subscription (id, council_id, person_id, committee_id, following, changed_at) VALUES ('"
                                + Ids.next() + "', 'fairmere', '" + person.id() + "', '" + committee
                                + "', true, now())",
                        () -> person.asks()
                                .contentType("application/json")
                                .body("{\"committeeId\":\"" + committee + "\"}")
                                .post(at("/subscriptions")))
                .statusCode(200)
                .body("following", is(true));
    }

    @Test
    void anAddressThatIsRecordedWhileASignInBringsAnotherStands() throws Exception {
        whileIsWritten(
                        "INSERT INTO recipient (person_id, council_id, email, email_on, source, state, version) VALUES ('"
                                + person.id()
                                + "', 'fairmere', 'learned@fairmere.example', true, 'LEARNED', 'ACTIVE', 0)",
                        () -> clerk().contentType("application/json")
                                .body("{\"email\":\"recorded@fairmere.example\"}")
                                .put(at("/recipients/" + person.id())))
                .statusCode(200)
                .body("email", is("recorded@fairmere.example"));

        clerk().get(at("/recipients/" + person.id() + "/history"))
                .then()
                .body("items[0].before.email", is("learned@fairmere.example"))
                .body("items[0].after.email", is("recorded@fairmere.example"));
    }

    private String preferenceOff(String kind) {
        return "INSERT INTO preference (person_id, council_id, email_off, version) VALUES ('" + person.id()
                + "', 'fairmere', '{" + kind + "}', 1)";
    }

    /** Sends the request while another transaction has written the statement's row and not yet committed. */
    private ValidatableResponse whileIsWritten(String statement, Supplier<Response> request)
            throws InterruptedException, ExecutionException, TimeoutException {
        var answer = scope.call(COUNCIL, () -> QuarkusTransaction.requiringNew().call(() -> {
            database.createNativeQuery(statement).executeUpdate();
            var sent = CompletableFuture.supplyAsync(request);
            var pid = database.createNativeQuery("SELECT pg_backend_pid()").getSingleResult();
            soon().until(() -> sent.isDone() || isWaitedFor(pid));
            return sent;
        }));
        return answer.get(30, TimeUnit.SECONDS).then();
    }

    /** Whether another transaction waits for that of the backend to end. */
    private boolean isWaitedFor(Object pid) {
        return look.count(COUNCIL, "FROM pg_stat_activity WHERE " + pid + " = ANY (pg_blocking_pids(pid))") > 0;
    }
}
