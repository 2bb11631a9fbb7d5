package org.scrutineer.recommendations.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.scrutineer.platform.council.CurrentUser;
import org.scrutineer.platform.http.ETags;
import org.scrutineer.platform.http.Rereads;
import org.scrutineer.platform.outbox.Outbox;
import org.scrutineer.platform.outbox.OutboxEvent;
import org.scrutineer.platform.problem.NotFoundProblem;
import org.scrutineer.platform.time.CouncilCalendar;
import org.scrutineer.recommendations.committee.Committees;
import org.scrutineer.recommendations.committee.ExemptAccess;
import org.scrutineer.recommendations.deadline.Deadlines;
import org.scrutineer.recommendations.reference.References;
import org.scrutineer.recommendations.settings.Settings;
import org.scrutineer.recommendations.timeline.History;
import org.scrutineer.recommendations.timeline.SubjectType;
import org.scrutineer.recommendations.timeline.Who;

/** Owns the transactions in which actions change: the change, its clock, its history and its event are one. */
@ApplicationScoped
public class Actions implements Rereads<ActionResponse> {
    private static final int MOST_IN_MINUTES = 2000;

    private final ActionRepository repository;
    private final References references;
    private final Deadlines deadlines;
    private final History history;
    private final Outbox outbox;
    private final Committees committees;
    private final ExemptAccess access;
    private final Settings settings;
    private final CouncilCalendar calendar;
    private final CurrentUser user;
    private final InstantSource clock;

    Actions(
            ActionRepository repository,
            References references,
            Deadlines deadlines,
            History history,
            Outbox outbox,
            Committees committees,
            ExemptAccess access,
            Settings settings,
            CouncilCalendar calendar,
            CurrentUser user,
            InstantSource clock) {
        this.repository = repository;
        this.references = references;
        this.deadlines = deadlines;
        this.history = history;
        this.outbox = outbox;
        this.committees = committees;
        this.access = access;
        this.settings = settings;
        this.calendar = calendar;
        this.user = user;
        this.clock = clock;
    }

    /** Registers an action, or takes over what corrected minutes say of one that is known. */
    @Transactional
    public void register(NewAction details) {
        keep(details);
    }

    /** As {@link #register}, for whoever enters it by hand. */
    @Transactional
    public ActionResponse registered(NewAction details) {
        return response(keep(details));
    }

    private Action keep(NewAction details) {
        var known = repository.findById(details.id());
        return known == null ? add(details) : correct(known, details);
    }

    private Action add(NewAction details) {
        var action = Action.register(details, references.next(References.Series.AC, details.madeOn()));
        repository.persistAndFlush(action);
        if (details.minutesId() == null) deadlines.keep(action.deadline());
        else deadlines.keepFromMinutes(action.deadline(), details.madeOn());
        history.record(SubjectType.ACTION, action.id(), "registered", null, null, action.facts());
        outbox.append(action.registered(clock.instant()));
        return action;
    }

    /** Of what is not open any more too: its words may have become exempt. */
    private Action correct(Action action, NewAction details) {
        var before = action.facts();
        action.takeOver(details);
        if (!before.equals(action.facts())) {
            history.record(SubjectType.ACTION, action.id(), "minutes-corrected", null, before, action.facts());
        }
        deadlines.keepFromMinutes(action.deadline(), details.madeOn());
        return action;
    }

    /** How many actions are known from the minutes. */
    @Transactional
    public long countOfMinutes(UUID minutesId) {
        return repository.countOfMinutes(minutesId);
    }

    /** Takes back what corrected minutes no longer hold, unless somebody has worked on it. */
    @Transactional
    public void withdrawLeftOf(UUID correctedMinutesId) {
        for (var action : repository.ofMinutes(correctedMinutesId, MOST_IN_MINUTES)) {
            if (action.isRunning() && !history.isTouched(SubjectType.ACTION, action.id())) {
                change(action, "withdrawn", "No longer in the corrected minutes", (a, now) -> {
                    a.withdraw();
                    return null;
                });
            }
        }
    }

    /** The actions that serve a recommendation, oldest first. */
    @Transactional
    public List<ActionResponse> under(UUID recommendationId) {
        return responses(repository.under(recommendationId, 100));
    }

    @Transactional
    Action require(UUID id) {
        return repository.findByIdOptional(id).orElseThrow(NotFoundProblem::new);
    }

    /** Applies a step of somebody who is signed in; {@code act} returns the event to tell, or null. */
    @Transactional
    ActionResponse change(UUID id, String what, String note, BiFunction<Action, Instant, OutboxEvent> act) {
        return response(change(require(id), what, note, act));
    }

    /** As {@link #change}, for an edit that names the version it is based on. */
    @Transactional
    ActionResponse edit(
            UUID id, String ifMatch, String what, String note, BiFunction<Action, Instant, OutboxEvent> act) {
        var action = require(id);
        ETags.require(ifMatch, action.version());
        return response(change(action, what, note, act));
    }

    private Action change(Action action, String what, String note, BiFunction<Action, Instant, OutboxEvent> act) {
        var before = action.facts();
        var event = act.apply(action, clock.instant());
        repository.flush();
        deadlines.keep(action.deadline());
        history.record(SubjectType.ACTION, action.id(), what, note, before, action.facts());
        if (event != null) outbox.append(event);
        return action;
    }

    @Override
    public Class<ActionResponse> answers() {
        return ActionResponse.class;
    }

    @Override
    @Transactional
    public ActionResponse reread(UUID id) {
        return response(require(id));
    }

    Who who() {
        return Who.of(user);
    }

    ActionResponse response(Action action) {
        return responses(List.of(action)).getFirst();
    }

    /** As whoever asks may see them, with one look-up for all. */
    List<ActionResponse> responses(List<Action> actions) {
        var names = committees.names(actions.stream().map(Action::committeeId).toList());
        var audience = access.audience(actions.stream().map(Action::owner).toList());
        var today = calendar.today();
        var ageingBefore = today.minusMonths(settings.current().ageingMonths());
        return actions.stream()
                .map(action -> action.response(names.get(action.committeeId()), today, ageingBefore, audience))
                .toList();
    }
}
