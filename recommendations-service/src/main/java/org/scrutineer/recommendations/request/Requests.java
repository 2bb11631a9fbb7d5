package org.scrutineer.recommendations.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
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
import org.scrutineer.recommendations.deadline.DueDate;
import org.scrutineer.recommendations.reference.References;
import org.scrutineer.recommendations.settings.Settings;
import org.scrutineer.recommendations.timeline.History;
import org.scrutineer.recommendations.timeline.SubjectType;
import org.scrutineer.recommendations.timeline.Who;

/** Owns the transactions in which requests change. */
@ApplicationScoped
public class Requests implements Rereads<RequestResponse> {
    private static final int MOST_IN_MINUTES = 2000;

    private final RequestRepository repository;
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

    Requests(
            RequestRepository repository,
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

    /** Registers a request, or takes over what corrected minutes say of one that is known. */
    @Transactional
    public void register(NewRequest details) {
        keep(details);
    }

    @Transactional
    RequestResponse registered(NewRequest details) {
        return response(keep(details));
    }

    private InformationRequest keep(NewRequest details) {
        var dated = withDueDate(details);
        var known = repository.findById(details.id());
        return known == null ? add(dated) : correct(known, dated);
    }

    /** Only information has a clock of its own; when somebody attends is a meeting's matter. */
    private NewRequest withDueDate(NewRequest details) {
        var rules = settings.current();
        boolean ruled = details.dueOn() == null
                && details.kind() == RequestKind.INFORMATION_REQUEST
                && rules.requestDays() != null;
        if (!ruled) return details;
        var due = DueDate.forRequest(details.madeOn(), rules.requestDays(), rules);
        return details.due(due.on(), due.rule());
    }

    private InformationRequest add(NewRequest details) {
        var request = InformationRequest.register(details, references.next(References.Series.IR, details.madeOn()));
        repository.persistAndFlush(request);
        if (details.minutesId() == null) deadlines.keep(request.deadline());
        else deadlines.keepFromMinutes(request.deadline(), details.madeOn());
        history.record(SubjectType.INFORMATION_REQUEST, request.id(), "registered", null, null, request.facts());
        outbox.append(request.registered(clock.instant()));
        return request;
    }

    /** Of what is not open any more too: its words may have become exempt. */
    private InformationRequest correct(InformationRequest request, NewRequest details) {
        var before = request.facts();
        request.takeOver(details);
        if (!before.equals(request.facts())) {
            history.record(
                    SubjectType.INFORMATION_REQUEST, request.id(), "minutes-corrected", null, before, request.facts());
        }
        deadlines.keepFromMinutes(request.deadline(), details.madeOn());
        return request;
    }

    /** How many requests are known from the minutes. */
    @Transactional
    public long countOfMinutes(UUID minutesId) {
        return repository.countOfMinutes(minutesId);
    }

    /** Takes back what corrected minutes no longer hold, unless it has been answered. */
    @Transactional
    public void withdrawLeftOf(UUID correctedMinutesId) {
        for (var request : repository.ofMinutes(correctedMinutesId, MOST_IN_MINUTES)) {
            if (request.isOpen() && !history.isTouched(SubjectType.INFORMATION_REQUEST, request.id())) {
                change(request, "withdrawn", "No longer in the corrected minutes", (r, now) -> {
                    r.withdraw();
                    return null;
                });
            }
        }
    }

    @Transactional
    InformationRequest require(UUID id) {
        return repository.findByIdOptional(id).orElseThrow(NotFoundProblem::new);
    }

    @Transactional
    RequestResponse change(
            UUID id, String what, String note, BiFunction<InformationRequest, Instant, OutboxEvent> act) {
        return response(change(require(id), what, note, act));
    }

    @Transactional
    RequestResponse edit(
            UUID id,
            String ifMatch,
            String what,
            String note,
            BiFunction<InformationRequest, Instant, OutboxEvent> act) {
        var request = require(id);
        ETags.require(ifMatch, request.version());
        return response(change(request, what, note, act));
    }

    private InformationRequest change(
            InformationRequest request,
            String what,
            String note,
            BiFunction<InformationRequest, Instant, OutboxEvent> act) {
        var before = request.facts();
        var event = act.apply(request, clock.instant());
        repository.flush();
        deadlines.keep(request.deadline());
        history.record(SubjectType.INFORMATION_REQUEST, request.id(), what, note, before, request.facts());
        if (event != null) outbox.append(event);
        return request;
    }

    @Override
    public Class<RequestResponse> answers() {
        return RequestResponse.class;
    }

    @Override
    @Transactional
    public RequestResponse reread(UUID id) {
        return response(require(id));
    }

    Who who() {
        return Who.of(user);
    }

    RequestResponse response(InformationRequest request) {
        var today = calendar.today();
        return request.response(
                committees.name(request.committeeId()),
                today,
                today.minusMonths(settings.current().ageingMonths()),
                access.reader());
    }
}
