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
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "facts = 'not what was written' | ACTION_OVERDUE | Overdue: an action | The details of this alert cannot be shown. Its date is 1 May 2026.",
                "facts = '[]' | ACTION_OVERDUE | Overdue: an action | The details of this alert cannot be shown. Its date is 1 May 2026.",
                "facts = 'null' | ACTION_OVERDUE | Overdue: an action | The details of this alert cannot be shown. Its date is 1 May 2026.",
                "due_on = NULL | ACTION_OVERDUE | Overdue: an action | The details of this alert cannot be shown.",
                "subject_type = 'PLANET' | ACTION_OVERDUE | Overdue | The details of this alert cannot be shown. Its date is 1 May 2026.",
                "kind = 'COMET' |  | An alert: an action | The details of this alert cannot be shown. Its date is 1 May 2026."
            })
    void anAlertThatCannotBeReadIsShownAsFarAsItCanBeToldAmongTheOthers(
            String defect, String kind, String title, String body) {
        // Given
        var member = toldOf(3);
        var logged = new LogOf("org.scrutineer.notifications.alert.UnreadableNotices");
        List<String> ids = member.asks().get(at("/inbox")).path("items.id");
        var broken = ids.get(1);
        var itsNotice = " WHERE id = (SELECT notice_id FROM alert WHERE id = '" + broken + "')";
        if (kind == null) unknownKind(broken);
        look.update(COUNCIL, "UPDATE notice SET " + defect + itsNotice);
        try (logged) {
            // When
            var inbox = member.asks().get(at("/inbox")).then().statusCode(200);
            member.asks().get(at("/inbox")).then().statusCode(200);
            // Then
            inbox.body("items.id", is(ids))
                    .body("items[1].kind", is(kind))
                    .body("items[1].title", is(title))
                    .body("items[1].body", is(body))
                    .body("items[1].raisedAt", notNullValue())
                    .body(
                            "items[1].link",
                            title.contains("an action") ? containsString("/fairmere/actions/") : nullValue())
                    .body("items[0].title", is("Overdue: Publish the repair backlog (SR (25/26) 01)"))
                    .body("items[2].title", is("Overdue: Publish the repair backlog (SR (25/26) 01)"));
            assertEquals(1, logged.lines().size());
            member.asks()
                    .post(at("/inbox/" + broken + "/acknowledgement"))
                    .then()
                    .statusCode(200)
                    .body("readAt", notNullValue());
            clerk().get(at("/alerts?person=" + member.id()))
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(3));
        } finally {
            look.update(COUNCIL, "DELETE FROM delivery WHERE alert_id = '" + broken + "'");
            look.update(COUNCIL, "DELETE FROM alert WHERE id = '" + broken + "'");
        }
    }

    /** As a newer version leaves it, whose migration lets more kinds in. */
    private static void unknownKind(String alert) {
        try (var connection = DriverManager.getConnection(
                        System.getProperty("scrutineer.test.database"), "test_owner", "test");
                var statement = connection.createStatement()) {
            statement.execute("ALTER TABLE alert DROP CONSTRAINT ck_alert_kind");
            statement.execute("SELECT set_config('app.council', '" + COUNCIL + "', false)");
            statement.execute("UPDATE alert SET kind = 'COMET' WHERE id = '" + alert + "'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
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
