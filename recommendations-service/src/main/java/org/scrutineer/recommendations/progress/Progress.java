package org.scrutineer.recommendations.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.scrutineer.platform.council.CurrentUser;
import org.scrutineer.platform.problem.ForbiddenProblem;
import org.scrutineer.recommendations.committee.Committees;
import org.scrutineer.recommendations.committee.ExemptAccess;
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
    private final ExemptAccess access;
    private final CurrentUser user;
    private final InstantSource clock;

    Progress(
            ProgressRepository repository,
            EvidenceStore evidence,
            Committees committees,
            ExemptAccess access,
            CurrentUser user,
            InstantSource clock) {
        this.repository = repository;
        this.evidence = evidence;
        this.committees = committees;
        this.access = access;
        this.user = user;
        this.clock = clock;
    }

    /** Keeps an update in the transaction of the change that it belongs to. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(
            SubjectType type, UUID subject, ProgressKind kind, String text, Rating rating, List<UUID> evidenceIds) {
        var files = evidence.use(evidenceIds, "/evidenceIds", type, subject);
        repository.persist(ProgressUpdate.of(type, subject, kind, text, rating, files, Who.of(user), clock.instant()));
    }

    /**
     * The newest updates of a thing, newest first, 50 at most; the history has all of them.
     *
     * @return nothing where the thing is exempt and whoever asks may not read it: what is reported says what it is about
     */
    public List<ProgressResponse> of(UUID subject, boolean exempt, Owner owner) {
        if (!access.reader().mayRead(exempt, owner)) return List.of();
        var updates = repository.newestOf(subject, SHOWN);
        var files = evidence.describe(updates.stream()
                .flatMap(update -> update.evidenceIds().stream())
                .collect(Collectors.toSet()));
        return updates.stream()
                .map(update -> new ProgressResponse(
                        update.id(),
                        update.kind(),
                        update.text(),
                        update.rating(),
                        update.evidenceIds().stream()
                                .sorted()
                                .map(files::get)
                                .filter(Objects::nonNull)
                                .toList(),
                        update.reportedByName(),
                        update.reportedAt()))
                .toList();
    }

    /**
     * Reporting is the owner's: of the person, or of who holds the post, whatever else they are in the council. A post or a
     * body without an account leaves it to any lead officer. Democratic services may report for everybody.
     */
    public boolean mayReport(Owner owner) {
        if (!user.isSignedIn()) return false;
        if (user.hasRole("democratic-services")) return true;
        var account = committees.accountOf(owner);
        if (account.isPresent()) return account.get().equals(user.account());
        boolean aPersons = owner != null && owner.kind() == OwnerKind.PERSON && owner.personId() != null;
        return !aPersons && user.hasRole("lead-officer");
    }

    /**
     * The check is an independent one, whoever it was that claimed (domain rule R21).
     *
     * @throws VerifierMustDifferProblem if whoever asks is the owner
     */
    public void requireIndependent(Owner owner) {
        if (committees
                .accountOf(owner)
                .filter(account -> account.equals(user.account()))
                .isPresent()) throw new VerifierMustDifferProblem();
    }

    /** @throws ForbiddenProblem unless whoever asks may report */
    public void requireReporter(Owner owner) {
        if (!mayReport(owner))
            throw new ForbiddenProblem("Only the owner, or democratic services, can report on this.");
    }
}
