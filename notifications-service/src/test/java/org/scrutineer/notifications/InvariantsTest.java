package org.scrutineer.notifications;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.scrutineer.platform.id.Ids;
import org.scrutineer.platform.testing.LocalParts;
import org.scrutineer.platform.testing.Topics;

/** What must hold whatever breaks: every breach reaches every member through every channel, once. */
@QuarkusTest
class InvariantsTest extends Scene {

    private static final int BREACHES = 12;

    @Test
    void faultsOfTheMailServerTheBrokerAndTheDatabaseLoseNothingAndSendNothingTwice() {
        // Given
        var committee = committee("Housing Scrutiny Committee");
        var members = IntStream.range(0, 4)
                .mapToObj(i -> withAddress(person("Member " + i)))
                .toList();
        members.forEach(member -> seat(committee, member, "MEMBER"));
        // When: breaches come, each twice, while one part after the other is away
        MailServer.down();
        breach(committee);
        LocalParts.broker().kill();
        LocalParts.broker().start();
        breach(committee);
        DatabaseOutage.begin();
        try {
            breach(committee);
        } finally {
            DatabaseOutage.end();
        }
        MailServer.up();
        // Then: all heals untouched
        var whole = Awaitility.await().atMost(Duration.ofMinutes(2)).ignoreExceptions();
        whole.untilAsserted(() -> assertEquals(
                BREACHES * members.size() * 2,
                look.count(
                        COUNCIL,
                        "FROM delivery d JOIN alert a ON a.id = d.alert_id WHERE d.state = 'ACCEPTED'"
                                + " AND a.committee_id = '" + committee + "'")));
        assertEquals(
                BREACHES * members.size(), look.count(COUNCIL, "FROM alert WHERE committee_id = '" + committee + "'"));
        for (var member : members)
            assertEquals(BREACHES, MailServer.to(member.address()).size());
        whole.untilAsserted(() -> assertEquals(0, look.count(COUNCIL, "FROM outbox WHERE sent_at IS NULL")));
    }

    private void breach(UUID committee) {
        for (int i = 0; i < BREACHES / 3; i++) {
            var action = Ids.next();
            var event = overdue(action, committee, null);
            var id = UUID.randomUUID().toString();
            for (int copy = 0; copy < 2; copy++) {
                Topics.send("recommendations", COUNCIL, RECOMMENDATIONS + "action-overdue.v1", action, event, id);
            }
        }
    }
}
