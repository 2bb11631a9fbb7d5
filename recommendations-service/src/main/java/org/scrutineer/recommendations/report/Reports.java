package org.scrutineer.recommendations.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.scrutineer.platform.http.Rereads;
import org.scrutineer.platform.outbox.Outbox;
import org.scrutineer.platform.page.Page;
import org.scrutineer.platform.page.PageRequest;
import org.scrutineer.platform.problem.NotFoundProblem;
import org.scrutineer.platform.time.CouncilCalendar;
import org.scrutineer.recommendations.committee.Committees;
import org.scrutineer.recommendations.deadline.Deadlines;
import org.scrutineer.recommendations.deadline.DueDate;
import org.scrutineer.recommendations.recommendation.Recommendations;
import org.scrutineer.recommendations.reference.References;
import org.scrutineer.recommendations.settings.Settings;
import org.scrutineer.recommendations.timeline.History;
import org.scrutineer.recommendations.timeline.SubjectType;

/** Owns the transaction in which a report goes to the Executive. */
@ApplicationScoped
class Reports implements Rereads<ReportDetailResponse> {
    private final ReportRepository repository;
    private final Recommendations recommendations;
    private final References references;
    private final Deadlines deadlines;
    private final History history;
    private final Outbox outbox;
    private final Committees committees;
    private final Settings settings;
    private final CouncilCalendar calendar;
    private final InstantSource clock;

    Reports(
            ReportRepository repository,
            Recommendations recommendations,
            References references,
            Deadlines deadlines,
            History history,
            Outbox outbox,
            Committees committees,
            Settings settings,
            CouncilCalendar calendar,
            InstantSource clock) {
        this.repository = repository;
        this.recommendations = recommendations;
        this.references = references;
        this.deadlines = deadlines;
        this.history = history;
        this.outbox = outbox;
        this.committees = committees;
        this.settings = settings;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Transactional
    ReportDetailResponse send(SendReportRequest request) {
        committees.require(request.committeeId(), "/committeeId");
        committees.requireKnown(request.sentTo(), "/sentTo");
        calendar.requireHappened(
                request.receivedOn(), "/receivedOn", "The report cannot have been received in the future.");
        calendar.requireHappened(
                request.noticeOn(), "/noticeOn", "The notice cannot have been received in the future.");
        var ids = request.recommendationIds().stream().distinct().toList();
        var report = ScrutinyReport.send(
                references.next(References.Series.RP, request.receivedOn()),
                request.title(),
                request.committeeId(),
                request.receivedOn(),
                request.noticeOn(),
                request.sentTo(),
                DueDate.forResponse(request.receivedOn(), request.noticeOn(), settings.current()),
                clock.instant());
        repository.persistAndFlush(report);
        recommendations.sendIn(
                report.id(), report.committeeId(), ids, report.deadline().dueOn());
        deadlines.keep(report.deadline());
        history.record(SubjectType.REPORT, report.id(), "sent", null, null, report.facts());
        outbox.append(report.sent(ids));
        return detail(report);
    }

    @Transactional
    Page<ReportResponse> page(UUID committee, PageRequest page) {
        var before =
                page.after(1).map(cursor -> cursor.part(0, UUID::fromString)).orElse(null);
        List<ScrutinyReport> rows = repository.page(committee, before, page.limit + 1);
        var names =
                committees.names(rows.stream().map(ScrutinyReport::committeeId).toList());
        return Page.of(rows, page.limit, report -> new Object[] {report.id()})
                .map(report -> report.response(names.get(report.committeeId())));
    }

    @Transactional
    ReportDetailResponse get(UUID id) {
        return detail(require(id));
    }

    @Override
    public Class<ReportDetailResponse> answers() {
        return ReportDetailResponse.class;
    }

    @Override
    @Transactional
    public ReportDetailResponse reread(UUID id) {
        return get(id);
    }

    @Transactional
    ScrutinyReport require(UUID id) {
        return repository.findByIdOptional(id).orElseThrow(NotFoundProblem::new);
    }

    private ReportDetailResponse detail(ScrutinyReport report) {
        return new ReportDetailResponse(
                report.response(committees.name(report.committeeId())),
                recommendations.ofReport(report.id()),
                deadlines.runningOf(report.id()));
    }
}
