package org.scrutineer.meetings.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.scrutineer.meetings.document.Documents;
import org.scrutineer.meetings.meeting.MeetingsOfCommittee;
import org.scrutineer.platform.council.CurrentUser;
import org.scrutineer.platform.id.Ids;
import org.scrutineer.platform.outbox.Outbox;
import org.scrutineer.platform.outbox.OutboxEvent;
import org.scrutineer.platform.problem.InvalidProblem;

/** Publishes minutes: the one place that writes them, with all their events, in the transaction of whoever confirmed them. */
@ApplicationScoped
public class Publication {

    private final MinutesRepository minutes;
    private final AgendaItemRepository items;
    private final DecisionRepository decisions;
    private final RecommendationRepository recommendations;
    private final TaskRepository tasks;
    private final AttendanceRepository attendance;
    private final QuestionRepository questions;
    private final MeetingsOfCommittee meetings;
    private final Documents documents;
    private final Outbox outbox;
    private final CurrentUser user;
    private final InstantSource clock;

    @Inject
    Publication(
            MinutesRepository minutes,
            AgendaItemRepository items,
            DecisionRepository decisions,
            RecommendationRepository recommendations,
            TaskRepository tasks,
            AttendanceRepository attendance,
            QuestionRepository questions,
            MeetingsOfCommittee meetings,
            Documents documents,
            Outbox outbox,
            CurrentUser user,
            InstantSource clock) {
        this.minutes = minutes;
        this.items = items;
        this.decisions = decisions;
        this.recommendations = recommendations;
        this.tasks = tasks;
        this.attendance = attendance;
        this.questions = questions;
        this.meetings = meetings;
        this.documents = documents;
        this.outbox = outbox;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Publishes minutes or a corrected version of them. The committee must be locked, so that nobody else publishes for the
     * meeting meanwhile.
     *
     * @throws MinutesAlreadyPublishedProblem if the meeting has minutes and these do not say that they correct them
     */
    @Transactional(TxType.MANDATORY)
    public UUID publish(NewMinutes confirmed) {
        var id = Ids.next();
        var before = supersede(confirmed, id);
        var published = Minutes.publish(id, confirmed, user.account(), clock.instant());
        minutes.persist(published);
        var events = new ArrayList<OutboxEvent>();
        events.add(published.published(confirmed.committeeName()));
        events.addAll(keepParts(published, confirmed, before));
        meetings.minuted(confirmed.meetingId(), id, confirmed.decisions().size());
        documents.publish(confirmed.documentId(), confirmed.isPartlyExempt());
        outbox.appendAll(events);
        return id;
    }

    /** Takes the version in force out of it, if there is one and it is the one meant; gives the names of its parts. */
    private KnownParts supersede(NewMinutes confirmed, UUID laterId) {
        var inForce = minutes.inForce(confirmed.meetingId()).orElse(null);
        var corrected = confirmed.correctsMinutesId();
        if (inForce == null) {
            if (corrected != null) throw new InvalidProblem("/correctsMinutesId", "This meeting has no minutes yet.");
            return KnownParts.none();
        }
        if (corrected == null) throw new MinutesAlreadyPublishedProblem();
        if (!corrected.equals(inForce.id())) {
            throw new InvalidProblem(
                    "/correctsMinutesId", "These are not the minutes of this meeting that are now in force.");
        }
        inForce.supersede(laterId);
        if (confirmed.isPartlyExempt()) closeVersions(confirmed.meetingId());
        decisions.leaveForce(inForce.id());
        // Hibernate inserts before it updates; the later version may only be inserted once this one is out of force.
        minutes.flush();
        return KnownParts.of(decisions.of(inForce.id()), recommendations.of(inForce.id()), tasks.of(inForce.id()));
    }

    private void closeVersions(UUID meetingId) {
        for (var earlier : minutes.of(meetingId)) {
            earlier.close();
            documents.publish(earlier.documentId(), true);
        }
    }

    private List<OutboxEvent> keepParts(Minutes published, NewMinutes confirmed, KnownParts before) {
        var id = published.id();
        var events = new ArrayList<OutboxEvent>();
        Map<UUID, UUID> decisionIds = new HashMap<>();
        int position = 0;
        for (var part : confirmed.items()) items.persist(AgendaItem.of(id, position++, part));
        position = 0;
        for (var part : confirmed.decisions()) {
            var decisionId = before.decision(part);
            decisionIds.put(part.id(), decisionId);
            var decision = Decision.of(published, decisionId, position++, part);
            decisions.persist(decision);
            events.add(decision.recorded(published));
        }
        position = 0;
        for (var part : confirmed.recommendations()) {
            var recommendation = Recommendation.of(
                    id, before.recommendation(part), decisionIds.get(part.decisionId()), position++, part);
            recommendations.persist(recommendation);
            events.add(recommendation.made(published));
        }
        position = 0;
        for (var part : confirmed.tasks()) {
            var task = Task.of(id, before.task(part), decisionIds.get(part.decisionId()), position++, part);
            tasks.persist(task);
            events.add(task.recorded(published));
        }
        position = 0;
        for (var part : confirmed.attendance()) attendance.persist(Attendance.of(id, position++, part));
        position = 0;
        for (var part : confirmed.questions()) questions.persist(Question.of(id, position++, part));
        return events;
    }
}
