package org.scrutineer.notifications;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.platform.id.Ids;
import org.scrutineer.platform.testing.TestTokens;

/** What is changed of where and how a person is told keeps what stood before, who changed it, and when. */
@QuarkusTest
class HistoryTest extends Scene {

    @Test
    void anAddressThatIsRecordedAnewLeavesTheOldOneInTheHistory() {
        var person = Ids.next();
        recordAddress(person, "old@fairmere.example");
        recordAddress(person, "new@fairmere.example");
        recordAddress(person, "new@fairmere.example");

        history(person)
                .body("items", hasSize(2))
                .body("items.what", contains("address-recorded", "address-recorded"))
                .body("items.subjectType", contains("RECIPIENT", "RECIPIENT"))
                .body("items.who", contains("Ada Clerk", "Ada Clerk"))
                .body("items[0].before", nullValue())
                .body("items[1].before.email", is("old@fairmere.example"))
                .body("items[1].after.email", is("new@fairmere.example"));
    }

    @Test
    void whatAPersonsSignInBroughtIsThereToo() {
        var person = person("Elin Lindqvist");
        var token = TestTokens.of(person.account())
                .council(COUNCIL)
                .role("member")
                .email("elin@fairmere.example")
                .build();
        for (int i = 0; i < 2; i++) RestAssured.given().auth().oauth2(token).get(at("/inbox"));

        history(person.id())
                .body("items.what", contains("address-learned"))
                .body("items[0].after.email", is("elin@fairmere.example"));
    }

    @Test
    void anAddressThatTheMailServerRefusedSaysSoInItsWords() {
        MailServer.answeringRecipients(address -> "550 5.1.1 <" + address + "> unknown");
        var committee = committee("Housing Scrutiny Committee");
        var member = withAddress(person("Elin Lindqvist"));
        seat(committee, member, "MEMBER");
        overdueIn(committee);

        soon().untilAsserted(() -> history(member.id()).body("items.what", hasItem("address-refused")));
        history(member.id())
                .body("items[1].who", is("The mail server"))
                .body("items[1].before.state", is("ACTIVE"))
                .body("items[1].after.state", is("REFUSED"));
    }

    @Test
    void aPersonsOwnChoicesKeepWhatWasChosenBefore() {
        var person = person("Elin Lindqvist");
        choose(person, "DUE_SOON");
        choose(person, "DUE_TODAY");
        choose(person, "DUE_TODAY");

        history(person.id())
                .body("items.what", contains("preferences-changed", "preferences-changed"))
                .body("items[0].before.emailOff", is(List.of()))
                .body("items[1].before.emailOff", contains("DUE_SOON"))
                .body("items[1].after.emailOff", contains("DUE_TODAY"));
    }

    @Test
    void theLinkInAMailIsNamedAsWhatTurnedItOff() {
        var committee = committee("Housing Scrutiny Committee");
        var member = withAddress(person("Elin Lindqvist"));
        seat(committee, member, "MEMBER");
        overdueIn(committee);
        soon().until(() -> look.count(COUNCIL, "FROM alert WHERE person_id = '" + member.id() + "'") == 1);
        var key = look.query(
                        COUNCIL,
                        "SELECT CAST(unsubscribe_key AS text) FROM alert WHERE person_id = '" + member.id() + "'")
                .getFirst();

        RestAssured.given()
                .post(at("/preferences/unsubscribe?token=" + key))
                .then()
                .statusCode(200);

        history(member.id())
                .body("items[1].what", is("unsubscribed"))
                .body("items[1].who", is("The link in a mail"))
                .body("items[1].after.emailOff", contains("ACTION_OVERDUE"));
    }

    @Test
    void followingAndNoLongerFollowingBothLeaveALine() {
        var committee = committee("Housing Scrutiny Committee");
        var person = person("Elin Lindqvist");
        person.asks()
                .contentType("application/json")
                .body("{\"committeeId\":\"" + committee + "\"}")
                .post(at("/subscriptions"))
                .then()
                .statusCode(200);
        for (int i = 0; i < 2; i++)
            person.asks().delete(at("/subscriptions/" + committee)).then().statusCode(204);

        history(person.id())
                .body("items.what", contains("followed", "unfollowed"))
                .body("items[1].before.following", is(true))
                .body("items[1].after.following", is(false))
                .body("items[1].after.committeeId", is(committee.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE history_entry SET who_name = 'Nobody'", "DELETE FROM history_entry"})
    void theDatabaseRefusesToRewriteIt(String sql) {
        assertThrows(RuntimeException.class, () -> look.update(COUNCIL, sql));
    }

    private static ValidatableResponse history(UUID person) {
        return clerk().get(at("/recipients/" + person + "/history")).then().statusCode(200);
    }

    private static void recordAddress(UUID person, String email) {
        var ada = TestTokens.of("ada")
                .council(COUNCIL)
                .role("democratic-services")
                .name("Ada Clerk")
                .build();
        RestAssured.given()
                .auth()
                .oauth2(ada)
                .contentType("application/json")
                .body("{\"email\":\"" + email + "\"}")
                .put(at("/recipients/" + person))
                .then()
                .statusCode(200);
    }

    private static void choose(Somebody person, String off) {
        var tag = person.asks().get(at("/preferences")).header("ETag");
        person.asks()
                .contentType("application/json")
                .header("If-Match", tag)
                .body("{\"items\":[{\"kind\":\"" + off + "\",\"email\":false}]}")
                .put(at("/preferences"))
                .then()
                .statusCode(200);
    }

    private static void overdueIn(UUID committee) {
        var action = Ids.next();
        tell("recommendations", RECOMMENDATIONS + "action-overdue.v1", action, overdue(action, committee, null));
    }
}
