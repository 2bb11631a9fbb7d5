package org.scrutineer.meetings.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.scrutineer.meetings.document.Documents;
import org.scrutineer.meetings.history.Difference;
import org.scrutineer.meetings.json.StoredJson;
import org.scrutineer.platform.council.CurrentUser;
import org.scrutineer.platform.http.ETags;
import org.scrutineer.platform.http.Rereads;
import org.scrutineer.platform.problem.NotFoundProblem;

/** Owns the transactions in which drafts change; each leaves an entry in the draft's history. */
@ApplicationScoped
class DraftService implements Rereads<DraftResponse> {

    private final DraftRepository drafts;
    private final DraftChangeRepository changes;
    private final Documents documents;
    private final Correction correction;
    private final CurrentUser user;
    private final InstantSource clock;

    @Inject
    DraftService(
            DraftRepository drafts,
            DraftChangeRepository changes,
            Documents documents,
            Correction correction,
            CurrentUser user,
            InstantSource clock) {
        this.drafts = drafts;
        this.changes = changes;
        this.documents = documents;
        this.correction = correction;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public Class<DraftResponse> answers() {
        return DraftResponse.class;
    }

    @Override
    public DraftResponse reread(UUID id) {
        return DraftResponse.from(drafts.findByIdOptional(id).orElseThrow(NotFoundProblem::new));
    }

    @Transactional
    MinutesDraft upload(Reading reading) {
        var document = documents.store(reading.fileName(), reading.bytes());
        var draft = MinutesDraft.upload(
                document.id(),
                reading.fileName(),
                document.mediaType(),
                reading.text(),
                reading.content(),
                user.account(),
                clock.instant());
        drafts.persist(draft);
        record(draft, DraftChange.What.UPLOADED, List.of());
        drafts.flush();
        return draft;
    }

    @Transactional
    MinutesDraft correct(UUID id, String ifMatch, DraftRequest request) {
        var draft = drafts.findByIdOptional(id).orElseThrow(NotFoundProblem::new);
        draft.requireOpen();
        ETags.require(ifMatch, draft.version());
        var before = draft.content();
        var after = correction.apply(request, draft);
        var differences = Difference.between(
                StoredJson.mapper().valueToTree(before), StoredJson.mapper().valueToTree(after));
        if (!differences.isEmpty()) {
            draft.correct(after);
            record(draft, DraftChange.What.CORRECTED, differences);
        }
        drafts.flush();
        return draft;
    }

    @Transactional
    MinutesDraft discard(UUID id) {
        var draft = drafts.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(NotFoundProblem::new);
        if (draft.discard()) record(draft, DraftChange.What.DISCARDED, List.of());
        drafts.flush();
        return draft;
    }

    void record(MinutesDraft draft, DraftChange.What what, List<Difference> differences) {
        changes.persist(DraftChange.of(
                draft.id(), what, user.account(), user.name().orElse(null), clock.instant(), differences));
    }
}
