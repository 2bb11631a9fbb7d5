package org.scrutineer.recommendations.request;

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
import org.scrutineer.recommendations.committee.ExemptAccess.Reader;
import org.scrutineer.recommendations.committee.Owner;
import org.scrutineer.recommendations.deadline.DeadlineSpec;
import org.scrutineer.recommendations.deadline.DeadlineSpec.Running;
import org.scrutineer.recommendations.deadline.DeadlineSubject;
import org.scrutineer.recommendations.progress.ByHand;

/** Something that members asked to be told, or somebody whom they asked to come. */
@Entity
@Table(name = "information_request")
class InformationRequest {
    @Id
    private UUID id;

    @TenantId
    @Column(name = "council_id")
    private String councilId;

    private String reference;

    @Enumerated(EnumType.STRING)
    private RequestKind kind;

    private UUID committeeId;
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
    private RequestStatus status;

    private LocalDate dueOn;
    private String dueRule;
    private LocalDate nextDueOn;
    private String outcome;
    private Instant outcomeAt;
    private String outcomeBy;

    @Embedded
    private ByHand byHand = new ByHand();

    @Version
    private long version;

    protected InformationRequest() {}

    static InformationRequest register(NewRequest details, String reference) {
        var request = new InformationRequest();
        request.id = details.id();
        request.reference = reference;
        request.kind = details.kind();
        request.madeOn = details.madeOn();
        request.status = RequestStatus.OPEN;
        request.takeOver(details);
        return request;
    }

    /** What the minutes say, now or after their correction. */
    void takeOver(NewRequest details) {
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

    OutboxEvent registered(Instant now) {
        return new InformationRequestRegistered(id, reference, kind, committeeId, owner, dueOn, minutesId, now);
    }

    OutboxEvent answer(String answer, String by, Instant now) {
        return conclude(RequestStatus.ANSWERED, answer, by, now);
    }

    OutboxEvent refuse(String reasons, String by, Instant now) {
        return conclude(RequestStatus.REFUSED, reasons, by, now);
    }

    private OutboxEvent conclude(RequestStatus how, String words, String by, Instant now) {
        requireOpen();
        status = how;
        outcome = words;
        outcomeAt = now;
        outcomeBy = by;
        settle();
        return new InformationRequestAnswered(id, reference, committeeId, how, now);
    }

    void withdraw() {
        requireOpen();
        status = RequestStatus.WITHDRAWN;
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

    boolean isOpen() {
        return status == RequestStatus.OPEN;
    }

    private void requireOpen() {
        if (!isOpen()) {
            throw new ConflictProblem("request-not-open", "Not open", "This request is not open any more.");
        }
    }

    private void settle() {
        nextDueOn = isOpen() ? dueOn : null;
    }

    DeadlineSpec deadline() {
        var running =
                switch (status) {
                    case OPEN -> Running.RUNNING;
                    case ANSWERED, REFUSED -> Running.MET;
                    case WITHDRAWN -> Running.WITHDRAWN;
                };
        return new DeadlineSpec(
                DeadlineSubject.INFORMATION_REQUEST,
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
        facts.put("text", exempt ? null : text);
        facts.put("outcome", exempt ? null : outcome);
        return facts;
    }

    RequestResponse response(String committeeName, LocalDate today, LocalDate ageingBefore, Reader reader) {
        boolean readable = reader.mayRead(exempt, owner);
        return new RequestResponse(
                id,
                reference,
                kind,
                readable ? text : null,
                exempt,
                committeeId,
                committeeName,
                minutesId,
                item,
                clause,
                madeOn,
                owner,
                status,
                dueOn,
                dueRule,
                nextDueOn != null && nextDueOn.isBefore(today),
                isOpen() && dueOn == null && madeOn.isBefore(ageingBefore),
                readable ? outcome : null,
                outcomeAt,
                outcomeBy,
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

    long version() {
        return version;
    }
}
