package org.scrutineer.meetings.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.scrutineer.meetings.access.ExemptAccess;
import org.scrutineer.meetings.committee.Committees;
import org.scrutineer.meetings.meeting.MunicipalYear;
import org.scrutineer.platform.http.Rereads;
import org.scrutineer.platform.problem.NotFoundProblem;

/** Shows published minutes, to everybody as far as they may read them (domain rules R3 and R4). */
@ApplicationScoped
public class PublishedMinutes implements Rereads<MinutesResponse> {

    private final MinutesRepository minutes;
    private final AgendaItemRepository items;
    private final DecisionRepository decisions;
    private final RecommendationRepository recommendations;
    private final TaskRepository tasks;
    private final AttendanceRepository attendance;
    private final QuestionRepository questions;
    private final Committees committees;
    private final ExemptAccess exemptAccess;

    @Inject
    PublishedMinutes(
            MinutesRepository minutes,
            AgendaItemRepository items,
            DecisionRepository decisions,
            RecommendationRepository recommendations,
            TaskRepository tasks,
            AttendanceRepository attendance,
            QuestionRepository questions,
            Committees committees,
            ExemptAccess exemptAccess) {
        this.minutes = minutes;
        this.items = items;
        this.decisions = decisions;
        this.recommendations = recommendations;
        this.tasks = tasks;
        this.attendance = attendance;
        this.questions = questions;
        this.committees = committees;
        this.exemptAccess = exemptAccess;
    }

    @Override
    public Class<MinutesResponse> answers() {
        return MinutesResponse.class;
    }

    @Override
    public MinutesResponse reread(UUID id) {
        return show(id);
    }

    /** @throws NotFoundProblem if there are none, or none that whoever asks may read */
    public MinutesResponse show(UUID id) {
        var found = minutes.findByIdOptional(id).orElseThrow(NotFoundProblem::new);
        var whole = exemptAccess.isGranted();
        if (!found.isOpen() && !whole) throw new NotFoundProblem();
        var clauses = decisions.of(id).stream()
                .filter(d -> whole || !d.isExempt())
                .map(PublishedMinutes::decision)
                .toList();
        var recommended = recommendations.of(id).stream()
                .filter(r -> whole || !r.isExempt())
                .map(Recommendation::response)
                .toList();
        var duties = tasks.of(id).stream()
                .filter(t -> whole || !t.isExempt())
                .map(Task::response)
                .toList();
        var withheld = found.decisions()
                + found.recommendations()
                + found.tasks()
                - clauses.size()
                - recommended.size()
                - duties.size();
        return new MinutesResponse(
                found.id(),
                found.meetingId(),
                found.committeeId(),
                committees.find(found.committeeId()).map(Committees.Named::name).orElseThrow(),
                found.heldOn(),
                found.startsAt(),
                found.venue(),
                MunicipalYear.of(found.heldOn()).toString(),
                found.publishedAt(),
                found.isPartlyExempt() && !whole ? null : found.documentId(),
                found.exemptSummary(),
                withheld,
                found.correctsMinutesId(),
                found.supersededById(),
                items.of(id).stream().map(i -> item(i, whole)).toList(),
                clauses,
                recommended,
                duties,
                attendance.of(id).stream().map(Attendance::response).toList(),
                questions.of(id).stream()
                        .filter(q -> whole || !q.isExempt())
                        .map(Question::response)
                        .toList());
    }

    private static MinutesResponse.AgendaItemPart item(AgendaItem item, boolean whole) {
        return item.isExempt() && !whole
                ? new MinutesResponse.AgendaItemPart(item.number(), null, List.of(), true)
                : new MinutesResponse.AgendaItemPart(item.number(), item.title(), item.paragraphs(), item.isExempt());
    }

    private static MinutesResponse.DecisionPart decision(Decision decision) {
        return new MinutesResponse.DecisionPart(
                decision.decisionId(),
                decision.item(),
                decision.itemTitle(),
                decision.clause(),
                decision.verb(),
                decision.text(),
                decision.isExempt());
    }
}
