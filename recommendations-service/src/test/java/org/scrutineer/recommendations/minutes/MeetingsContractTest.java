package org.scrutineer.recommendations.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.junit.jupiter.api.Test;
import org.scrutineer.platform.testing.EventContract;
import org.scrutineer.recommendations.minutes.MinutesEvents.MinutesPublished;
import org.scrutineer.recommendations.minutes.MinutesEvents.RecommendationMade;
import org.scrutineer.recommendations.minutes.MinutesEvents.TaskRecorded;

/** What this service reads of minutes stands in the examples of the service that publishes them. */
class MeetingsContractTest {

    @Test
    void aTaskIsReadWhole() {
        var task = EventContract.of("meetings-service", "task-recorded").exampleAs(TaskRecorded.class);

        assertNotNull(task.taskId());
        assertNotNull(task.minutesId());
        assertNotNull(task.committeeId());
        assertNotNull(task.heldOn());
        assertNotNull(task.kind());
        assertNotNull(task.text());
        assertNotNull(task.owner().kind());
        assertNotNull(task.owner().name());
        assertNotNull(task.dueOn());
        assertNotNull(task.dueText());
        assertNotNull(task.dueRule());
        assertNotNull(task.item());
        assertNotNull(task.clause());
        assertEquals(false, task.exempt());
    }

    @Test
    void aRecommendationIsReadWhole() {
        var made = EventContract.of("meetings-service", "recommendation-made").exampleAs(RecommendationMade.class);

        assertNotNull(made.recommendationId());
        assertNotNull(made.minutesId());
        assertNotNull(made.committeeId());
        assertNotNull(made.heldOn());
        assertNotNull(made.number());
        assertNotNull(made.text());
        assertNotNull(made.item());
    }

    @Test
    void minutesSayHowMuchTheyHold() {
        var published =
                EventContract.of("meetings-service", "minutes-published").exampleAs(MinutesPublished.class);

        assertNotNull(published.minutesId());
        assertNotNull(published.committeeId());
        assertNotNull(published.committeeName());
        assertNotNull(published.heldOn());
        assertEquals(true, published.recommendations() + published.tasks() > 0);
    }
}
