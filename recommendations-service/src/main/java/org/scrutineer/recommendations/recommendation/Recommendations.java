package org.scrutineer.recommendations.recommendation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.scrutineer.platform.council.CurrentUser;
import org.scrutineer.platform.http.ETags;
import org.scrutineer.platform.http.Rereads;
import org.scrutineer.platform.outbox.Outbox;
import org.scrutineer.platform.outbox.OutboxEvent;
import org.scrutineer.platform.problem.InvalidProblem;
import org.scrutineer.platform.problem.NotFoundProblem;
import org.scrutineer.platform.time.CouncilCalendar;
import org.scrutineer.recommendations.committee.Committees;
import org.scrutineer.recommendations.committee.ExemptAccess;
import org.scrutineer.recommendations.deadline.DeadlineSubject;
import org.scrutineer.recommendations.deadline.Deadlines;
import org.scrutineer.recommendations.reference.References;
import org.scrutineer.recommendations.settings.Settings;
import org.scrutineer.recommendations.timeline.History;
import org.scrutineer.recommendations.timeline.SubjectType;
import org.scrutineer.recommendations.timeline.Who;

/** Owns the transactions in which recommendations change: the change, its clocks, its history and its event are one. */
@ApplicationScoped
public class Recommendations implements Rereads<RecommendationResponse> {
    private static final int MOST_IN_MINUTES = 2000;
    private static final int MOST_IN_REPORT = 500;

    private final RecommendationRepository repository;
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

    Recommendations(
            RecommendationRepository repository,
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

    /** Registers a recommendation, or takes over what corrected minutes say of one that is known. */
    @Transactional
    public void register(NewRecommendation details) {
        keep(details);
    }

    @Transactional
    RecommendationResponse registered(NewRecommendation details) {
        return response(keep(details));
    }

    private Recommendation keep(NewRecommendation details) {
        var known = repository.findById(details.id());
        return known == null ? add(details) : correct(known, details);
    }

    private Recommendation add(NewRecommendation details) {
        var reference = references.next(References.Series.SR, details.madeOn());
        var recommendation = Recommendation.register(details, reference, clock.instant());
        repository.persistAndFlush(recommendation);
        if (details.minutesId() == null) deadlines.keep(recommendation.implementationDeadline());
        else deadlines.keepFromMinutes(recommendation.implementationDeadline(), details.madeOn());
        history.record(
                SubjectType.RECOMMENDATION, recommendation.id(), "registered", null, null, recommendation.facts());
        outbox.append(recommendation.registered(clock.instant()));
        return recommendation;
    }

    /** Of what is not open any more too: its words may have become exempt. */
    private Recommendation correct(Recommendation recommendation, NewRecommendation details) {
        var before = recommendation.facts();
        recommendation.takeOver(details);
        if (!before.equals(recommendation.facts())) {
            history.record(
                    SubjectType.RECOMMENDATION,
                    recommendation.id(),
                    "minutes-corrected",
                    null,
                    before,
                    recommendation.facts());
        }
        deadlines.keepFromMinutes(recommendation.implementationDeadline(), details.madeOn());
        return recommendation;
    }

    /** How many recommendations are known from the minutes. */
    @Transactional
    public long countOfMinutes(UUID minutesId) {
        return repository.countOfMinutes(minutesId);
    }

    /** Takes back what corrected minutes no longer hold, unless somebody has worked on it. */
    @Transactional
    public void withdrawLeftOf(UUID correctedMinutesId) {
        for (var recommendation : repository.ofMinutes(correctedMinutesId, MOST_IN_MINUTES)) {
            if (recommendation.isOpen() && !history.isTouched(SubjectType.RECOMMENDATION, recommendation.id())) {
                change(recommendation, "withdrawn", "No longer in the corrected minutes", (r, now) -> {
                    r.withdraw();
                    return null;
                });
            }
        }
    }

    /**
     * Sends recommendations to the Executive in a report.
     *
     * @param respondBy the last day for the response
     * @throws InvalidProblem if one is not known or belongs to another committee
     */
    @Transactional
    public void sendIn(UUID reportId, UUID committeeId, List<UUID> ids, LocalDate respondBy) {
        Map<UUID, Recommendation> found = new HashMap<>();
        repository.withIds(ids).forEach(recommendation -> found.put(recommendation.id(), recommendation));
        for (int i = 0; i < ids.size(); i++) {
            var recommendation = found.get(ids.get(i));
            if (recommendation == null || !recommendation.committeeId().equals(committeeId)) {
                throw new InvalidProblem(
                        "/recommendationIds/" + i, "The committee of the report has no such recommendation.");
            }
            change(recommendation, "sent", null, (r, now) -> {
                r.sendIn(reportId, respondBy);
                return null;
            });
        }
    }

    /** The recommendations of a report, as they stand. */
    @Transactional
    public List<SentRecommendation> ofReport(UUID reportId) {
        var today = calendar.today();
        var sent = repository.ofReport(reportId, MOST_IN_REPORT);
        var audience = access.audience(sent.stream().map(Recommendation::owner).toList());
        return sent.stream()
                .map(recommendation -> SentRecommendation.from(recommendation.response(null, today, today, audience)))
                .toList();
    }

    @Transactional
    Recommendation require(UUID id) {
        return repository.findByIdOptional(id).orElseThrow(NotFoundProblem::new);
    }

    /** Applies a step of somebody who is signed in; {@code act} returns the event to tell, or null. */
    @Transactional
    RecommendationResponse change(
            UUID id, String what, String note, BiFunction<Recommendation, Instant, OutboxEvent> act) {
        return response(change(require(id), what, note, act));
    }

    /** As {@link #change}, for an edit that names the version it is based on. */
    @Transactional
    RecommendationResponse edit(
            UUID id, String ifMatch, String what, String note, BiFunction<Recommendation, Instant, OutboxEvent> act) {
        var recommendation = require(id);
        ETags.require(ifMatch, recommendation.version());
        return response(change(recommendation, what, note, act));
    }

    /** The recommendation to which somebody adds an action; that is work on it, so its history has it too. */
    @Transactional(Transactional.TxType.MANDATORY)
    Recommendation addsAction(UUID id) {
        return change(require(id), "action-added", null, (recommendation, now) -> {
            recommendation.requireOpen();
            return null;
        });
    }

    private Recommendation change(
            Recommendation recommendation,
            String what,
            String note,
            BiFunction<Recommendation, Instant, OutboxEvent> act) {
        var before = recommendation.facts();
        boolean awaitedResponse = recommendation.awaitsResponse();
        var event = act.apply(recommendation, clock.instant());
        repository.flush();
        deadlines.keep(recommendation.implementationDeadline());
        deadlines.keep(recommendation.reportBackDeadline());
        if (awaitedResponse || recommendation.awaitsResponse()) keepReportClock(recommendation);
        history.record(SubjectType.RECOMMENDATION, recommendation.id(), what, note, before, recommendation.facts());
        if (event != null) outbox.append(event);
        return recommendation;
    }

    /** The report's clock ends with the last of its recommendations that was waited for, and runs again with the first. */
    private void keepReportClock(Recommendation changed) {
        var reportId = changed.reportId();
        repository.lockReport(reportId);
        boolean waiting = changed.awaitsResponse()
                || repository.ofReport(reportId, MOST_IN_REPORT).stream().anyMatch(Recommendation::awaitsResponse);
        if (waiting) deadlines.resume(DeadlineSubject.RESPONSE, reportId);
        else deadlines.met(DeadlineSubject.RESPONSE, reportId);
    }

    @Override
    public Class<RecommendationResponse> answers() {
        return RecommendationResponse.class;
    }

    @Override
    @Transactional
    public RecommendationResponse reread(UUID id) {
        return response(require(id));
    }

    Who who() {
        return Who.of(user);
    }

    RecommendationResponse response(Recommendation recommendation) {
        var today = calendar.today();
        return recommendation.response(
                committees.name(recommendation.committeeId()),
                today,
                today.minusMonths(settings.current().ageingMonths()),
                access.audience(Collections.singleton(recommendation.owner())));
    }
}
