package org.scrutineer.recommendations.action;

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
import org.scrutineer.recommendations.timeline.SubjectType;
import org.scrutineer.recommendations.timeline.Who;

/** Something that somebody must now do. */
@Entity
@Table(name = "action")
class Action {
    @Id
    private UUID id;

    @TenantId
    @Column(name = "council_id")
    private String councilId;

    private String reference;

    @Enumerated(EnumType.STRING)
    private ActionKind kind;

    private UUID committeeId;
    private UUID recommendationId;
    private UUID minutesId;
    private String item;
    private String clause;

    @Column(name = "body")
    private String text;

    private boolean exempt;
    private LocalDate madeOn;

    @Embedded
    private Owner owner;

    @Enumerated(EnumType.STRING)
    private ActionStatus status;

    @Enumerated(EnumType.STRING)
    private Rating rating;

    private LocalDate dueOn;
    private String dueRule;
    private LocalDate nextDueOn;

    @Embedded
    private Completion completion;

    @Embedded
    private ByHand byHand = new ByHand();

    @Version
    private long version;

    protected Action() {}

    static Action register(NewAction details, String reference) {
        var action = new Action();
        action.id = details.id();
        action.reference = reference;
        action.kind = details.kind();
        action.recommendationId = details.recommendationId();
        action.madeOn = details.madeOn();
        action.status = ActionStatus.OPEN;
        action.takeOver(details);
        return action;
    }

    /** What the minutes say, now or after their correction; what was done since stays. */
    void takeOver(NewAction details) {
        committeeId = details.committeeId();
        minutesId = details.minutesId();
        item = details.item();
        clause = details.clause();
        text = details.exempt() && minutesId != null ? null : details.text();
        exempt = details.exempt();
        if (!byHand.keepsOwner(details.owner())) owner = details.owner();
        if (!byHand.keepsDate(details.dueOn())) {
            dueOn = details.dueOn();
            dueRule = details.dueRule();
        }
        settle();
    }

    ActionRegistered registered(Instant now) {
        return new ActionRegistered(id, reference, kind, committeeId, recommendationId, owner, dueOn, minutesId, now);
    }

    OutboxEvent report(Rating newRating, Instant now) {
        requireRunning();
        status = ActionStatus.IN_PROGRESS;
        if (newRating != null) rating = newRating;
        settle();
        return new ProgressReported(SubjectType.ACTION, id, reference, committeeId, rating, now);
    }

    OutboxEvent claimComplete(Who who, Instant now) {
        requireRunning();
        status = ActionStatus.CLAIMED_COMPLETE;
        completion().claim(who, now);
        settle();
        return new CompletionClaimed(SubjectType.ACTION, id, reference, committeeId, now);
    }

    OutboxEvent verify(Who who, VerificationOutcome outcome, Instant now) {
        if (status != ActionStatus.CLAIMED_COMPLETE) {
            throw new ConflictProblem("not-claimed", "Nothing to verify", "Nobody has claimed that this is complete.");
        }
        completion().verify(who, outcome == VerificationOutcome.VERIFIED, now);
        status = outcome == VerificationOutcome.VERIFIED ? ActionStatus.VERIFIED : ActionStatus.IN_PROGRESS;
        settle();
        return new CompletionVerified(SubjectType.ACTION, id, reference, committeeId, outcome, now);
    }

    OutboxEvent close(UUID agreedBy, LocalDate agreedOn, String minute, Instant now) {
        if (status != ActionStatus.VERIFIED) {
            throw new ConflictProblem(
                    "not-verified", "Not verified yet", "An action is closed after its completion was verified.");
        }
        status = ActionStatus.CLOSED;
        completion().close(agreedBy, agreedOn, minute);
        settle();
        return new ActionClosed(id, reference, committeeId, agreedOn, now);
    }

    void reopen() {
        if (status == ActionStatus.OPEN || status == ActionStatus.IN_PROGRESS) {
            throw new ConflictProblem("already-open", "Already open", "This action has not been closed.");
        }
        status = ActionStatus.IN_PROGRESS;
        completion().reopen();
        settle();
    }

    void withdraw() {
        requireRunning();
        status = ActionStatus.WITHDRAWN;
        settle();
    }

    void give(Owner newOwner) {
        requireRunning();
        byHand.giveInsteadOf(owner);
        owner = newOwner;
    }

    void reschedule(LocalDate newDueOn) {
        requireRunning();
        byHand.rescheduleInsteadOf(dueOn);
        dueOn = newDueOn;
        dueRule = newDueOn == null ? null : "Set by hand";
        settle();
    }

    boolean isRunning() {
        return status.isRunning();
    }

    private void requireRunning() {
        if (!status.isRunning()) {
            throw new ConflictProblem("action-not-open", "Not open", "This action is not open any more.");
        }
    }

    private void settle() {
        nextDueOn = status.isRunning() ? dueOn : null;
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

    DeadlineSpec deadline() {
        var running =
                switch (status) {
                    case OPEN, IN_PROGRESS -> Running.RUNNING;
                    case CLAIMED_COMPLETE, VERIFIED, CLOSED -> Running.MET;
                    case WITHDRAWN -> Running.WITHDRAWN;
                };
        return new DeadlineSpec(
                DeadlineSubject.ACTION,
                id,
                committeeId,
                reference,
                exempt ? null : text,
                owner,
                dueOn,
                dueRule,
                minutesId,
                running);
    }

    /** What a change may change, for the history. */
    Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("status", status.name());
        facts.put("owner", owner == null ? null : owner.name());
        facts.put("ownerPersonId", owner == null ? null : Objects.toString(owner.personId(), null));
        facts.put("dueOn", Objects.toString(dueOn, null));
        facts.put("rating", rating == null ? null : rating.name());
        facts.put("text", exempt ? null : text);
        if (completion != null) facts.putAll(completion.facts());
        return facts;
    }

    ActionResponse response(String committeeName, LocalDate today, LocalDate ageingBefore, Audience audience) {
        boolean readable = audience.reader().mayRead(exempt, owner);
        return new ActionResponse(
                id,
                reference,
                kind,
                readable ? text : null,
                exempt,
                committeeId,
                committeeName,
                recommendationId,
                minutesId,
                item,
                clause,
                madeOn,
                audience.owners().apply(owner),
                status,
                rating,
                dueOn,
                dueRule,
                nextDueOn != null && nextDueOn.isBefore(today),
                status.isRunning() && dueOn == null && madeOn.isBefore(ageingBefore),
                shownCompletion(audience),
                version);
    }

    UUID id() {
        return id;
    }

    boolean isExempt() {
        return exempt;
    }

    UUID committeeId() {
        return committeeId;
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
