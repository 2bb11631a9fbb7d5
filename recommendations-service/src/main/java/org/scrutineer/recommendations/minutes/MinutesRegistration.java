package org.scrutineer.recommendations.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.scrutineer.platform.inbox.PoisonException;
import org.scrutineer.platform.inbox.ReceivedEvent;
import org.scrutineer.recommendations.action.ActionKind;
import org.scrutineer.recommendations.action.Actions;
import org.scrutineer.recommendations.action.NewAction;
import org.scrutineer.recommendations.committee.CommitteeReadModel;
import org.scrutineer.recommendations.deadline.Deadlines;
import org.scrutineer.recommendations.minutes.MinutesEvents.MinutesPublished;
import org.scrutineer.recommendations.minutes.MinutesEvents.RecommendationMade;
import org.scrutineer.recommendations.minutes.MinutesEvents.TaskRecorded;
import org.scrutineer.recommendations.recommendation.NewRecommendation;
import org.scrutineer.recommendations.recommendation.Recommendations;
import org.scrutineer.recommendations.request.NewRequest;
import org.scrutineer.recommendations.request.RequestKind;
import org.scrutineer.recommendations.request.Requests;

/**
 * Registers what published minutes hold. The order in which their events come does not matter, nor does a second copy: things
 * are known by the identifiers that the minutes gave them.
 */
@ApplicationScoped
class MinutesRegistration {
    private final MinutesRepository repository;
    private final Recommendations recommendations;
    private final Actions actions;
    private final Requests requests;
    private final Deadlines deadlines;
    private final CommitteeReadModel committees;

    MinutesRegistration(
            MinutesRepository repository,
            Recommendations recommendations,
            Actions actions,
            Requests requests,
            Deadlines deadlines,
            CommitteeReadModel committees) {
        this.repository = repository;
        this.recommendations = recommendations;
        this.actions = actions;
        this.requests = requests;
        this.deadlines = deadlines;
        this.committees = committees;
    }

    void apply(ReceivedEvent event) {
        switch (event.type()) {
            case "org.scrutineer.meetings.minutes-published.v1" -> published(event.as(MinutesPublished.class));
            case "org.scrutineer.meetings.task-recorded.v1" -> recorded(event.as(TaskRecorded.class));
            case "org.scrutineer.meetings.recommendation-made.v1" -> made(event.as(RecommendationMade.class));
            default -> committees.apply(event);
        }
    }

    private void published(MinutesPublished event) {
        committees.mention(event.committeeId(), event.committeeName());
        repository
                .known(event.minutesId())
                .announce(event.recommendations() + event.tasks(), event.correctsMinutesId());
        conclude(event.minutesId());
    }

    private void recorded(TaskRecorded event) {
        switch (event.kind()) {
            case "ACTION" -> actions.register(action(event, ActionKind.ACTION));
            case "UNDERTAKING" -> actions.register(action(event, ActionKind.UNDERTAKING));
            case "INFORMATION_REQUEST" -> requests.register(request(event, RequestKind.INFORMATION_REQUEST));
            case "ATTENDANCE_REQUEST" -> requests.register(request(event, RequestKind.ATTENDANCE_REQUEST));
            default -> throw new PoisonException("a task of kind " + event.kind() + " is not known");
        }
        conclude(event.minutesId());
    }

    private void made(RecommendationMade event) {
        recommendations.register(new NewRecommendation(
                event.recommendationId(),
                event.committeeId(),
                event.minutesId(),
                event.item(),
                event.clause(),
                event.number(),
                event.text(),
                event.exempt(),
                event.heldOn(),
                event.addressedTo(),
                event.reportedStatus(),
                event.statusText(),
                event.owner(),
                event.dueOn(),
                rule(event.dueOn() == null ? null : "STATED", event.dueText())));
        conclude(event.minutesId());
    }

    private static NewAction action(TaskRecorded event, ActionKind kind) {
        return new NewAction(
                event.taskId(),
                kind,
                event.committeeId(),
                null,
                event.minutesId(),
                event.item(),
                event.clause(),
                event.text(),
                event.exempt(),
                event.heldOn(),
                event.owner(),
                event.dueOn(),
                rule(event.dueRule(), event.dueText()));
    }

    private static NewRequest request(TaskRecorded event, RequestKind kind) {
        return new NewRequest(
                event.taskId(),
                kind,
                event.committeeId(),
                event.minutesId(),
                event.item(),
                event.clause(),
                event.text(),
                event.exempt(),
                event.heldOn(),
                event.owner(),
                event.dueOn(),
                rule(event.dueRule(), event.dueText()));
    }

    /** The rule in words; a word that is not known yet is shown as it came. */
    private static String rule(String word, String dueText) {
        if (word == null) return null;
        var rule =
                switch (word) {
                    case "STATED" -> "Stated in the minutes";
                    case "NEXT_MEETING" -> "The committee's next meeting";
                    case "MEETING_IN_MONTH" -> "The committee's meeting in the month named";
                    case "CLERK" -> "Set by democratic services";
                    default -> word;
                };
        return dueText == null || dueText.isBlank() ? rule : rule + ": \"" + dueText + "\"";
    }

    /** When all have come: what the minutes replace is tidied up, and what was already overdue is told of in one summary. */
    private void conclude(UUID minutesId) {
        var minutes = repository.known(minutesId);
        long known = recommendations.countOfMinutes(minutesId)
                + actions.countOfMinutes(minutesId)
                + requests.countOfMinutes(minutesId);
        if (!minutes.completeWith(known)) return;
        if (minutes.correctsMinutesId() != null) {
            recommendations.withdrawLeftOf(minutes.correctsMinutesId());
            actions.withdrawLeftOf(minutes.correctsMinutesId());
            requests.withdrawLeftOf(minutes.correctsMinutesId());
        }
        deadlines.minutesComplete(minutesId);
    }
}
