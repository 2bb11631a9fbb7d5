package org.scrutineer.notifications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.scrutineer.platform.id.Ids;

@QuarkusTest
class StreamTest extends Scene {

    @Test
    void anAlertArrivesInAnOpenPageOfItsPersonAndInNoOther() throws Exception {
        var committee = committee("Housing Scrutiny Committee");
        var member = person("Elin Lindqvist");
        var other = person("Priya Bhatt");
        seat(committee, member, "MEMBER");
        try (var page = open(member, null);
                var others = open(other, null)) {
            var action = overdueIn(committee);
            var event = page.event(0);
            assertEquals("alert", event.name());
            assertTrue(event.data().contains("\"subjectId\":\"" + action + "\""), event.data());
            assertTrue(event.data().contains("\"link\":\"/fairmere/actions/" + action + "\""), event.data());
            assertEquals(0, others.count());
        }
    }

    @Test
    void aPageThatComesBackGetsWhatItMissedOnceAndInOrder() throws Exception {
        var committee = committee("Housing Scrutiny Committee");
        var member = person("Elin Lindqvist");
        seat(committee, member, "MEMBER");
        String last;
        try (var page = open(member, null)) {
            overdueIn(committee);
            last = page.event(0).id();
        }
        var second = overdueIn(committee);
        soon().until(() -> look.count(COUNCIL, "FROM alert WHERE person_id = '" + member.id() + "'") == 2);
        var third = overdueIn(committee);
        soon().until(() -> look.count(COUNCIL, "FROM alert WHERE person_id = '" + member.id() + "'") == 3);
        try (var page = open(member, last)) {
            assertTrue(page.event(0).data().contains(second.toString()));
            assertTrue(page.event(1).data().contains(third.toString()));
            var fourth = overdueIn(committee);
            assertTrue(page.event(2).data().contains(fourth.toString()));
            assertEquals(3, page.count());
        }
    }

    @Test
    void whatAnotherReplicaRaisedArrivesToo() throws Exception {
        var committee = committee("Housing Scrutiny Committee");
        var member = person("Elin Lindqvist");
        seat(committee, member, "MEMBER");
        overdueIn(committee);
        soon().until(() -> look.count(COUNCIL, "FROM alert WHERE person_id = '" + member.id() + "'") == 1);
        try (var page = open(member, null)) {
            // Another process writes the row: nothing wakes this one
            look.update(
                    COUNCIL,
                    "INSERT INTO alert (id, council_id, notice_id, person_id, kind, told_as, duty, subject_type, subject_id, raised_at)"
                            + " SELECT uuidv7(), n.council_id, n.id, '" + other(member)
                            + "', n.kind, 'MEMBER', false, n.subject_type,"
                            + " n.subject_id, now() FROM notice n WHERE n.committee_id = '" + committee + "'");
            assertTrue(page.event(0).data().contains("ACTION_OVERDUE"));
        }
    }

    @Test
    void aSummaryThatGrowsComesAgainWithTheSameId() throws Exception {
        var committee = committee("Housing Scrutiny Committee");
        var member = person("Elin Lindqvist");
        seat(committee, member, "MEMBER");
        var type = RECOMMENDATIONS + "backlog-overdue.v1";
        try (var page = open(member, null)) {
            tell("recommendations", type, Ids.next(), backlog(committee, 3, null));
            var first = page.event(0).data();
            tell("recommendations", type, Ids.next(), backlog(committee, 4, null));
            var second = page.event(1).data();
            assertTrue(first.contains("3 deadlines had passed"), first);
            assertTrue(second.contains("7 deadlines had passed"), second);
            assertEquals(first.substring(0, 45), second.substring(0, 45));
        }
    }

    @Test
    void anAlertThatIsOpenInAPageIsTakenBackThereWhenItsDeadlineEnds() throws Exception {
        var committee = committee("Housing Scrutiny Committee");
        var member = person("Elin Lindqvist");
        seat(committee, member, "MEMBER");
        var deadline = Ids.next();
        var action = Ids.next();
        try (var page = open(member, null)) {
            var breach = of(deadline, overdue(action, committee, null));
            tell("recommendations", RECOMMENDATIONS + "action-overdue.v1", action, breach);
            var shown = JsonPath.from(page.event(0).data());
            end(deadline, action);
            var over = JsonPath.from(page.event(1).data());
            var again = resumed(deadline, action, now());
            tell("recommendations", RECOMMENDATIONS + "deadline-resumed.v1", action, again);
            var back = JsonPath.from(page.event(2).data());
            assertNull(shown.get("endedAs"));
            assertEquals(shown.getString("id"), over.getString("id"));
            assertEquals("MET", over.getString("endedAs"));
            assertTrue(over.getString("body").contains("This deadline has been over since"), over.getString("body"));
            assertEquals(shown.getString("id"), back.getString("id"));
            assertNull(back.get("endedAs"));
            assertEquals(List.of(0, 1, 2), List.of(shown.get("revision"), over.get("revision"), back.get("revision")));
        }
    }

    @Test
    void aSummaryThatIsOpenInAPageFollowsItsDeadlinesThere() throws Exception {
        var committee = committee("Housing Scrutiny Committee");
        var member = person("Elin Lindqvist");
        seat(committee, member, "MEMBER");
        var deadlines = new UUID[] {Ids.next(), Ids.next()};
        // The clock stands, so that the summary does not come again because it has settled
        clock.set(now());
        try (var page = open(member, null)) {
            tell(
                    "recommendations",
                    RECOMMENDATIONS + "backlog-overdue.v1",
                    Ids.next(),
                    backlogOf(committee, null, deadlines));
            var shown = JsonPath.from(page.event(0).data());
            end(deadlines[1], Ids.next());
            var less = JsonPath.from(page.event(1).data());
            assertEquals("2 deadlines had passed when they were recorded", shown.getString("title"));
            assertEquals(shown.getString("id"), less.getString("id"));
            assertEquals("1 deadline had passed when it was recorded", less.getString("title"));
        }
    }

    @Test
    void aQuietStreamShowsThatItLives() throws Exception {
        var member = person("Elin Lindqvist");
        try (var page = open(member, null)) {
            soon().until(() -> page.comments() >= 3);
        }
    }

    @Test
    void theStreamEndsWithItsToken() throws Exception {
        var member = person("Elin Lindqvist");
        try (var page = open(member, null)) {
            clock.set(now().plusSeconds(3700));
            soon().until(page::hasEnded);
        }
    }

    @Test
    void withoutTokenOrForAnotherCouncilThereIsNoStream() {
        var member = person("Elin Lindqvist");
        RestAssured.given().get(at("/stream")).then().statusCode(401).contentType("application/problem+json");
        member.asks().get("/councils/northcliffe/stream").then().statusCode(403);
    }

    /** A second person record of the same account, so that the alert is the account's but not yet raised. */
    private UUID other(Somebody person) {
        var id = Ids.next();
        look.update(
                COUNCIL,
                "INSERT INTO person (id, council_id, name, account, recorded_at) VALUES ('" + id
                        + "', 'fairmere', 'X', '" + person.account() + "', now())");
        return id;
    }

    private UUID overdueIn(UUID committee) {
        var action = Ids.next();
        tell("recommendations", RECOMMENDATIONS + "action-overdue.v1", action, overdue(action, committee, null));
        return action;
    }

    private static void end(UUID deadline, UUID subject) {
        tell(
                "recommendations",
                RECOMMENDATIONS + "deadline-ended.v1",
                subject,
                ended(deadline, subject, "MET", now().minusSeconds(60)));
    }

    private static LivePage open(Somebody person, String lastEventId) throws Exception {
        return LivePage.open(RestAssured.port, at("/stream"), person.token("member"), lastEventId);
    }
}
