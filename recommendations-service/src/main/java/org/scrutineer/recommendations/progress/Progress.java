package org.scrutineer.recommendations.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.scrutineer.platform.council.CurrentUser;
import org.scrutineer.platform.problem.ForbiddenProblem;
import org.scrutineer.recommendations.committee.Committees;
import org.scrutineer.recommendations.committee.Owner;
import org.scrutineer.recommendations.committee.OwnerKind;
import org.scrutineer.recommendations.evidence.EvidenceStore;
import org.scrutineer.recommendations.timeline.SubjectType;
import org.scrutineer.recommendations.timeline.Who;

/** Keeps what was reported about things, and says who may report. */
@ApplicationScoped
public class Progress {
    private static final int SHOWN = 50;

    private final ProgressRepository repository;
    private final EvidenceStore evidence;
    private final Committees committees;
    private final CurrentUser user;
    private final InstantSource clock;

    Progress(
            ProgressRepository repository,
            EvidenceStore evidence,
            Committees committees,
            CurrentUser user,
            InstantSource clock) {
        this.repository = repository;
        this.evidence = evidence;
        this.committees = committees;
        this.user = user;
        this.clock = clock;
    }

    /** Keeps an update in the transaction of the change that it belongs to. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(
            SubjectType type, UUID subject, ProgressKind kind, String text, Rating rating, List<UUID> evidenceIds) {
        var files = evidence.require(evidenceIds, "/evidenceIds");
        repository.persist(ProgressUpdate.of(type, subject, kind, text, rating, files, Who.of(user), clock.instant()));
    }

    /** The newest updates of a thing, newest first, 50 at most; the history has all of them. */
    public List<ProgressResponse> of(UUID subject) {
        return repository.newestOf(subject, SHOWN).stream()
                .map(update -> new ProgressResponse(
                        update.id(),
                        update.kind(),
                        update.text(),
                        update.rating(),
                        evidence.describe(update.evidenceIds()),
                        update.reportedByName(),
                        update.reportedAt()))
                .toList();
    }

    /**
     * Reporting is the owner's: of a person, that person's own account; of a post or a body, which have none, any lead
     * officer. Democratic services may report for everybody.
     *
     * @throws ForbiddenProblem for anybody else
     */
    public void requireReporter(Owner owner) {
        if (user.hasRole("democratic-services")) return;
        boolean person = owner != null && owner.kind() == OwnerKind.PERSON && owner.personId() != null;
        boolean allowed = person ? committees.isOwner(owner, user.account()) : user.hasRole("lead-officer");
        if (!allowed) throw new ForbiddenProblem("Only the owner, or democratic services, can report on this.");
    }
}
