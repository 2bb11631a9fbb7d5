package org.scrutineer.notifications;

import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.scrutineer.platform.id.Ids;
import org.scrutineer.platform.testing.Topics;

@QuarkusTest
class AlertsTest extends Scene {

    @Test
    void anOverdueActionIsToldToEveryMemberTheChairAndTheOwnerByMailAndInbox() throws Exception {
        // Given
        var housing = committee("Housing Scrutiny Committee");
        var chair = withAddress(person("Ada Okoro"));
        var member = withAddress(person("Elin Lindqvist"));
        var coOptee = withAddress(person("George Hale"));
        var owner = withAddress(person("Martin Dunmore"));
        var stranger = withAddress(person("Priya Bhatt"));
        seat(housing, chair, "CHAIR");
        seat(housing, member, "MEMBER");
        seat(housing, coOptee, "CO_OPTEE");
        var action = Ids.next();
        // When
        tell("recommendations", RECOMMENDATIONS + "action-overdue.v1", action, overdue(action, housing, owner));
        // Then
        for (var told : new Somebody[] {chair, member, coOptee, owner}) {
            soon().until(() -> MailServer.to(told.address()).size() == 1);
            told.asks()
                    .get(at("/inbox"))
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(1))
                    .body("items[0].kind", is("ACTION_OVERDUE"))
                    .body("items[0].title", is("Overdue: Publish the repair backlog (SR (25/26) 01)"))
                    .body("items[0].body", is("Owner: Martin Dunmore. It was due on 1 May 2026."))
                    .body("items[0].link", is("/fairmere/actions/" + action))
                    .body("items[0].subjectId", is(action.toString()))
                    .body("items[0].dueOn", is("2026-05-01"));
        }
        stranger.asks().get(at("/inbox")).then().body("items", hasSize(0));
        assertEquals(0, MailServer.to(stranger.address()).size());
        clerk().get(at("/alerts?subject=" + action)).then().statusCode(200).body("items", hasSize(4));
        // Two channels for each of the four
        soon().until(() -> Topics.read("notifications").stream()
                        .filter(e -> e.type().equals("org.scrutineer.notifications.alert-delivered.v1")
                                && e.payload().contains(action.toString()))
                        .count()
                == 8);
    }
}
