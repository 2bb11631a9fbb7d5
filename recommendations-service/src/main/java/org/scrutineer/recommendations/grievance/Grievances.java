package org.scrutineer.recommendations.grievance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.scrutineer.platform.council.CurrentUser;
import org.scrutineer.platform.http.Rereads;
import org.scrutineer.platform.outbox.Outbox;
import org.scrutineer.platform.outbox.OutboxEvent;
import org.scrutineer.platform.page.Page;
import org.scrutineer.platform.page.PageRequest;
import org.scrutineer.platform.problem.InvalidProblem;
import org.scrutineer.platform.problem.NotFoundProblem;
import org.scrutineer.platform.time.CouncilCalendar;
import org.scrutineer.recommendations.Keyset;
import org.scrutineer.recommendations.committee.Committees;
import org.scrutineer.recommendations.settings.Settings;
import org.scrutineer.recommendations.timeline.History;
import org.scrutineer.recommendations.timeline.HistoryEntry;
import org.scrutineer.recommendations.timeline.SubjectType;

/** Owns the transactions in which grievances change, and decides who sees how much of one. */
@ApplicationScoped
public class Grievances implements Rereads<GrievanceResponse> {
    private static final LocalDate END = LocalDate.of(9999, 12, 31);
    private static final UUID LAST = new UUID(-1L, -1L);

    private final GrievanceRepository repository;
    private final Committees committees;
    private final Settings settings;
    private final History history;
    private final Outbox outbox;
    private final CurrentUser user;
    private final CouncilCalendar calendar;
    private final InstantSource clock;

    Grievances(
            GrievanceRepository repository,
            Committees committees,
            Settings settings,
            History history,
            Outbox outbox,
            CurrentUser user,
            CouncilCalendar calendar,
            InstantSource clock) {
        this.repository = repository;
        this.committees = committees;
        this.settings = settings;
        this.history = history;
        this.outbox = outbox;
        this.user = user;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Transactional
    GrievanceResponse record(RecordGrievanceRequest request) {
        calendar.requireHappened(request.raisedOn(), "/raisedOn", "It cannot have been raised in the future.");
        var grievance = Grievance.record(request);
        repository.persistAndFlush(grievance);
        history.record(SubjectType.GRIEVANCE, grievance.id(), "recorded", null, null, grievance.facts(threshold()));
        grievance.raise(threshold(), clock.instant()).ifPresent(outbox::append);
        repository.flush();
        return whole(grievance);
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
        return change(
                id,
                "employees-counted",
                grievance -> grievance.count(request.employees(), request.raisedBy(), threshold(), clock.instant()));
    }

    @Transactional
    GrievanceResponse conclude(UUID id, ConcludeGrievanceRequest request) {
        calendar.requireHappened(request.concludedOn(), "/concludedOn", "It cannot have been concluded in the future.");
        return change(
                id, "concluded", grievance -> grievance.conclude(request.concludedOn(), threshold(), clock.instant()));
    }

    private GrievanceResponse change(UUID id, String what, Function<Grievance, Optional<? extends OutboxEvent>> act) {
        var grievance = repository.findByIdOptional(id).orElseThrow(NotFoundProblem::new);
        int threshold = threshold();
        var before = grievance.facts(threshold);
        var event = act.apply(grievance);
        repository.flush();
        history.record(SubjectType.GRIEVANCE, id, what, null, before, grievance.facts(threshold));
        event.ifPresent(outbox::append);
        return whole(grievance);
    }

    @Transactional
    Page<GrievanceResponse> page(PageRequest page) {
        var after = page.after(2).map(Keyset::of).orElse(new Keyset(END, LAST));
        var rows = seesAll()
                ? repository.all(after.on(), after.id(), page.limit + 1)
                : repository.collective(after.on(), after.id(), page.limit + 1);
        int threshold = threshold();
        Set<String> covered = seesAll()
                ? committees.covered(rows.stream().map(Grievance::serviceArea).collect(Collectors.toSet()))
                : Set.of();
        return Page.of(rows, page.limit, grievance -> new Object[] {grievance.raisedOn(), grievance.id()})
                .map(grievance -> seesAll()
                        ? grievance.whole(threshold, covered.contains(grievance.serviceArea()))
                        : grievance.safe(threshold));
    }

    /** One grievance; one that is not collective does not exist for anybody but human resources. */
    @Transactional
    GrievanceResponse get(UUID id) {
        var grievance = visible(id);
        return seesAll() ? whole(grievance) : grievance.safe(threshold());
    }

    @Override
    public Class<GrievanceResponse> answers() {
        return GrievanceResponse.class;
    }

    @Override
    @Transactional
    public GrievanceResponse reread(UUID id) {
        return get(id);
    }

    /** What happened to it, in the facts that whoever asks sees of the grievance itself. */
    @Transactional
    Page<HistoryEntry> history(UUID id, PageRequest page) {
        visible(id);
        var entries = history.of(SubjectType.GRIEVANCE, id, page);
        return seesAll() ? entries : entries.map(entry -> entry.only(Grievance.SAFE_FACTS));
    }

    private Grievance visible(UUID id) {
        return repository
                .findByIdOptional(id)
                .filter(found -> seesAll() || found.isCollective())
                .orElseThrow(NotFoundProblem::new);
    }

    /** Collective grievances that are not concluded, newest first, in the fields that members see. */
    @Transactional
    public List<CollectiveGrievance> running(int limit) {
        int threshold = threshold();
        return repository.collectiveRunning(limit).stream()
                .map(grievance -> CollectiveGrievance.from(grievance.safe(threshold)))
                .toList();
    }

    private GrievanceResponse whole(Grievance grievance) {
        var area = grievance.serviceArea();
        return grievance.whole(threshold(), committees.covered(Set.of(area)).contains(area));
    }

    private boolean seesAll() {
        return user.hasRole("hr");
    }

    private int threshold() {
        return settings.current().smallNumberThreshold();
    }
}
