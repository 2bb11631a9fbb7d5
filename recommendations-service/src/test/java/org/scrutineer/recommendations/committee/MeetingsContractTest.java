package org.scrutineer.recommendations.committee;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.junit.jupiter.api.Test;
import org.scrutineer.platform.testing.EventContract;
import org.scrutineer.recommendations.committee.ReadEvents.CommitteeRecorded;
import org.scrutineer.recommendations.committee.ReadEvents.MeetingCancelled;
import org.scrutineer.recommendations.committee.ReadEvents.MeetingScheduled;
import org.scrutineer.recommendations.committee.ReadEvents.MembershipRecorded;
import org.scrutineer.recommendations.committee.ReadEvents.PersonRecorded;

/** What this service reads of committees, people and meetings stands in their producer's examples. */
class MeetingsContractTest {

    @Test
    void aCommitteeAndItsMeetingsAreReadWhole() {
        var committee =
                EventContract.of("meetings-service", "committee-recorded").exampleAs(CommitteeRecorded.class);
        var scheduled =
                EventContract.of("meetings-service", "meeting-scheduled").exampleAs(MeetingScheduled.class);
        var cancelled =
                EventContract.of("meetings-service", "meeting-cancelled").exampleAs(MeetingCancelled.class);

        assertNotNull(committee.committeeId());
        assertNotNull(committee.name());
        assertNotNull(committee.remit());
        assertNotNull(committee.occurredAt());
        assertNotNull(scheduled.meetingId());
        assertNotNull(scheduled.committeeId());
        assertNotNull(scheduled.heldOn());
        assertNotNull(scheduled.occurredAt());
        assertNotNull(cancelled.meetingId());
    }

    @Test
    void aPersonAndAMembershipAreReadWhole() {
        var person = EventContract.of("meetings-service", "person-recorded").exampleAs(PersonRecorded.class);
        var membership =
                EventContract.of("meetings-service", "membership-recorded").exampleAs(MembershipRecorded.class);

        assertNotNull(person.personId());
        assertNotNull(person.name());
        assertNotNull(person.kind());
        assertNotNull(person.occurredAt());
        assertNotNull(membership.membershipId());
        assertNotNull(membership.committeeId());
        assertNotNull(membership.personId());
        assertNotNull(membership.role());
        assertNotNull(membership.occurredAt());
    }
}
