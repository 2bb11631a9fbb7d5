package org.scrutineer.notifications;

import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.scrutineer.platform.id.Ids;
import org.scrutineer.platform.testing.Topics;

@QuarkusTest
class BacklogTest extends Scene {

    @Test
    void minutesOfYearsImportedInARowMakeOneSummaryForEachMember() throws Exception {
        // Given
        var housing = committee("Housing Scrutiny Committee");
        var transport = committee("Transport Scrutiny Committee");
        var both = withAddress(person("Ada Okoro"));
        var one = withAddress(person("Elin Lindqvist"));
        var owner = withAddress(person("Martin Dunmore"));
        seat(housing, both, "CHAIR");
        seat(transport, both, "MEMBER");
        seat(housing, one, "MEMBER");
        // When: the clock stands, so that no summary settles before all have come
        clock.set(now());
        add(housing, 12, owner);
        add(transport, 5, null);
        add(housing, 7, null);
        // Then
        soon().until(() -> deadlines(both) == 24 && deadlines(one) == 19 && deadlines(owner) == 1);
        both.asks()
                .get(at("/inbox"))
                .then()
                .body("items", hasSize(1))
                .body("items[0].kind", is("BACKLOG_OVERDUE"))
                .body("items[0].title", is("24 deadlines had passed when they were recorded"))
                .body(
                        "items[0].body",
                        is("They come from the minutes of 3 meetings. The register shows which are still open."))
                .body("items[0].link", is("/fairmere"));
        clock.reset();
        soon().until(() -> MailServer.to(both.address()).size() == 1
                && MailServer.to(one.address()).size() == 1
                && MailServer.to(owner.address()).size() == 1);
        var text = MailTexts.text(MailServer.to(both.address()).getFirst());
        assertTrue(text.contains("24 deadlines had passed when they were recorded."), text);
        assertTrue(text.contains("- Report on voids (Martin Dunmore, due on 1 June 2019)"), text);
        assertTrue(text.contains("- and 21 more"), text);
    }

    @Test
    void whoOwnsADeadlineBeyondTheNamedOnesIsToldOfItToo() throws Exception {
        // Given
        var housing = committee("Housing Scrutiny Committee");
        var both = withAddress(person("Martin Dunmore"));
        var beyond = withAddress(person("Priya Bhatt"));
        var deadlines = new UUID[] {Ids.next(), Ids.next(), Ids.next(), Ids.next()};
        clock.set(now());
        // When
        tell(
                "recommendations",
                RECOMMENDATIONS + "backlog-overdue.v1",
                Ids.next(),
                backlogOf(housing, both, deadlines)
                        .replace(
                                "\"moreDeadlineIds\"",
                                "\"more\":[" + more(deadlines[1], both) + "," + more(deadlines[2], beyond) + ","
                                        + more(deadlines[3], null) + "],\"moreDeadlineIds\""));
        // Then
        soon().until(() -> deadlines(both) == 2 && deadlines(beyond) == 1);
        tell(
                "recommendations",
                RECOMMENDATIONS + "deadline-ended.v1",
                deadlines[1],
                ended(deadlines[1], Ids.next(), "MET", now()));
        soon().until(() -> "1 deadline had passed when it was recorded"
                .equals(both.asks().get(at("/inbox")).path("items[0].title")));
        clock.reset();
        soon().until(() -> MailServer.to(both.address()).size() == 1
                && MailServer.to(beyond.address()).size() == 1);
        var text = MailTexts.text(MailServer.to(beyond.address()).getFirst());
        assertTrue(text.contains("1 deadline had passed when it was recorded."), text);
        assertTrue(text.contains("You get this because it is yours."), text);
    }

    @Test
    void everyBacklogOfASummaryIsSaidToBeDeliveredAndReadToWhomItWasTold() {
        // Given
        var housing = committee("Housing Scrutiny Committee");
        var member = withAddress(person("Elin Lindqvist"));
        var owner = withAddress(person("Martin Dunmore"));
        seat(housing, member, "MEMBER");
        var first = Ids.next();
        var second = Ids.next();
        var own = Ids.next();
        var ownBeyond = Ids.next();
        var named = backlogOf(housing, owner, Ids.next(), Ids.next(), Ids.next())
                .replaceFirst("\"backlogId\":\"[^\"]+\"", "\"backlogId\":\"" + second + "\"")
                .replaceFirst("\"subjectId\":\"[^\"]+\"", "\"subjectId\":\"" + own + "\"")
                .replace(
                        "\"moreDeadlineIds\"",
                        "\"more\":["
                                + more(Ids.next(), owner)
                                        .replaceFirst("\"subjectId\":\"[^\"]+\"", "\"subjectId\":\"" + ownBeyond + "\"")
                                + "],\"moreDeadlineIds\"");
        clock.set(now());
        // When
        var type = RECOMMENDATIONS + "backlog-overdue.v1";
        var key = Ids.next();
        tell(
                "recommendations",
                type,
                key,
                backlog(housing, 3, null).replaceFirst("\"backlogId\":\"[^\"]+\"", "\"backlogId\":\"" + first + "\""));
        tell("recommendations", type, key, named);
        // Then
        soon().untilAsserted(() -> {
            assertEquals(Set.of("BACKLOG " + first, "BACKLOG " + second), said("delivered", "INBOX", member));
            assertEquals(Set.of("ACTION " + own, "ACTION " + ownBeyond), said("delivered", "INBOX", owner));
        });
        clock.reset();
        soon().untilAsserted(() -> {
            assertEquals(Set.of("BACKLOG " + first, "BACKLOG " + second), said("delivered", "EMAIL", member));
            assertEquals(Set.of("ACTION " + own, "ACTION " + ownBeyond), said("delivered", "EMAIL", owner));
        });
        var id = member.asks().get(at("/inbox")).path("items[0].id");
        member.asks().post(at("/inbox/" + id + "/acknowledgement")).then().statusCode(200);
        soon().untilAsserted(() ->
                assertEquals(Set.of("BACKLOG " + first, "BACKLOG " + second), said("acknowledged", null, member)));
    }

    @Test
    void aBacklogAfterTheSummaryWasSentMakesAnother() {
        var housing = committee("Housing Scrutiny Committee");
        var member = withAddress(person("Elin Lindqvist"));
        seat(housing, member, "MEMBER");
        add(housing, 3, null);
        soon().until(() -> MailServer.to(member.address()).size() == 1);
        add(housing, 4, null);
        soon().until(() -> MailServer.to(member.address()).size() == 2);
        member.asks()
                .get(at("/inbox"))
                .then()
                .body("items", hasSize(2))
                .body("items[0].title", is("4 deadlines had passed when they were recorded"))
                .body("items[1].title", is("3 deadlines had passed when they were recorded"));
    }

    @Test
    void aSecondCopyOfABacklogCountsOnce() {
        var housing = committee("Housing Scrutiny Committee");
        var member = person("Elin Lindqvist");
        seat(housing, member, "MEMBER");
        var event = backlog(housing, 3, null);
        var id = UUID.randomUUID().toString();
        var key = Ids.next();
        Topics.send("recommendations", COUNCIL, RECOMMENDATIONS + "backlog-overdue.v1", key, event, id);
        Topics.send("recommendations", COUNCIL, RECOMMENDATIONS + "backlog-overdue.v1", key, event, id);
        Topics.send("recommendations", COUNCIL, RECOMMENDATIONS + "backlog-overdue.v1", key, backlog(housing, 4, null));
        soon().until(() -> deadlines(member) == 7);
        assertEquals(1, look.count(COUNCIL, "FROM alert WHERE person_id = '" + member.id() + "'"));
    }

    @Test
    void aSummaryThatWasReadAndThenGrewIsUnreadAgain() {
        var housing = committee("Housing Scrutiny Committee");
        var member = person("Elin Lindqvist");
        seat(housing, member, "MEMBER");
        add(housing, 3, null);
        soon().until(() -> deadlines(member) == 3);
        var id = member.asks().get(at("/inbox")).path("items[0].id");
        member.asks().post(at("/inbox/" + id + "/acknowledgement")).then().statusCode(200);
        member.asks().get(at("/inbox/unread-count")).then().body("unread", is(0));
        add(housing, 2, null);
        soon().until(() -> deadlines(member) == 5);
        member.asks().get(at("/inbox/unread-count")).then().body("unread", is(1));
    }

    /** What is said to have been delivered to the person through the channel, or read: the things by type and id. */
    private static Set<String> said(String what, String channel, Somebody person) {
        return Topics.read("notifications").stream()
                .filter(event -> event.type().equals("org.scrutineer.notifications.alert-" + what + ".v1"))
                .map(event -> JsonPath.from(event.payload()))
                .filter(event -> person.id().toString().equals(event.getString("personId"))
                        && Objects.equals(channel, event.getString("channel")))
                .map(event -> event.getString("subjectType") + " " + event.getString("subjectId"))
                .collect(Collectors.toSet());
    }

    private void add(UUID committee, int count, Somebody owner) {
        tell("recommendations", RECOMMENDATIONS + "backlog-overdue.v1", Ids.next(), backlog(committee, count, owner));
    }

    private int deadlines(Somebody person) {
        var sums = look.query(
                COUNCIL, "SELECT coalesce(sum(deadlines), 0) FROM alert WHERE person_id = '" + person.id() + "'");
        return ((Number) sums.getFirst()).intValue();
    }
}
