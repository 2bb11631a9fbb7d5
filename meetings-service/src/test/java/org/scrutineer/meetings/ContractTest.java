package org.scrutineer.meetings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.scrutineer.meetings.committee.CommitteeRecorded;
import org.scrutineer.meetings.committee.MembershipRecorded;
import org.scrutineer.meetings.meeting.MeetingCancelled;
import org.scrutineer.meetings.meeting.MeetingScheduled;
import org.scrutineer.meetings.minutes.DecisionRecorded;
import org.scrutineer.meetings.minutes.MinutesPublished;
import org.scrutineer.meetings.minutes.RecommendationMade;
import org.scrutineer.meetings.minutes.TaskRecorded;
import org.scrutineer.meetings.person.PersonRecorded;
import org.scrutineer.platform.outbox.OutboxEvent;
import org.scrutineer.platform.testing.EventContract;
import org.scrutineer.platform.testing.ReleasedContracts;

class ContractTest {

    private static final Map<String, Class<? extends OutboxEvent>> EVENTS = Map.of(
            "committee-recorded", CommitteeRecorded.class,
            "decision-recorded", DecisionRecorded.class,
            "meeting-cancelled", MeetingCancelled.class,
            "meeting-scheduled", MeetingScheduled.class,
            "membership-recorded", MembershipRecorded.class,
            "minutes-published", MinutesPublished.class,
            "person-recorded", PersonRecorded.class,
            "recommendation-made", RecommendationMade.class,
            "task-recorded", TaskRecorded.class);

    @TestFactory
    List<DynamicTest> everyEventIsWrittenAsItsContractSays() {
        return EVENTS.entrySet().stream()
                .map(event -> DynamicTest.dynamicTest(
                        event.getKey(), () -> EventContract.own(event.getKey()).holdsFor(event.getValue())))
                .toList();
    }

    @Test
    void everyContractHasItsEvent() {
        assertEquals(EVENTS.keySet().stream().sorted().toList(), EventContract.ownNames());
    }

    @Test
    void readersOfTheReleasedContractsAreNotLetDown() {
        assertEquals(List.of(), ReleasedContracts.broken());
    }
}
