package org.scrutineer.recommendations.recommendation;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.TenantId;
import org.scrutineer.platform.outbox.OutboxEvent;
import org.scrutineer.platform.problem.ConflictProblem;
import org.scrutineer.recommendations.committee.Audience;
import org.scrutineer.recommendations.committee.Owner;
import org.scrutineer.recommendations.deadline.DeadlineSpec;
import org.scrutineer.recommendations.deadline.DeadlineSpec.Running;
import org.scrutineer.recommendations.deadline.DeadlineSubject;
import org.scrutineer.recommendations.progress.ByHand;
import org.scrutineer.recommendations.progress.Completion;
import org.scrutineer.recommendations.progress.CompletionClaimed;
import org.scrutineer.recommendations.progress.CompletionResponse;
import org.scrutineer.recommendations.progress.CompletionVerified;
import org.scrutineer.recommendations.progress.ProgressReported;
import org.scrutineer.recommendations.progress.Rating;
import org.scrutineer.recommendations.progress.VerificationOutcome;
import org.scrutineer.recommendations.reference.MunicipalYear;
import org.scrutineer.recommendations.timeline.SubjectType;
import org.scrutineer.recommendations.timeline.Who;

/** A recommendation of a committee, from when it is made to when its committee agrees to close it (domain rule R21). */
@Entity
@Table(name = "recommendation")
class Recommendation {
    @Id
    private UUID id;

    @TenantId
    @Column(name = "council_id")
    private String councilId;

    private String reference;
    private UUID committeeId;
    private UUID minutesId;
    private UUID reportId;
    private String item;
    private String clause;

    @Column(name = "printed_number")
    private String number;

    @Column(name = "body")
    private String text;

    private boolean exempt;
    private LocalDate madeOn;
    private int municipalYear;
    private String addressedTo;
    private String reportedStatus;
    private String statusText;

    @Embedded
    private Owner owner;

    @Enumerated(EnumType.STRING)
    private RecommendationStatus status;

    @Enumerated(EnumType.STRING)
    private Rating rating;

    private LocalDate dueOn;
    private String dueRule;
    private LocalDate responseDueOn;
    private LocalDate nextDueOn;
    private String delegatedTo;
    private LocalDate reportBackOn;

    @Embedded
    private ExecutiveResponse response;

    @Embedded
    private Completion completion;

    @Embedded
    private ByHand byHand = new ByHand();

    @Version
    private long version;

    protected Recommendation() {}

    static Recommendation register(NewRecommendation details, String reference, Instant now) {
        var recommendation = new Recommendation();
        recommendation.id = details.id();
        recommendation.reference = reference;
        recommendation.madeOn = details.madeOn();
        recommendation.municipalYear = MunicipalYear.of(details.madeOn()).start();
        recommendation.status = ReportedStatus.of(details.reportedStatus());
        if (recommendation.status == RecommendationStatus.CLAIMED_COMPLETE) {
            recommendation.completion().claim(new Who(null, "The minutes"), now);
        }
        recommendation.takeOver(details);
        return recommendation;
    }

    /** What the minutes say, now or after their correction; how far it has come since stays. */
    final void takeOver(NewRecommendation details) {
        committeeId = details.committeeId();
        minutesId = details.minutesId();
        item = details.item();
        clause = details.clause();
        number = details.number();
        text = details.exempt() && minutesId != null ? null : details.text();
        exempt = details.exempt();
        addressedTo = details.addressedTo();
        reportedStatus = details.reportedStatus();
        statusText = details.statusText();
        if (!byHand.keepsOwner(details.owner())) owner = details.owner();
        if (!byHand.keepsDate(details.dueOn())) {
            dueOn = details.dueOn();
            dueRule = details.dueRule();
        }
        settle();
    }

    RecommendationRegistered registered(Instant now) {
        return new RecommendationRegistered(id, reference, committeeId, owner, dueOn, minutesId, now);
    }

    void sendIn(UUID report, LocalDate respondBy) {
        if (status != RecommendationStatus.MADE) {
            throw new ConflictProblem(
                    "recommendation-already-sent",
                    "Already sent",
                    "Recommendation " + reference + " was sent, or is past that point.");
        }
        status = RecommendationStatus.SENT;
        reportId = report;
        responseDueOn = respondBy;
        settle();
    }

    /** What is claimed, verified or closed stays so: the Executive owes the committee its reply all the same. */
    OutboxEvent respond(ExecutiveResponse reply, Instant now) {
        if (status == RecommendationStatus.WITHDRAWN) throw notOpen();
        response = reply;
        boolean workHasBegun =
                status == RecommendationStatus.IN_PROGRESS || status == RecommendationStatus.MONITORED_ELSEWHERE;
        boolean stops = reply.decision() == ResponseDecision.REJECTED;
        if (!status.isDone() && (stops || !workHasBegun))
            status = reply.decision().status();
        settle();
        return new ResponseRecorded(id, reference, reportId, committeeId, reply.decision(), reply.respondedOn(), now);
    }

    OutboxEvent report(Rating newRating, Instant now) {
        requireOpen();
        if (status.awaitsWork()) status = RecommendationStatus.IN_PROGRESS;
        if (newRating != null) rating = newRating;
        settle();
        return new ProgressReported(SubjectType.RECOMMENDATION, id, reference, committeeId, rating, now);
    }

    OutboxEvent claimComplete(Who who, Instant now) {
        requireOpen();
        status = RecommendationStatus.CLAIMED_COMPLETE;
        completion().claim(who, now);
        settle();
        return new CompletionClaimed(SubjectType.RECOMMENDATION, id, reference, committeeId, now);
    }

    OutboxEvent verify(Who who, VerificationOutcome outcome, Instant now) {
        if (status != RecommendationStatus.CLAIMED_COMPLETE) {
            throw new ConflictProblem("not-claimed", "Nothing to verify", "Nobody has claimed that this is complete.");
        }
        boolean verified = outcome == VerificationOutcome.VERIFIED;
        completion().verify(who, verified, now);
        status = verified ? RecommendationStatus.VERIFIED : RecommendationStatus.IN_PROGRESS;
        settle();
        return new CompletionVerified(SubjectType.RECOMMENDATION, id, reference, committeeId, outcome, now);
    }

    /** A rejected one may be closed too: the committee notes the reason and leaves it. */
    OutboxEvent close(UUID agreedBy, LocalDate agreedOn, String minute, Instant now) {
        if (status != RecommendationStatus.VERIFIED && status != RecommendationStatus.REJECTED) {
            throw new ConflictProblem(
                    "not-verified",
                    "Not verified yet",
                    "A recommendation is closed after its completion was verified, or after it was rejected.");
        }
        status = RecommendationStatus.CLOSED;
        completion().close(agreedBy, agreedOn, minute);
        settle();
        return new RecommendationClosed(id, reference, committeeId, agreedOn, now);
    }

    void reopen() {
        if (status.isOpen()) {
            throw new ConflictProblem("already-open", "Already open", "This recommendation has not been closed.");
        }
        status = RecommendationStatus.IN_PROGRESS;
        completion().reopen();
        settle();
    }

    void withdraw() {
        requireOpen();
        status = RecommendationStatus.WITHDRAWN;
        settle();
    }

    void delegate(String body, LocalDate reportBack) {
        requireOpen();
        status = RecommendationStatus.MONITORED_ELSEWHERE;
        delegatedTo = body;
        reportBackOn = reportBack;
        settle();
    }

    /** The monitoring body has reported; it may owe another report later. */
    void reportBack(LocalDate nextReportBackOn) {
        if (status != RecommendationStatus.MONITORED_ELSEWHERE) {
            throw new ConflictProblem("not-delegated", "Not monitored elsewhere", "Nobody else monitors this.");
        }
        reportBackOn = nextReportBackOn;
        settle();
    }

    void give(Owner newOwner) {
        requireOpen();
        byHand.giveInsteadOf(owner);
        owner = newOwner;
    }

    void reschedule(LocalDate newDueOn) {
        requireOpen();
        byHand.rescheduleInsteadOf(dueOn);
        dueOn = newDueOn;
        dueRule = newDueOn == null ? null : "Set by hand";
        settle();
    }

    /** @throws ConflictProblem if nobody has anything to do about it any more */
    void requireOpen() {
        if (!status.isOpen()) throw notOpen();
    }

    private static ConflictProblem notOpen() {
        return new ConflictProblem("recommendation-not-open", "Not open", "This recommendation is not open any more.");
    }

    /** The next date that somebody has to keep: of those that run, the soonest. */
    private void settle() {
        nextDueOn = Stream.of(
                        status.awaitsWork() ? dueOn : null,
                        awaitsResponse() ? responseDueOn : null,
                        status == RecommendationStatus.MONITORED_ELSEWHERE ? reportBackOn : null)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    /** What the Executive was sent it must respond to, whatever is done meanwhile, unless the committee lets it go. */
    boolean awaitsResponse() {
        boolean letGo = status == RecommendationStatus.CLOSED || status == RecommendationStatus.WITHDRAWN;
        return reportId != null && response == null && !letGo;
    }

    DeadlineSpec implementationDeadline() {
        return deadline(DeadlineSubject.RECOMMENDATION, owner, dueOn, dueRule, status.implementation());
    }

    DeadlineSpec reportBackDeadline() {
        return deadline(
                DeadlineSubject.REPORT_BACK,
                owner,
                reportBackOn,
                delegatedTo == null ? null : "Report back by " + delegatedTo,
                status.reportBack());
    }

    private DeadlineSpec deadline(DeadlineSubject subject, Owner whose, LocalDate on, String rule, Running running) {
        return new DeadlineSpec(
                subject, id, committeeId, reference, exempt ? null : text, whose, on, rule, minutesId, running);
    }

    /** What a change may change, for the history. */
    Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("status", status.name());
        facts.put("owner", owner == null ? null : owner.name());
        facts.put("ownerPersonId", owner == null ? null : Objects.toString(owner.personId(), null));
        facts.put("dueOn", Objects.toString(dueOn, null));
        facts.put("responseDueOn", Objects.toString(responseDueOn, null));
        facts.put("response", response == null ? null : response.decision().name());
        facts.put("respondedOn", response == null ? null : Objects.toString(response.respondedOn(), null));
        facts.put("proposedAction", exempt || response == null ? null : response.proposedAction());
        facts.put("rating", rating == null ? null : rating.name());
        facts.put("delegatedTo", delegatedTo);
        facts.put("reportBackOn", Objects.toString(reportBackOn, null));
        facts.put("text", exempt ? null : text);
        if (completion != null) facts.putAll(completion.facts());
        return facts;
    }

    RecommendationResponse response(String committeeName, LocalDate today, LocalDate ageingBefore, Audience audience) {
        boolean readable = audience.reader().mayRead(exempt, owner);
        return new RecommendationResponse(
                id,
                reference,
                number,
                readable ? text : null,
                exempt,
                committeeId,
                committeeName,
                minutesId,
                reportId,
                item,
                clause,
                madeOn,
                new MunicipalYear(municipalYear).toString(),
                addressedTo,
                audience.owners().apply(owner),
                status,
                rating,
                reportedStatus,
                readable ? statusText : null,
                dueOn,
                dueRule,
                responseDueOn,
                nextDueOn,
                nextDueOn != null && nextDueOn.isBefore(today),
                status.isOpen() && nextDueOn == null && madeOn.isBefore(ageingBefore),
                response == null || readable ? response : response.withoutWords(),
                delegatedTo,
                reportBackOn,
                shownCompletion(audience),
                version);
    }

    /** Hibernate leaves an embedded value away whose columns are all empty. */
    private Completion completion() {
        if (completion == null) completion = new Completion();
        return completion;
    }

    /** Reading must not set the field: Hibernate would take it for a change. */
    private CompletionResponse shownCompletion(Audience audience) {
        return (completion == null ? new Completion() : completion).response(audience.seesNames());
    }

    boolean isOpen() {
        return status.isOpen();
    }

    boolean isExempt() {
        return exempt;
    }

    UUID id() {
        return id;
    }

    UUID committeeId() {
        return committeeId;
    }

    UUID reportId() {
        return reportId;
    }

    Owner owner() {
        return owner;
    }

    LocalDate madeOn() {
        return madeOn;
    }

    LocalDate nextDueOn() {
        return nextDueOn;
    }

    long version() {
        return version;
    }
}
