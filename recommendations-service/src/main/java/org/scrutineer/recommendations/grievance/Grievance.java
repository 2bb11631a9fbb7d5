package org.scrutineer.recommendations.grievance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.scrutineer.platform.id.Ids;
import org.scrutineer.platform.outbox.OutboxEvent;
import org.scrutineer.platform.problem.ConflictProblem;
import org.scrutineer.recommendations.committee.ServiceArea;

/**
 * A grievance. Its subject is for human resources alone: it stands in no event, no history and no log. It is collective when two
 * or more employees raise the same matter, or a union does (domain rule R17).
 */
@Entity
@Table(name = "grievance")
class Grievance {
    /** The facts that members and the monitoring officer see, as {@link #safe} shows them. */
    static final Set<String> SAFE_FACTS =
            Set.of("stage", "serviceArea", "countBand", "collective", "nextOn", "concludedOn");

    @Id
    private UUID id;

    @TenantId
    @Column(name = "council_id")
    private String councilId;

    private String serviceArea;
    private String subject;

    @Enumerated(EnumType.STRING)
    private RaisedBy raisedBy;

    private int employees;
    private LocalDate raisedOn;

    @Enumerated(EnumType.STRING)
    private GrievanceStage stage;

    private String heardIn;
    private boolean hrInvolved;
    private Boolean appealAvailable;
    private LocalDate nextOn;
    private LocalDate concludedOn;
    private boolean collective;
    private Instant toldAt;

    @Version
    private long version;

    protected Grievance() {}

    static Grievance record(RecordGrievanceRequest details) {
        var grievance = new Grievance();
        grievance.id = Ids.next();
        grievance.serviceArea = details.serviceArea().strip();
        grievance.subject = details.subject();
        grievance.raisedBy = details.raisedBy();
        grievance.employees = details.employees();
        grievance.raisedOn = details.raisedOn();
        grievance.stage = details.stage();
        grievance.heardIn = details.heardIn();
        grievance.hrInvolved = details.hrInvolved();
        grievance.appealAvailable = details.appealAvailable();
        grievance.nextOn = details.nextOn();
        grievance.collective = details.raisedBy() == RaisedBy.UNION || details.employees() >= 2;
        return grievance;
    }

    /** Tells of it, once, as soon as it is collective. */
    Optional<CollectiveGrievanceRaised> raise(int threshold, Instant now) {
        if (!collective || toldAt != null) return Optional.empty();
        toldAt = now;
        return Optional.of(new CollectiveGrievanceRaised(
                id, serviceArea, stage, raisedOn, countBand(threshold), nextOn, independenceWarning(), now));
    }

    Optional<CollectiveGrievanceMoved> move(MoveGrievanceRequest to, int threshold, Instant now) {
        requireRunning();
        var change = stage == to.stage() ? GrievanceChange.DETAILS : GrievanceChange.STAGE;
        stage = to.stage();
        heardIn = to.heardIn();
        nextOn = to.nextOn();
        hrInvolved = to.hrInvolved();
        appealAvailable = to.appealAvailable();
        return moved(change, threshold, now);
    }

    /**
     * More people, or fewer: once collective, it stays so, as members have been told. Members who have been told of another count
     * band are told of this one; within a band there is nothing that they may know.
     */
    Optional<? extends OutboxEvent> count(int nowEmployees, RaisedBy by, int threshold, Instant now) {
        requireRunning();
        var bandTold = countBand(threshold);
        employees = nowEmployees;
        if (by != null) raisedBy = by;
        collective = collective || raisedBy == RaisedBy.UNION || employees >= 2;
        if (toldAt == null) return raise(threshold, now);
        return bandTold.equals(countBand(threshold))
                ? Optional.empty()
                : moved(GrievanceChange.COUNT_BAND, threshold, now);
    }

    Optional<CollectiveGrievanceMoved> conclude(LocalDate on, int threshold, Instant now) {
        requireRunning();
        stage = GrievanceStage.CONCLUDED;
        concludedOn = on;
        nextOn = null;
        return moved(GrievanceChange.CONCLUSION, threshold, now);
    }

    private Optional<CollectiveGrievanceMoved> moved(GrievanceChange change, int threshold, Instant now) {
        if (!collective) return Optional.empty();
        return Optional.of(new CollectiveGrievanceMoved(
                id, change, serviceArea, stage, raisedOn, countBand(threshold), nextOn, independenceWarning(), now));
    }

    private void requireRunning() {
        if (stage == GrievanceStage.CONCLUDED) {
            throw new ConflictProblem("grievance-concluded", "Concluded", "This grievance has been concluded.");
        }
    }

    /** The service hears itself, at a stage where it should not. */
    boolean independenceWarning() {
        boolean hearing = stage == GrievanceStage.STAGE_2 || stage == GrievanceStage.APPEAL;
        return hearing && heardIn != null && ServiceArea.key(heardIn).equals(ServiceArea.key(serviceArea));
    }

    /** @param covered whether some committee covers the service area; without one, nobody is told of anything */
    List<String> warnings(boolean covered) {
        List<String> warnings = new ArrayList<>();
        if (!covered && stage != GrievanceStage.CONCLUDED) warnings.add("no-committee");
        boolean hearing = stage == GrievanceStage.STAGE_2 || stage == GrievanceStage.APPEAL;
        if (independenceWarning()) warnings.add("independence");
        if (hearing && !hrInvolved) warnings.add("hr-not-involved");
        if (stage == GrievanceStage.STAGE_2 && Boolean.FALSE.equals(appealAvailable)) warnings.add("no-appeal");
        return warnings;
    }

    private String countBand(int threshold) {
        return CountBand.of(employees, threshold);
    }

    /** What a change may change, for the history; never the subject. */
    Map<String, Object> facts(int threshold) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("stage", stage.name());
        facts.put("serviceArea", serviceArea);
        facts.put("raisedBy", raisedBy.name());
        facts.put("countBand", countBand(threshold));
        facts.put("heardIn", heardIn);
        facts.put("hrInvolved", hrInvolved);
        facts.put("appealAvailable", appealAvailable);
        facts.put("collective", collective);
        facts.put("nextOn", Objects.toString(nextOn, null));
        facts.put("concludedOn", Objects.toString(concludedOn, null));
        return facts;
    }

    /** What members and the monitoring officer see: the same as the event tells. */
    GrievanceResponse safe(int threshold) {
        return new GrievanceResponse(
                id,
                serviceArea,
                stage,
                raisedOn,
                countBand(threshold),
                nextOn,
                concludedOn,
                collective,
                independenceWarning(),
                independenceWarning() ? List.of("independence") : List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                version);
    }

    /** What human resources see. */
    GrievanceResponse whole(int threshold, boolean covered) {
        return new GrievanceResponse(
                id,
                serviceArea,
                stage,
                raisedOn,
                countBand(threshold),
                nextOn,
                concludedOn,
                collective,
                independenceWarning(),
                warnings(covered),
                subject,
                raisedBy,
                employees,
                heardIn,
                hrInvolved,
                appealAvailable,
                version);
    }

    boolean isCollective() {
        return collective;
    }

    String serviceArea() {
        return serviceArea;
    }

    UUID id() {
        return id;
    }

    LocalDate raisedOn() {
        return raisedOn;
    }
}
