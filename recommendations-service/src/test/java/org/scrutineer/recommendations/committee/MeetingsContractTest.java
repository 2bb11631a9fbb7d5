package org.scrutineer.recommendations.committee;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.junit.jupiter.api.Test;
import org.scrutineer.platform.testing.EventContract;
import org.scrutineer.recommendations.committee.ReadEvents.CommitteeRecorded;
import org.scrutineer.recommendations.committee.ReadEvents.PersonRecorded;

/** What this service reads of committees and people stands in their producer's examples. */
class MeetingsContractTest {

    @Test
    void aCommitteeIsReadWhole() {
        var committee =
                EventContract.of("meetings-service", "committee-recorded").exampleAs(CommitteeRecorded.class);

        assertNotNull(committee.committeeId());
        assertNotNull(committee.name());
        assertNotNull(committee.remit());
        assertNotNull(committee.occurredAt());
    }

    @Test
    void aPersonIsReadWhole() {
        var person = EventContract.of("meetings-service", "person-recorded").exampleAs(PersonRecorded.class);

        assertNotNull(person.personId());
        assertNotNull(person.name());
        assertNotNull(person.kind());
        assertNotNull(person.occurredAt());
    }
}
