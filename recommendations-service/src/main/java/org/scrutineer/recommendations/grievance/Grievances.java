package org.scrutineer.recommendations.grievance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.scrutineer.platform.council.CurrentUser;
import org.scrutineer.platform.outbox.Outbox;
import org.scrutineer.platform.outbox.OutboxEvent;
import org.scrutineer.platform.page.Page;
import org.scrutineer.platform.page.PageRequest;
import org.scrutineer.platform.problem.InvalidProblem;
import org.scrutineer.platform.problem.NotFoundProblem;
import org.scrutineer.platform.time.CouncilCalendar;
import org.scrutineer.recommendations.Keyset;
import org.scrutineer.recommendations.settings.Settings;
import org.scrutineer.recommendations.timeline.History;
import org.scrutineer.recommendations.timeline.SubjectType;

/** Owns the transactions in which grievances change, and decides who sees how much of one. */
@ApplicationScoped
public class Grievances {
    private static final LocalDate END = LocalDate.of(9999, 12, 31);
    private static final UUID LAST = new UUID(-1L, -1L);

    private final GrievanceRepository repository;
    private final Settings settings;
    private final History history;
    private final Outbox outbox;
    private final CurrentUser user;
    private final CouncilCalendar calendar;
    private final InstantSource clock;

    Grievances(
            GrievanceRepository repository,
            Settings settings,
            History history,
            Outbox outbox,
            CurrentUser user,
            CouncilCalendar calendar,
            InstantSource clock) {
        this.repository = repository;
        this.settings = settings;
        this.history = history;
        this.outbox = outbox;
        this.user = user;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Transactional
    GrievanceResponse record(RecordGrievanceRequest request) {
        if (request.raisedOn().isAfter(calendar.today())) {
            throw new InvalidProblem("/raisedOn", "It cannot have been raised in the future.");
        }
        var grievance = Grievance.record(request);
        repository.persistAndFlush(grievance);
        history.record(SubjectType.GRIEVANCE, grievance.id(), "recorded", null, null, grievance.facts());
        grievance.raise(threshold(), clock.instant()).ifPresent(outbox::append);
        repository.flush();
        return grievance.whole(threshold());
    }

    @Transactional
    GrievanceResponse move(UUID id, MoveGrievanceRequest request) {
        if (request.stage() == GrievanceStage.CONCLUDED) {
            throw new InvalidProblem("/stage", "Conclude a grievance by its conclusion.");
        }
        return change(id, "stage-moved", grievance -> grievance.move(request, threshold(), clock.instant()));
    }

    @Transactional
    GrievanceResponse count(UUID id, CountEmployeesRequest request) {
        return change(id, "employees-counted", grievance -> {
            grievance.count(request.employees(), request.raisedBy());
            return grievance.raise(threshold(), clock.instant());
        });
    }

    @Transactional
    GrievanceResponse conclude(UUID id, ConcludeGrievanceRequest request) {
        return change(
                id, "concluded", grievance -> grievance.conclude(request.concludedOn(), threshold(), clock.instant()));
    }

    private GrievanceResponse change(UUID id, String what, Function<Grievance, Optional<? extends OutboxEvent>> act) {
        var grievance = repository.findByIdOptional(id).orElseThrow(NotFoundProblem::new);
        var before = grievance.facts();
        var event = act.apply(grievance);
        repository.flush();
        history.record(SubjectType.GRIEVANCE, id, what, null, before, grievance.facts());
        event.ifPresent(outbox::append);
        return grievance.whole(threshold());
    }

    @Transactional
    Page<GrievanceResponse> page(PageRequest page) {
        var after = page.after(2).map(Keyset::of).orElse(new Keyset(END, LAST));
        var rows = seesAll()
                ? repository.all(after.on(), after.id(), page.limit + 1)
                : repository.collective(after.on(), after.id(), page.limit + 1);
        int threshold = threshold();
        return Page.of(rows, page.limit, grievance -> new Object[] {grievance.raisedOn(), grievance.id()})
                .map(grievance -> shown(grievance, threshold));
    }

    /** One grievance; one that is not collective does not exist for anybody but human resources. */
    @Transactional
    GrievanceResponse get(UUID id) {
        var grievance = repository
                .findByIdOptional(id)
                .filter(found -> seesAll() || found.isCollective())
                .orElseThrow(NotFoundProblem::new);
        return shown(grievance, threshold());
    }

    /** Collective grievances that are not concluded, newest first, in the fields that members see. */
    @Transactional
    public List<CollectiveGrievance> running(int limit) {
        int threshold = threshold();
        return repository.collectiveRunning(limit).stream()
                .map(grievance -> CollectiveGrievance.from(grievance.safe(threshold)))
                .toList();
    }

    private GrievanceResponse shown(Grievance grievance, int threshold) {
        return seesAll() ? grievance.whole(threshold) : grievance.safe(threshold);
    }

    private boolean seesAll() {
        return user.hasRole("hr");
    }

    private int threshold() {
        return settings.current().smallNumberThreshold();
    }
}
