package org.scrutineer.recommendations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.scrutineer.platform.outbox.OutboxEvent;
import org.scrutineer.platform.testing.EventContract;
import org.scrutineer.platform.testing.ReleasedContracts;
import org.scrutineer.recommendations.action.ActionClosed;
import org.scrutineer.recommendations.action.ActionRegistered;
import org.scrutineer.recommendations.deadline.BacklogOverdue;
import org.scrutineer.recommendations.deadline.DeadlineApproaching;
import org.scrutineer.recommendations.deadline.DeadlineBreached;
import org.scrutineer.recommendations.deadline.DeadlineEnded;
import org.scrutineer.recommendations.deadline.DeadlineResumed;
import org.scrutineer.recommendations.grievance.CollectiveGrievanceMoved;
import org.scrutineer.recommendations.grievance.CollectiveGrievanceRaised;
import org.scrutineer.recommendations.progress.CompletionClaimed;
import org.scrutineer.recommendations.progress.CompletionVerified;
import org.scrutineer.recommendations.progress.ProgressReported;
import org.scrutineer.recommendations.recommendation.RecommendationClosed;
import org.scrutineer.recommendations.recommendation.RecommendationRegistered;
import org.scrutineer.recommendations.recommendation.ResponseRecorded;
import org.scrutineer.recommendations.request.InformationRequestAnswered;
import org.scrutineer.recommendations.request.InformationRequestRegistered;

class EventContractsTest {
    private static final Map<String, Class<? extends OutboxEvent>> EVENTS = new TreeMap<>(Map.ofEntries(
            Map.entry("action-closed", ActionClosed.class),
            Map.entry("action-overdue", DeadlineBreached.class),
            Map.entry("action-registered", ActionRegistered.class),
            Map.entry("backlog-overdue", BacklogOverdue.class),
            Map.entry("collective-grievance-moved", CollectiveGrievanceMoved.class),
            Map.entry("collective-grievance-raised", CollectiveGrievanceRaised.class),
            Map.entry("completion-claimed", CompletionClaimed.class),
            Map.entry("completion-verified", CompletionVerified.class),
            Map.entry("deadline-approaching", DeadlineApproaching.class),
            Map.entry("deadline-ended", DeadlineEnded.class),
            Map.entry("deadline-resumed", DeadlineResumed.class),
            Map.entry("information-request-answered", InformationRequestAnswered.class),
            Map.entry("information-request-overdue", DeadlineBreached.class),
            Map.entry("information-request-registered", InformationRequestRegistered.class),
            Map.entry("progress-reported", ProgressReported.class),
            Map.entry("recommendation-closed", RecommendationClosed.class),
            Map.entry("recommendation-overdue", DeadlineBreached.class),
            Map.entry("recommendation-registered", RecommendationRegistered.class),
            Map.entry("report-sent", org.scrutineer.recommendations.report.ReportSent.class),
            Map.entry("response-overdue", DeadlineBreached.class),
            Map.entry("response-recorded", ResponseRecorded.class)));

    @TestFactory
    Stream<DynamicTest> eachEventIsWrittenAsItsContractShows() {
        return EVENTS.entrySet().stream()
                .map(event -> DynamicTest.dynamicTest(
                        event.getKey(), () -> EventContract.own(event.getKey()).holdsFor(event.getValue())));
    }

    @Test
    void noContractIsWithoutItsEvent() {
        assertEquals(EVENTS.keySet().stream().toList(), EventContract.ownNames());
    }

    @Test
    void theChannelDescriptionNamesEveryEvent() throws IOException {
        var description = Files.readString(Path.of("asyncapi.yaml"));

        for (var name : EVENTS.keySet()) {
            assertTrue(description.contains("name: org.scrutineer.recommendations." + name + ".v1"), name);
            assertTrue(description.contains("contracts/" + name + ".v1.schema.json"), name);
        }
    }

    @Test
    void readersOfTheReleasedContractsAreNotLetDown() {
        assertEquals(List.of(), ReleasedContracts.broken());
    }
}
