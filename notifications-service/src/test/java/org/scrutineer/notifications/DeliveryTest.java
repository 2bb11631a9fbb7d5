package org.scrutineer.notifications;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.platform.id.Ids;

@QuarkusTest
class DeliveryTest extends Scene {

    @Test
    void mailWaitsForAServerThatIsDownAndGoesOutOnceWhenItIsBack() {
        MailServer.down();
        var member = memberTold();
        soon().until(() -> state(member).equals("DEFERRED/UNREACHABLE"));
        // The web inbox has it all the same
        member.asks().get(at("/inbox")).then().body("items", hasSize(1));
        soon().until(() -> attempts(member) >= 3);
        MailServer.up();
        soon().until(() -> state(member).equals("ACCEPTED/null"));
        assertEquals(1, MailServer.to(member.address()).size());
    }

    @Test
    void aServerThatSaysNothingHoldsNothingUpForLongerThanItsLimit() {
        MailServer.silent();
        var member = memberTold();
        soon().until(() -> state(member).equals("DEFERRED/UNREACHABLE"));
        MailServer.up();
        soon().until(() -> state(member).equals("ACCEPTED/null"));
        assertEquals(1, MailServer.to(member.address()).size());
    }

    @Test
    void moreMailsThanThereAreConnectionsSurviveASilentServer() {
        var committee = committee("Licensing Committee");
        var members = IntStream.range(0, 20)
                .mapToObj(i -> withAddress(person("Member " + i)))
                .toList();
        members.forEach(member -> seat(committee, member, "MEMBER"));
        MailServer.silent();
        var action = Ids.next();
        tell("recommendations", RECOMMENDATIONS + "action-overdue.v1", action, overdue(action, committee, null));
        soon().until(() -> members.stream().allMatch(m -> attempts(m) >= 1));
        MailServer.up();
        soon().until(() -> members.stream().allMatch(m -> state(m).equals("ACCEPTED/null")));
        for (var member : members)
            assertEquals(1, MailServer.to(member.address()).size());
    }

    @Test
    void anAddressThatIsRefusedForGoodIsNotTriedAgainAndTheInboxSaysSo() {
        MailServer.answeringRecipients(address -> "550 5.1.1 <" + address + "> unknown");
        var committee = committee("Housing Scrutiny Committee");
        var member = withAddress(person("Elin Lindqvist"));
        seat(committee, member, "MEMBER");
        var first = overdueIn(committee);
        soon().until(() -> state(member).equals("FAILED/ADDRESS_REFUSED"));
        member.asks()
                .get(at("/inbox/unread-count"))
                .then()
                .body("mail", is("FAILING"))
                .body("unread", is(1));
        clerk().get(at("/recipients/" + member.id()))
                .then()
                .body("state", is("REFUSED"))
                .body("refusedAt", notNullValue());
        var second = overdueIn(committee);
        soon().until(() -> look.count(COUNCIL, "FROM alert WHERE subject_id = '" + second + "'") == 1);
        clerk().get(at("/deliveries?channel=EMAIL&alert=" + alert(second)))
                .then()
                .body("items.state", contains("SUPPRESSED"))
                .body("items.reason", contains("ADDRESS_REFUSED"))
                .body("items.attempts", contains(0));
        member.asks().get(at("/inbox")).then().body("items", hasSize(2));
        // A corrected address takes mail again
        MailServer.up();
        withAddress(member);
        member.asks().get(at("/inbox/unread-count")).then().body("mail", is("OK"));
        overdueIn(committee);
        soon().until(() -> MailServer.to(member.address()).size() == 1);
        assertEquals(2, look.count(COUNCIL, "FROM alert WHERE subject_id IN ('" + first + "', '" + second + "')"));
    }

    @Test
    void aServerThatAsksToComeBackLaterIsAskedAgain() {
        MailServer.answeringRecipients(address -> "451 4.7.1 try again later");
        var member = memberTold();
        soon().until(() -> state(member).equals("DEFERRED/TEMPORARY"));
        MailServer.answeringRecipients(address -> null);
        soon().until(() -> state(member).equals("ACCEPTED/null"));
    }

    @Test
    void aServerThatRefusesUsIsNotTakenForAnAddressThatIsGone() {
        MailServer.answeringRecipients(address -> "550 5.7.1 relaying denied");
        var member = memberTold();
        soon().until(() -> state(member).equals("DEFERRED/MISCONFIGURED"));
        clerk().get(at("/recipients/" + member.id()))
                .then()
                .body("state", is("ACTIVE"))
                .body("refusedAt", nullValue());
        MailServer.up();
        soon().until(() -> state(member).equals("ACCEPTED/null"));
    }

    @Test
    void whoHasNoAddressIsToldInTheInboxAndTheDeliverySaysWhy() {
        var committee = committee("Housing Scrutiny Committee");
        var member = person("Elin Lindqvist");
        seat(committee, member, "MEMBER");
        var action = overdueIn(committee);
        soon().until(() -> look.count(COUNCIL, "FROM alert WHERE subject_id = '" + action + "'") == 1);
        clerk().get(at("/deliveries?alert=" + alert(action)))
                .then()
                .body("items", hasSize(2))
                .body("items.find { it.channel == 'INBOX' }.state", is("ACCEPTED"))
                .body("items.find { it.channel == 'EMAIL' }.state", is("SUPPRESSED"))
                .body("items.find { it.channel == 'EMAIL' }.reason", is("NO_ADDRESS"));
        member.asks().get(at("/inbox/unread-count")).then().body("mail", is("NO_ADDRESS"));
    }

    @Test
    void aDeliveryWhoseWorkerDiedIsSentAgainWithTheSameMessageId() throws Exception {
        // Given: accepted by the server, but the process ended before it could write that down
        var member = memberTold();
        soon().until(() -> state(member).equals("ACCEPTED/null"));
        var first = MailServer.to(member.address()).getFirst();
        // When
        look.update(
                COUNCIL,
                "UPDATE delivery SET state = 'CLAIMED', claim = gen_random_uuid(), finished_at = NULL, next_at = now() + interval '1 second'"
                        + " WHERE channel = 'EMAIL' AND person_id = '" + member.id() + "'");
        // Then
        soon().until(() -> MailServer.to(member.address()).size() == 2);
        var second = MailServer.to(member.address()).get(1);
        assertEquals(MailTexts.header(first, "Message-ID"), MailTexts.header(second, "Message-ID"));
        soon().until(() -> state(member).equals("ACCEPTED/null"));
    }

    @Test
    void aMailThatWasAcceptedWhileTheDatabaseWasAwayIsNotSentAgain() {
        // Given: the database goes in the moment in which the server takes the mail, and stays away for longer than the
        // lease
        var accepted = new AtomicInteger();
        MailServer.beforeAccepting(() -> {
            if (accepted.incrementAndGet() == 1) DatabaseOutage.begin();
        });
        try {
            var member = memberTold();
            soon().until(() -> accepted.get() == 1);
            var until = System.nanoTime() + Duration.ofSeconds(6).toNanos();
            soon().until(() -> System.nanoTime() > until);
            // When
            DatabaseOutage.end();
            // Then
            soon().until(() -> state(member).equals("ACCEPTED/null"));
            assertEquals(1, accepted.get());
            assertEquals(1, attempts(member));
        } finally {
            DatabaseOutage.end();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"due_on = NULL", "facts = 'not what was written'"})
    void anAlertThatCannotBeWrittenAsAMailFailsAndHoldsNoOthersUp(String defect) {
        // Given: mails of several alerts wait together, and one alert is broken
        MailServer.down();
        var committee = committee("Housing Scrutiny Committee");
        var members = IntStream.range(0, 3)
                .mapToObj(i -> withAddress(person("Member " + i)))
                .toList();
        members.forEach(member -> seat(committee, member, "MEMBER"));
        var broken = memberTold();
        overdueIn(committee);
        soon().until(() -> members.stream().allMatch(m -> state(m).equals("DEFERRED/UNREACHABLE")));
        soon().until(() -> state(broken).equals("DEFERRED/UNREACHABLE"));
        var itsNotice = " WHERE id IN (SELECT notice_id FROM alert WHERE person_id = '" + broken.id() + "')";
        look.update(COUNCIL, "UPDATE notice SET " + defect + itsNotice);
        try {
            // When
            MailServer.up();
            // Then
            soon().until(() -> members.stream().allMatch(m -> state(m).equals("ACCEPTED/null")));
            soon().until(() -> state(broken).equals("FAILED/NOT_WRITTEN"));
        } finally {
            look.update(COUNCIL, "UPDATE notice SET due_on = '2026-05-01', facts = '{}'" + itsNotice);
        }
        for (var member : members)
            assertEquals(1, MailServer.to(member.address()).size());
        assertEquals(0, MailServer.to(broken.address()).size());
    }

    @Test
    void mailThatStillWaitsIsNotSentOnceTheThingIsClosed() {
        MailServer.down();
        var committee = committee("Housing Scrutiny Committee");
        var member = withAddress(person("Elin Lindqvist"));
        seat(committee, member, "MEMBER");
        var action = overdueIn(committee);
        soon().until(() -> state(member).equals("DEFERRED/UNREACHABLE"));
        // The claim of an attempt that is under way is left alone, so the event may come more than once.
        soon().until(() -> {
            tell("recommendations", RECOMMENDATIONS + "action-closed.v1", action, "{\"actionId\":\"" + action + "\"}");
            return state(member).equals("SUPPRESSED/CLOSED");
        });
        MailServer.up();
        member.asks().get(at("/inbox")).then().body("items", hasSize(1));
        assertEquals(0, MailServer.to(member.address()).size());
    }

    @Test
    void aDeliveryThatCouldNotBeMadeForDaysFails() {
        MailServer.down();
        var member = memberTold();
        soon().until(() -> state(member).equals("DEFERRED/UNREACHABLE"));
        look.update(
                COUNCIL,
                "UPDATE delivery SET created_at = created_at - interval '6 days' WHERE person_id = '" + member.id()
                        + "'");
        soon().until(() -> state(member).equals("FAILED/EXPIRED"));
    }

    private Somebody memberTold() {
        var committee = committee("Housing Scrutiny Committee");
        var member = withAddress(person("Elin Lindqvist"));
        seat(committee, member, "MEMBER");
        overdueIn(committee);
        return member;
    }

    private UUID overdueIn(UUID committee) {
        var action = Ids.next();
        tell("recommendations", RECOMMENDATIONS + "action-overdue.v1", action, overdue(action, committee, null));
        return action;
    }

    private String alert(UUID subject) {
        return look.query(COUNCIL, "SELECT CAST(id AS text) FROM alert WHERE subject_id = '" + subject + "'")
                .getFirst()
                .toString();
    }

    /** State and reason of the person's newest e-mail. */
    private String state(Somebody person) {
        var rows = look.query(
                COUNCIL,
                "SELECT state || '/' || coalesce(reason, 'null') FROM delivery WHERE channel = 'EMAIL' AND person_id = '"
                        + person.id() + "' ORDER BY created_at DESC LIMIT 1");
        return rows.isEmpty() ? "" : rows.getFirst().toString();
    }

    private int attempts(Somebody person) {
        List<?> rows = look.query(
                COUNCIL, "SELECT attempts FROM delivery WHERE channel = 'EMAIL' AND person_id = '" + person.id() + "'");
        return rows.isEmpty() ? 0 : ((Number) rows.getFirst()).intValue();
    }
}
