package org.scrutineer.recommendations.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.scrutineer.platform.council.CurrentCouncil;
import org.scrutineer.platform.council.CurrentUser;
import org.scrutineer.platform.http.Rereads;
import org.scrutineer.platform.problem.InvalidProblem;
import org.scrutineer.platform.problem.NotFoundProblem;
import org.scrutineer.recommendations.timeline.SubjectType;
import org.scrutineer.recommendations.timeline.Who;

/** Keeps files of evidence in the database, so that a backup of it is whole and a row-level policy guards the content too. */
@ApplicationScoped
public class EvidenceStore implements Rereads<EvidenceResponse> {
    private static final long LARGEST = 25L * 1024 * 1024;

    private final EvidenceRepository repository;
    private final EntityManager database;
    private final CurrentCouncil council;
    private final CurrentUser user;
    private final InstantSource clock;
    private final EvidenceUse uses;

    EvidenceStore(
            EvidenceRepository repository,
            EntityManager database,
            CurrentCouncil council,
            CurrentUser user,
            InstantSource clock,
            EvidenceUse uses) {
        this.repository = repository;
        this.database = database;
        this.council = council;
        this.user = user;
        this.clock = clock;
        this.uses = uses;
    }

    @Transactional
    EvidenceResponse keep(String fileName, Path file) {
        var content = read(file);
        var name = safeName(fileName);
        var type = EvidenceType.of(name, content).orElseThrow(UnsupportedEvidenceProblem::new);
        var evidence = Evidence.uploaded(name, type, content.length, sha256(content), Who.of(user), clock.instant());
        repository.persist(evidence);
        repository.flush();
        database.createNativeQuery(
                        "INSERT INTO evidence_content (evidence_id, council_id, content) VALUES (?1, ?2, ?3)")
                .setParameter(1, evidence.id())
                .setParameter(2, council.id())
                .setParameter(3, content)
                .executeUpdate();
        return evidence.response();
    }

    @Override
    public Class<EvidenceResponse> answers() {
        return EvidenceResponse.class;
    }

    /** What whoever uploaded a file is told again. */
    @Override
    @Transactional
    public EvidenceResponse reread(UUID id) {
        return repository.findByIdOptional(id).orElseThrow(NotFoundProblem::new).response();
    }

    /** A file with its content; never compared, so an array does. */
    @SuppressWarnings("ArrayRecordComponent")
    record Download(String fileName, String mediaType, byte[] content) {}

    /** @throws NotFoundProblem also if nothing that whoever asks may read rests on the file */
    @Transactional
    Download download(UUID id) {
        var evidence = repository.findByIdOptional(id).orElseThrow(NotFoundProblem::new);
        if (!evidence.isUploadedBy(user.account()) && !uses.mayRead(id)) throw new NotFoundProblem();
        var content = (byte[]) database.createNativeQuery(
                        "SELECT content FROM evidence_content WHERE evidence_id = ?1 AND council_id = ?2")
                .setParameter(1, id)
                .setParameter(2, council.id())
                .getSingleResult();
        return new Download(evidence.fileName(), evidence.mediaType(), content);
    }

    /**
     * Puts files under a thing, in the transaction of what was reported.
     *
     * @throws InvalidProblem if one of the files has not been uploaded
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<UUID> use(Collection<UUID> ids, String pointer, SubjectType type, UUID subject) {
        if (ids == null || ids.isEmpty()) return List.of();
        var wanted = List.copyOf(new LinkedHashSet<>(ids));
        if (repository.withIds(wanted).size() < wanted.size()) {
            throw new InvalidProblem(pointer, "Upload each file of evidence first, then name it by its id.");
        }
        wanted.forEach(id -> uses.add(id, type, subject));
        return wanted;
    }

    /** What is said of each of the files. */
    public Map<UUID, EvidenceResponse> describe(Collection<UUID> ids) {
        return repository.withIds(ids).stream().collect(Collectors.toMap(Evidence::id, Evidence::response));
    }

    private static byte[] read(Path file) {
        try {
            long size = Files.size(file);
            if (size > LARGEST) throw new EvidenceTooLargeProblem();
            if (size == 0) throw new InvalidProblem("/file", "The file is empty.");
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last part of the name without anything that a path or a header could take amiss. */
    private static String safeName(String fileName) {
        var name = fileName == null ? "" : fileName.replaceAll("^.*[/\\\\]", "");
        name = name.replaceAll("[\\p{Cntrl}\"<>:|?*;]", "_").strip();
        if (name.isEmpty() || name.startsWith(".")) name = "evidence" + name;
        return name.length() <= 150 ? name : name.substring(name.length() - 150);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
