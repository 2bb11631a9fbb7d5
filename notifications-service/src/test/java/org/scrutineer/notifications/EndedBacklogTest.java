package org.scrutineer.notifications;

import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scrutineer.platform.id.Ids;

/** A summary tells of the deadlines that count when it is sent, whichever of them ended or came back before. */
@QuarkusTest
class EndedBacklogTest extends Scene {

    private static final Instant ENDED_AT = Instant.parse("2026-06-02T23:30:00Z");

    private final UUID[] deadlines = Stream.generate(Ids::next).limit(3).toArray(UUID[]::new);
    private UUID committee;
    private Somebody member;

    @BeforeEach
    void aMemberWithAnAddress() {
        committee = committee("Housing Scrutiny Committee");
        member = withAddress(person("Elin Lindqvist"));
        seat(committee, member, "MEMBER");
    }

    @Test
    void whatEndsWhileTheSummaryIsGatheredIsTakenOutOfIt() throws Exception {
        gathering();
        add(committee, null, deadlines);
        soon().until(() -> summaryIs("3 deadlines had passed when they were recorded"));

        end(deadlines[0]);

        soon().until(() -> summaryIs("2 deadlines had passed when they were recorded"));
        member.asks()
                .get(at("/inbox"))
                .then()
                .body("items", hasSize(1))
                .body(
                        "items[0].body",
                        is("They come from the minutes of one meeting. 1 other has been met, withdrawn or moved since."
                                + " The register shows which are still open."));
        var text = mailOf(member);
        assertTrue(text.contains("2 deadlines had passed when they were recorded."), text);
        assertFalse(text.contains("Report on voids"), text);
        assertTrue(text.contains("- and 2 more"), text);
    }

    @Test
    void itMakesNoDifferenceWhetherTheEndOrTheBacklogIsReceivedFirst() throws Exception {
        end(deadlines[0]);
        end(deadlines[2]);
        soon().until(() -> standings() == 2);

        add(committee, null, deadlines);

        var text = mailOf(member);
        assertTrue(text.contains("1 deadline had passed when it was recorded."), text);
        assertTrue(text.contains("2 others have been met, withdrawn or moved since."), text);
        assertFalse(text.contains("Report on voids"), text);
        assertTrue(text.contains("- and 1 more"), text);
    }

    @Test
    void minutesOfWhichNothingIsLeftAreCountedNoMore() {
        gathering();
        add(committee, null, deadlines);
        var later = Ids.next();
        add(committee, null, later);
        soon().until(() -> summaryIs("4 deadlines had passed when they were recorded"));

        for (var deadline : deadlines) end(deadline);

        soon().until(() -> summaryIs("1 deadline had passed when it was recorded"));
        member.asks()
                .get(at("/inbox"))
                .then()
                .body(
                        "items[0].body",
                        is("It comes from the minutes of one meeting. 3 others have been met, withdrawn or moved since."
                                + " The register shows whether it is still open."));
    }

    @Test
    void aSummaryWithNothingLeftIsNotSentAndTheInboxSaysWhy() {
        gathering();
        add(committee, null, deadlines);
        soon().until(() -> summaryIs("3 deadlines had passed when they were recorded"));

        for (var deadline : deadlines) end(deadline);

        soon().until(() -> standings() == 3);
        clock.reset();
        soon().until(() -> state().equals("SUPPRESSED/ENDED"));
        member.asks()
                .get(at("/inbox"))
                .then()
                .body("items[0].title", is("3 deadlines that had passed when they were recorded are over"))
                .body(
                        "items[0].body",
                        is("They came from the minutes of one meeting. Each has been met, withdrawn or moved since."));
        assertEquals(0, MailServer.to(member.address()).size());
    }

    @Test
    void aSummaryThatWaitsForTheMailServerIsHeldBackWithItsLastDeadlineAndSentWhenThatComesBack() throws Exception {
        MailServer.down();
        add(committee, null, deadlines);
        soon().until(() -> state().equals("DEFERRED/UNREACHABLE"));
        end(deadlines[0]);
        end(deadlines[1]);
        soon().until(() -> standings() == 2);
        assertFalse(state().startsWith("SUPPRESSED"), "one deadline is left");

        end(deadlines[2]);

        soon().until(() -> state().equals("SUPPRESSED/ENDED"));
        MailServer.up();
        resume(deadlines[1]);
        var text = mailOf(member);
        assertTrue(text.contains("1 deadline had passed when it was recorded."), text);
        assertFalse(text.contains("Report on voids"), text);
        assertEquals(1, MailServer.to(member.address()).size());
    }

    @Test
    void whatCountsAgainIsPutBackAndAnEndThatWasOvertakenChangesNothing() throws Exception {
        gathering();
        resume(deadlines[0]);
        add(committee, null, deadlines);
        end(deadlines[0]);
        end(deadlines[1]);
        soon().until(() -> summaryIs("2 deadlines had passed when they were recorded"));

        resume(deadlines[1]);

        soon().until(() -> standings() == 4 && summaryIs("3 deadlines had passed when they were recorded"));
        var text = mailOf(member);
        assertTrue(text.contains("- Report on voids (Head of Housing, due on 1 June 2019)"), text);
        assertTrue(text.contains("- and 2 more"), text);
    }

    @Test
    void anOwnersSummaryFollowsTheirOwnDeadlinesAlone() throws Exception {
        var owner = withAddress(person("Martin Dunmore"));
        gathering();
        add(committee, owner, deadlines);
        soon().until(() -> summaryIs("3 deadlines had passed when they were recorded"));

        end(deadlines[1]);

        soon().until(() -> summaryIs("2 deadlines had passed when they were recorded"));
        var text = mailOf(owner);
        assertTrue(text.contains("1 deadline had passed when it was recorded."), text);
        assertTrue(text.contains("- Report on voids (Martin Dunmore, due on 1 June 2019)"), text);
        assertFalse(text.contains("- and"), text);
    }

    /** Nothing settles until {@link #mailOf} is asked: the service's clock stands. */
    private void gathering() {
        clock.set(now());
    }

    private void add(UUID committee, Somebody owner, UUID... deadlines) {
        tell(
                "recommendations",
                RECOMMENDATIONS + "backlog-overdue.v1",
                Ids.next(),
                backlogOf(committee, owner, deadlines));
    }

    private void end(UUID deadline) {
        tell(
                "recommendations",
                RECOMMENDATIONS + "deadline-ended.v1",
                deadline,
                ended(deadline, Ids.next(), "WITHDRAWN", ENDED_AT));
    }

    private void resume(UUID deadline) {
        tell(
                "recommendations",
                RECOMMENDATIONS + "deadline-resumed.v1",
                deadline,
                resumed(deadline, Ids.next(), ENDED_AT.plusSeconds(60)));
    }

    private int standings() {
        return look.count(
                COUNCIL,
                "FROM deadline_standing WHERE deadline_id IN ('" + deadlines[0] + "', '" + deadlines[1] + "', '"
                        + deadlines[2] + "')");
    }

    private boolean summaryIs(String title) {
        return title.equals(member.asks().get(at("/inbox")).path("items[0].title"));
    }

    private String mailOf(Somebody person) throws Exception {
        clock.reset();
        soon().until(() -> !MailServer.to(person.address()).isEmpty());
        return MailTexts.text(MailServer.to(person.address()).getFirst());
    }

    /** State and reason of the member's e-mail. */
    private String state() {
        var rows = look.query(
                COUNCIL,
                "SELECT state || '/' || coalesce(reason, 'null') FROM delivery WHERE channel = 'EMAIL' AND person_id = '"
                        + member.id() + "'");
        return rows.isEmpty() ? "" : rows.getFirst().toString();
    }
}
