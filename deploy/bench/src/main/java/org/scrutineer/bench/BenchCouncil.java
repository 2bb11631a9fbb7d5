package org.scrutineer.bench;

import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** A council with one committee and one member, made known to the services as any council is: by events. */
final class BenchCouncil {

    private final LocalSuite suite;
    private final String council;
    private final BareBroker broker;

    BenchCouncil(LocalSuite suite, String council, BareBroker broker) {
        this.suite = suite;
        this.council = council;
        this.broker = broker;
    }

    /** The committee's id, once notifications knows the member and recommendations the committee. */
    UUID create() throws Exception {
        var committee = UUID.randomUUID();
        var person = UUID.randomUUID();
        var membership = UUID.randomUUID();
        var now = Instant.now();
        tell("committee-recorded", committee, """
                {"committeeId":"%s","name":"Bench Committee","remit":["Everything"],"version":0,"occurredAt":"%s"}""".formatted(committee, now));
        tell("person-recorded", person, """
                {"personId":"%s","name":"Bea Bench","post":"Councillor","kind":"MEMBER","account":null,"occurredAt":"%s"}""".formatted(person, now));
        tell("membership-recorded", membership, """
                {"membershipId":"%s","committeeId":"%s","personId":"%s","role":"MEMBER","fromOn":"2020-01-01","toOn":null,"occurredAt":"%s"}""".formatted(membership, committee, person, now));
        try (var database = suite.database("notifications", council);
                var insert = database.prepareStatement(
                        "INSERT INTO recipient (person_id, council_id, email, email_on, source, state, version) "
                                + "VALUES (?, ?, 'bea@bench.example', true, 'RECORDED', 'ACTIVE', 0)")) {
            insert.setObject(1, person);
            insert.setString(2, council);
            insert.executeUpdate();
        }
        await("notifications", "membership", membership);
        await("recommendations", "committee", committee);
        return committee;
    }

    private void tell(String event, UUID aggregate, String payload) throws Exception {
        broker.send("meetings", council, "org.scrutineer.meetings." + event + ".v1", aggregate, payload);
    }

    private void await(String service, String table, UUID id) throws SQLException, InterruptedException {
        long deadline = System.currentTimeMillis() + 60_000;
        try (var database = suite.database(service, council);
                var query = database.prepareStatement("SELECT 1 FROM " + table + " WHERE id = ?")) {
            query.setObject(1, id);
            while (true) {
                try (var rows = query.executeQuery()) {
                    if (rows.next()) return;
                }
                if (System.currentTimeMillis() > deadline)
                    throw new IllegalStateException(service + " does not know the " + table);
                TimeUnit.MILLISECONDS.sleep(200);
            }
        }
    }
}
