package org.scrutineer.notifications.alert;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.scrutineer.platform.inbox.Inbox;
import org.scrutineer.platform.inbox.PoisonException;
import org.scrutineer.platform.inbox.ReceivedEvent;

/** Tells people of deadlines and collective grievances. Types that it does not name are not ours. */
@ApplicationScoped
class RecommendationsConsumer {

    private final Inbox inbox;
    private final Telling telling;
    private final DeadlineStandings standings;
    private final InstantSource clock;
    private final Event<SubjectClosed> closed;

    @Inject
    RecommendationsConsumer(
            Inbox inbox,
            Telling telling,
            DeadlineStandings standings,
            InstantSource clock,
            Event<SubjectClosed> closed) {
        this.inbox = inbox;
        this.telling = telling;
        this.standings = standings;
        this.clock = clock;
        this.closed = closed;
    }

    @Incoming("recommendations")
    @Blocking
    void on(ConsumerRecord<String, String> message) {
        inbox.consume("notifications-recommendations", message, this::apply);
    }

    private void apply(ReceivedEvent event) {
        switch (event.type()) {
            case "org.scrutineer.recommendations.action-overdue.v1",
                    "org.scrutineer.recommendations.recommendation-overdue.v1" -> deadline(event, Kind.ACTION_OVERDUE);
            case "org.scrutineer.recommendations.information-request-overdue.v1" ->
                deadline(event, Kind.REQUEST_OVERDUE);
            case "org.scrutineer.recommendations.response-overdue.v1" -> deadline(event, Kind.RESPONSE_OVERDUE);
            case "org.scrutineer.recommendations.deadline-approaching.v1" -> approaching(event);
            case "org.scrutineer.recommendations.deadline-ended.v1" -> ended(event);
            case "org.scrutineer.recommendations.deadline-resumed.v1" -> resumed(event);
            case "org.scrutineer.recommendations.backlog-overdue.v1" -> backlog(event);
            case "org.scrutineer.recommendations.collective-grievance-raised.v1" ->
                grievance(event, Kind.COLLECTIVE_GRIEVANCE_RAISED);
            case "org.scrutineer.recommendations.collective-grievance-moved.v1" ->
                grievance(event, Kind.COLLECTIVE_GRIEVANCE_MOVED);
            case "org.scrutineer.recommendations.action-closed.v1",
                    "org.scrutineer.recommendations.recommendation-closed.v1",
                    "org.scrutineer.recommendations.information-request-answered.v1" -> closed(event);
            default -> {} // not ours
        }
    }

    private void deadline(ReceivedEvent event, Kind kind) {
        deadline(event, kind, event.as(DeadlineTold.class));
    }

    private void approaching(ReceivedEvent event) {
        var told = event.as(DeadlineTold.class);
        required(event, told.daysLeft());
        deadline(event, told.daysLeft() == 0 ? Kind.DUE_TODAY : Kind.DUE_SOON, told);
    }

    private void deadline(ReceivedEvent event, Kind kind, DeadlineTold told) {
        required(event, told.subjectType(), told.subjectId(), told.dueOn());
        telling.tell(Notice.of(event.id(), kind, told, at(told.occurredAt(), event), clock.instant()));
    }

    private void ended(ReceivedEvent event) {
        var told = event.as(DeadlineEnded.class);
        required(event, told.deadlineId(), told.subjectType(), told.subjectId(), told.dueOn(), told.endedAs());
        standings.ended(told, at(told.occurredAt(), event));
    }

    private void resumed(ReceivedEvent event) {
        var told = event.as(DeadlineResumed.class);
        required(event, told.deadlineId(), told.subjectType(), told.subjectId(), told.dueOn());
        standings.resumed(told, at(told.occurredAt(), event));
    }

    private void backlog(ReceivedEvent event) {
        var told = event.as(BacklogOverdue.class);
        required(event, told.backlogId(), told.committeeId());
        if (told.count() <= 0) return;
        telling.tellBacklog(Notice.of(event.id(), told, at(told.occurredAt(), event), clock.instant()), told.named());
    }

    private void closed(ReceivedEvent event) {
        var subject = event.as(SubjectClosed.class);
        required(event, subject.subjectId());
        closed.fire(subject);
    }

    private void grievance(ReceivedEvent event, Kind kind) {
        var told = event.as(CollectiveGrievanceTold.class);
        required(event, told.grievanceId(), told.serviceArea());
        telling.tell(Notice.of(event.id(), kind, told, at(told.occurredAt(), event), clock.instant()));
    }

    private static Instant at(Instant occurredAt, ReceivedEvent event) {
        return occurredAt == null ? event.time() : occurredAt;
    }

    private static void required(ReceivedEvent event, Object... values) {
        for (var value : values) {
            if (value == null) throw new PoisonException(event.type() + " " + event.id() + " lacks a required field");
        }
    }
}
