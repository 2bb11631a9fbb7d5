package org.scrutineer.notifications;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.scrutineer.platform.id.Ids;
import org.scrutineer.platform.testing.TestTokens;
import org.scrutineer.platform.testing.Topics;

@QuarkusTest
class InboxTest extends Scene {

    private static final String ACKNOWLEDGED = "org.scrutineer.notifications.alert-acknowledged.v1";

    @Test
    void anAlertIsAcknowledgedOnceHoweverOftenItIsOpened() {
        var member = toldOf(1);
        String id = member.asks().get(at("/inbox")).path("items[0].id");
        member.asks().get(at("/inbox/unread-count")).then().body("unread", is(1));
        String readAt = member.asks()
                .post(at("/inbox/" + id + "/acknowledgement"))
                .then()
                .statusCode(200)
                .body("readAt", notNullValue())
                .extract()
                .path("readAt");
        member.asks()
                .post(at("/inbox/" + id + "/acknowledgement"))
                .then()
                .statusCode(200)
                .body("readAt", containsString(readAt.substring(0, 22)));
        member.asks().get(at("/inbox/unread-count")).then().body("unread", is(0));
        member.asks().get(at("/inbox?unread=true")).then().body("items", hasSize(0));
        var events = Topics.await(
                "notifications",
                1,
                e -> e.type().equals(ACKNOWLEDGED) && e.key().equals(id));
        assertEquals(1, events.size());
        assertEquals(COUNCIL, events.getFirst().council());
    }

    @Test
    void nobodyOpensTheAlertOfSomebodyElse() {
        var member = toldOf(1);
        var other = person("Priya Bhatt");
        String id = member.asks().get(at("/inbox")).path("items[0].id");
        other.asks().post(at("/inbox/" + id + "/acknowledgement")).then().statusCode(404);
        member.asks().get(at("/inbox")).then().body("items[0].readAt", nullValue());
    }

    @Test
    void theInboxComesInPagesNewestFirst() {
        var member = toldOf(5);
        var first = member.asks()
                .get(at("/inbox?limit=2"))
                .then()
                .body("items", hasSize(2))
                .extract();
        var second = member.asks()
                .get(at("/inbox?limit=2&cursor=" + first.path("next")))
                .then()
                .body("items", hasSize(2))
                .header("Link", containsString("rel=\"next\""))
                .extract();
        var third = member.asks()
                .get(at("/inbox?limit=2&cursor=" + second.path("next")))
                .then()
                .body("items", hasSize(1))
                .body("next", nullValue())
                .extract();
        var all = member.asks().get(at("/inbox?limit=50")).then().extract();
        assertEquals(all.<String>path("items[0].id"), first.path("items[0].id"));
        assertEquals(all.<String>path("items[3].id"), second.path("items[1].id"));
        assertEquals(all.<String>path("items[4].id"), third.path("items[0].id"));
    }

    @Test
    void anAccountWithoutAPersonHasAnEmptyInboxAndNoPreferences() {
        var nobody = given().auth()
                .oauth2(TestTokens.of("account-" + UUID.randomUUID())
                        .council(COUNCIL)
                        .build());
        nobody.get(at("/inbox")).then().statusCode(200).body("items", hasSize(0));
        nobody.get(at("/inbox/unread-count")).then().body("unread", is(0)).body("mail", nullValue());
        nobody.get(at("/preferences")).then().statusCode(404).body("type", is("/problems/person-not-linked"));
        nobody.get(at("/subscriptions")).then().statusCode(404).body("type", is("/problems/person-not-linked"));
    }

    @Test
    void theAddressOfTheSignInIsLearnedUnlessOneIsKnown() {
        var member = person("Elin Lindqvist");
        signedIn(member, "elin@fairmere.example");
        clerk().get(at("/recipients/" + member.id()))
                .then()
                .statusCode(200)
                .body("email", is("elin@fairmere.example"))
                .body("source", is("LEARNED"))
                .body("channels", contains("EMAIL"));
        signedIn(member, "other@fairmere.example");
        clerk().get(at("/recipients/" + member.id())).then().body("email", is("elin@fairmere.example"));
    }

    @Test
    void anAddressIsRecordedByDemocraticServicesAgainstTheVersionTheyRead() {
        var id = Ids.next();
        var recipient = at("/recipients/" + id);
        clerk().get(recipient).then().statusCode(404);
        var tag = record(recipient, "{\"email\":\"ada@fairmere.example\"}", null)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        record(recipient, "{\"email\":\"ada.okoro@fairmere.example\",\"channels\":[]}", tag)
                .then()
                .statusCode(200)
                .body("channels", hasSize(0));
        record(recipient, "{\"email\":\"late@fairmere.example\"}", tag).then().statusCode(412);
        record(recipient, "{\"email\":\"not an address\"}", null)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/email"));
        record(recipient, "{\"email\":\"a@fairmere.example\\nBcc: all@fairmere.example\"}", null)
                .then()
                .statusCode(422);
        clerk().get(recipient).then().body("email", is("ada.okoro@fairmere.example"));
    }

    @Test
    void preferencesChangeAgainstTheVersionReadAndDutyKindsStayOn() {
        var member = person("Elin Lindqvist");
        var tag = member.asks()
                .get(at("/preferences"))
                .then()
                .statusCode(200)
                .body("items", hasSize(8))
                .body("items.find { it.kind == 'COLLECTIVE_GRIEVANCE_RAISED' }.duty", is(true))
                .extract()
                .header("ETag");
        change(member, null, "DUE_SOON").then().statusCode(428);
        change(member, tag, "RESPONSE_OVERDUE")
                .then()
                .statusCode(422)
                .body("type", is("/problems/duty-kind"))
                .body("errors[0].pointer", is("/items"));
        change(member, tag, "DUE_SOON")
                .then()
                .statusCode(200)
                .body("items.find { it.kind == 'DUE_SOON' }.email", is(false));
        change(member, tag, "DUE_TODAY").then().statusCode(412);
        member.asks().get(at("/preferences")).then().body("items.find { it.kind == 'DUE_TODAY' }.email", is(true));
    }

    @Test
    void aCommitteeThatIsNotThereCannotBeFollowed() {
        var member = person("Elin Lindqvist");
        member.asks()
                .contentType("application/json")
                .body("{\"committeeId\":\"" + Ids.next() + "\"}")
                .post(at("/subscriptions"))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/committeeId"));
    }

    private static io.restassured.response.Response change(Somebody person, String tag, String kind) {
        var request = person.asks()
                .contentType("application/json")
                .body("{\"items\":[{\"kind\":\"" + kind + "\",\"email\":false}]}");
        return (tag == null ? request : request.header("If-Match", tag)).put(at("/preferences"));
    }

    private static io.restassured.response.Response record(String recipient, String body, String tag) {
        var request = clerk().contentType("application/json").body(body);
        return (tag == null ? request : request.header("If-Match", tag)).put(recipient);
    }

    private static void signedIn(Somebody person, String email) {
        given().auth()
                .oauth2(TestTokens.of(person.account())
                        .council(COUNCIL)
                        .role("member")
                        .email(email)
                        .build())
                .get(at("/inbox"))
                .then()
                .statusCode(200);
    }

    private Somebody toldOf(int things) {
        var committee = committee("Housing Scrutiny Committee");
        var member = person("Elin Lindqvist");
        seat(committee, member, "MEMBER");
        for (int i = 0; i < things; i++) {
            var action = Ids.next();
            tell("recommendations", RECOMMENDATIONS + "action-overdue.v1", action, overdue(action, committee, null));
        }
        soon().until(() -> look.count(COUNCIL, "FROM alert WHERE person_id = '" + member.id() + "'") == things);
        return member;
    }
}
