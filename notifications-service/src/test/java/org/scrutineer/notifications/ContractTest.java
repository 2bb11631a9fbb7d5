package org.scrutineer.notifications;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.notifications.alert.AlertAcknowledged;
import org.scrutineer.notifications.alert.AlertDelivered;
import org.scrutineer.notifications.alert.BacklogOverdue;
import org.scrutineer.notifications.alert.CollectiveGrievanceTold;
import org.scrutineer.notifications.alert.DeadlineEnded;
import org.scrutineer.notifications.alert.DeadlineResumed;
import org.scrutineer.notifications.alert.DeadlineTold;
import org.scrutineer.notifications.alert.SubjectClosed;
import org.scrutineer.notifications.committee.CommitteeRecorded;
import org.scrutineer.notifications.committee.MembershipRecorded;
import org.scrutineer.notifications.committee.PersonRecorded;
import org.scrutineer.platform.testing.EventContract;
import org.scrutineer.platform.testing.ReleasedContracts;

class ContractTest {

    @Test
    void whatIsSentIsAsTheContractsSay() {
        assertEquals(List.of("alert-acknowledged", "alert-delivered"), EventContract.ownNames());
        EventContract.own("alert-delivered").holdsFor(AlertDelivered.class);
        EventContract.own("alert-acknowledged").holdsFor(AlertAcknowledged.class);
    }

    @Test
    void theAsyncApiDescribesEveryEvent() throws IOException {
        var description = Files.readString(Path.of("asyncapi.yaml"));
        for (var name : EventContract.ownNames()) {
            assertTrue(description.contains("org.scrutineer.notifications." + name + ".v1"), name);
            assertTrue(description.contains("contracts/" + name + ".v1.schema.json"), name);
        }
    }

    @Test
    void theCommitteesEventIsUnderstood() {
        var event = meetings("committee-recorded", CommitteeRecorded.class);
        assertAll(
                () -> assertNotNull(event.committeeId()),
                () -> assertNotNull(event.name()),
                () -> assertNotNull(event.remit()),
                () -> assertNotNull(event.occurredAt()));
    }

    @Test
    void thePersonsEventIsUnderstood() {
        var event = meetings("person-recorded", PersonRecorded.class);
        assertAll(
                () -> assertNotNull(event.personId()),
                () -> assertNotNull(event.name()),
                () -> assertNotNull(event.account()),
                () -> assertNotNull(event.occurredAt()));
    }

    @Test
    void theMembershipsEventIsUnderstood() {
        var event = meetings("membership-recorded", MembershipRecorded.class);
        assertAll(
                () -> assertNotNull(event.membershipId()),
                () -> assertNotNull(event.committeeId()),
                () -> assertNotNull(event.personId()),
                () -> assertNotNull(event.role()),
                () -> assertNotNull(event.fromOn()),
                () -> assertNotNull(event.occurredAt()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "action-overdue",
                "information-request-overdue",
                "response-overdue",
                "recommendation-overdue",
                "deadline-approaching"
            })
    void theDeadlinesEventsAreUnderstood(String name) {
        var event = recommendations(name, DeadlineTold.class);
        assertAll(
                () -> assertNotNull(event.deadlineId()),
                () -> assertNotNull(event.subjectType()),
                () -> assertNotNull(event.subjectId()),
                () -> assertNotNull(event.committeeId()),
                () -> assertNotNull(event.dueOn()),
                () -> assertNotNull(event.occurredAt()));
        if (name.equals("deadline-approaching")) assertNotNull(event.daysLeft());
    }

    @Test
    void theEventsOfADeadlinesEndAndReturnAreUnderstood() {
        var ended = recommendations("deadline-ended", DeadlineEnded.class);
        var resumed = recommendations("deadline-resumed", DeadlineResumed.class);
        assertAll(
                () -> assertNotNull(ended.deadlineId()),
                () -> assertNotNull(ended.subjectType()),
                () -> assertNotNull(ended.subjectId()),
                () -> assertNotNull(ended.dueOn()),
                () -> assertNotNull(ended.endedAs()),
                () -> assertNotNull(ended.occurredAt()),
                () -> assertNotNull(resumed.deadlineId()),
                () -> assertNotNull(resumed.subjectType()),
                () -> assertNotNull(resumed.subjectId()),
                () -> assertNotNull(resumed.dueOn()),
                () -> assertNotNull(resumed.occurredAt()));
    }

    @Test
    void theBacklogsEventIsUnderstood() {
        var event = recommendations("backlog-overdue", BacklogOverdue.class);
        assertAll(
                () -> assertNotNull(event.backlogId()),
                () -> assertNotNull(event.committeeId()),
                () -> assertTrue(event.count() > 0),
                () -> assertNotNull(event.items().getFirst().deadlineId()),
                () -> assertNotNull(event.more().getFirst().deadlineId()),
                () -> assertNotNull(event.more().getFirst().ownerPersonId()),
                () -> assertNotNull(event.moreDeadlineIds().getFirst()),
                () -> assertNotNull(event.items().getFirst().subjectType()),
                () -> assertNotNull(event.items().getFirst().dueOn()),
                () -> assertNotNull(event.occurredAt()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"collective-grievance-raised", "collective-grievance-moved"})
    void theGrievancesEventsAreUnderstood(String name) {
        var event = recommendations(name, CollectiveGrievanceTold.class);
        assertAll(
                () -> assertNotNull(event.grievanceId()),
                () -> assertNotNull(event.serviceArea()),
                () -> assertNotNull(event.stage()),
                () -> assertNotNull(event.raisedOn()),
                () -> assertNotNull(event.countBand()),
                () -> assertEquals(name.endsWith("moved") ? "STAGE" : null, event.change()),
                () -> assertNotNull(event.occurredAt()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"action-closed", "recommendation-closed", "information-request-answered"})
    void theEventsOfAnEndAreUnderstood(String name) {
        assertNotNull(recommendations(name, SubjectClosed.class).subjectId());
    }

    private static <T> T meetings(String name, Class<T> reader) {
        return EventContract.of("meetings-service", name).exampleAs(reader);
    }

    private static <T> T recommendations(String name, Class<T> reader) {
        return EventContract.of("recommendations-service", name).exampleAs(reader);
    }

    @Test
    void readersOfTheReleasedContractsAreNotLetDown() {
        assertEquals(List.of(), ReleasedContracts.broken());
    }
}
