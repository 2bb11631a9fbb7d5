package org.scrutineer.notifications;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.platform.id.Ids;

/** Nobody is mailed about a deadline that is over; what was told stays in the web inbox, which says so. */
@QuarkusTest
class EndedDeadlineTest extends Scene {

    private static final Instant ENDED_AT = Instant.parse("2026-06-02T23:30:00Z");

    private final UUID deadline = Ids.next();
    private final UUID action = Ids.next();
    private UUID committee;
    private Somebody member;

    @BeforeEach
    void aMemberWithAnAddress() {
        committee = committee("Housing Scrutiny Committee");
        member = withAddress(person("Elin Lindqvist"));
        seat(committee, member, "MEMBER");
    }

    @ParameterizedTest
    @CsvSource({"MET, it was met", "WITHDRAWN, it was withdrawn", "SUPERSEDED, the date was moved"})
    void mailThatStillWaitsIsNotSentOnceTheDeadlineIsOver(String endedAs, String words) {
        MailServer.down();
        breach();
        soon().until(() -> state().equals("DEFERRED/UNREACHABLE"));

        end(endedAs, ENDED_AT);

        soon().until(() -> state().equals("SUPPRESSED/ENDED"));
        MailServer.up();
        member.asks()
                .get(at("/inbox"))
                .then()
                .body("items", hasSize(1))
                .body("items[0].title", containsString("Overdue"))
                .body("items[0].endedAs", is(endedAs))
                .body("items[0].endedAt", is(ENDED_AT.toString()))
                // 23:30 UTC is the next day in London
                .body("items[0].body", containsString("This deadline has been over since 3 June 2026: " + words + "."));
        witness();
        assertEquals(0, MailServer.to(member.address()).size());
    }

    @Test
    void mailOfAReminderThatWaitsIsNotSentEither() {
        MailServer.down();
        tell(
                "recommendations",
                RECOMMENDATIONS + "deadline-approaching.v1",
                action,
                of(deadline, approaching(action, committee)));
        soon().until(() -> state().equals("DEFERRED/UNREACHABLE"));

        end("MET", ENDED_AT);

        soon().until(() -> state().equals("SUPPRESSED/ENDED"));
        MailServer.up();
        witness();
        assertEquals(0, MailServer.to(member.address()).size());
    }

    @Test
    void aMailThatIsUnderWayWhenTheDeadlineEndsIsNotTriedAgain() {
        MailServer.silent();
        breach();
        soon().until(() -> state().equals("CLAIMED/null"));

        end("WITHDRAWN", ENDED_AT);

        soon().until(() -> state().equals("SUPPRESSED/ENDED"));
        MailServer.up();
        witness();
        assertEquals(0, MailServer.to(member.address()).size());
    }

    @Test
    void whatWasSentBeforeStaysSentAndAnotherDeadlineOfTheSameThingStaysAlive() {
        breach();
        soon().until(() -> state().equals("ACCEPTED/null"));

        end("SUPERSEDED", ENDED_AT);
        end("SUPERSEDED", ENDED_AT);
        tell("recommendations", RECOMMENDATIONS + "action-overdue.v1", action, overdue(action, committee, null));

        soon().until(() -> MailServer.to(member.address()).size() == 2);
        soon().until(() ->
                state().equals("ACCEPTED/null")); // the server has the mail before its answer is written down
        member.asks()
                .get(at("/inbox"))
                .then()
                .body("items.endedAs", contains(nullValue(), is("SUPERSEDED")))
                .body("items[0].body", not(containsString("has been over")));
        assertEquals(
                2,
                look.count(
                        COUNCIL,
                        "FROM delivery WHERE channel = 'EMAIL' AND state = 'ACCEPTED' AND person_id = '" + member.id()
                                + "'"));
    }

    @Test
    void anEndThatIsReceivedBeforeTheBreachLeavesTheBreachInTheInboxAndSendsNothing() {
        end("WITHDRAWN", ENDED_AT);
        breach();

        soon().until(() -> state().equals("SUPPRESSED/ENDED"));
        member.asks().get(at("/inbox")).then().body("items.endedAs", contains("WITHDRAWN"));
        witness();
        assertEquals(0, MailServer.to(member.address()).size());
    }

    @Test
    void aReminderThatComesAfterTheEndTellsNobody() {
        end("MET", ENDED_AT);
        tell(
                "recommendations",
                RECOMMENDATIONS + "deadline-approaching.v1",
                action,
                of(deadline, approaching(action, committee)));

        soon().until(() -> look.count(COUNCIL, "FROM notice WHERE subject_id = '" + action + "'") == 1);
        member.asks().get(at("/inbox")).then().body("items", empty());
        witness();
        assertEquals(0, MailServer.to(member.address()).size());
    }

    @Test
    void whatWasHeldBackGoesOutWhenTheDeadlineCountsAgain() {
        MailServer.down();
        breach();
        soon().until(() -> state().equals("DEFERRED/UNREACHABLE"));
        end("MET", ENDED_AT);
        soon().until(() -> state().equals("SUPPRESSED/ENDED"));
        MailServer.up();

        tell(
                "recommendations",
                RECOMMENDATIONS + "deadline-resumed.v1",
                action,
                resumed(deadline, action, ENDED_AT.plusSeconds(3600)));

        soon().until(() -> state().equals("ACCEPTED/null"));
        // An end that was overtaken by the return changes nothing any more
        end("MET", ENDED_AT.plusSeconds(1));
        soon().until(() -> look.count(COUNCIL, "FROM deadline_standing WHERE deadline_id = '" + deadline + "'") == 3);
        member.asks().get(at("/inbox")).then().body("items.endedAs", contains(nullValue()));
        assertEquals(1, MailServer.to(member.address()).size());
    }

    @Test
    void anAlertFromBeforeDeadlinesWereNamedFollowsTheEndOfItsThingAndDate() {
        MailServer.down();
        breach();
        var otherDate = overdue(action, committee, null).replace("2026-05-01", "2026-04-01");
        tell("recommendations", RECOMMENDATIONS + "action-overdue.v1", action, otherDate);
        soon().until(() -> look.count(COUNCIL, "FROM alert WHERE subject_id = '" + action + "'") == 2);
        // As the version before left them
        look.update(COUNCIL, "UPDATE notice SET deadline_id = NULL WHERE subject_id = '" + action + "'");

        end("WITHDRAWN", now());

        soon().until(() -> look.count(COUNCIL, "FROM deadline_standing WHERE deadline_id = '" + deadline + "'") == 1);
        member.asks()
                .get(at("/inbox"))
                .then()
                .body("items.find { it.dueOn == '2026-05-01' }.endedAs", is("WITHDRAWN"))
                .body("items.find { it.dueOn == '2026-04-01' }.endedAs", nullValue());
        MailServer.up();
        soon().until(() -> MailServer.to(member.address()).size() == 1);
        witness();
        assertEquals(1, MailServer.to(member.address()).size());
    }

    private void breach() {
        tell(
                "recommendations",
                RECOMMENDATIONS + "action-overdue.v1",
                action,
                of(deadline, overdue(action, committee, null)));
    }

    private void end(String endedAs, Instant at) {
        tell("recommendations", RECOMMENDATIONS + "deadline-ended.v1", action, ended(deadline, action, endedAs, at));
    }

    /** Another member's mail that begins to wait after all that came before: when it has arrived, theirs would have. */
    private void witness() {
        var other = committee("Licensing Committee");
        var somebody = withAddress(person("Martin Dunmore"));
        seat(other, somebody, "MEMBER");
        var another = Ids.next();
        tell("recommendations", RECOMMENDATIONS + "action-overdue.v1", another, overdue(another, other, null));
        soon().until(() -> MailServer.to(somebody.address()).size() == 1);
    }

    /** State and reason of the member's newest e-mail. */
    private String state() {
        var rows = look.query(
                COUNCIL,
                "SELECT state || '/' || coalesce(reason, 'null') FROM delivery WHERE channel = 'EMAIL' AND person_id = '"
                        + member.id() + "' ORDER BY created_at DESC LIMIT 1");
        return rows.isEmpty() ? "" : rows.getFirst().toString();
    }
}
