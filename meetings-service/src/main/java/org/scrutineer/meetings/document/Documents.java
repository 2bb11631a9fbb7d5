package org.scrutineer.meetings.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.UUID;
import org.apache.tika.Tika;
import org.scrutineer.platform.problem.NotFoundProblem;

/** The council's files, for the features that have some. */
@ApplicationScoped
public class Documents {

    /**
     * A file that was stored.
     *
     * @param mediaType as found from the content
     */
    public record Stored(UUID id, String mediaType) {}

    private final DocumentRepository documents;
    private final DocumentContentRepository contents;
    private final InstantSource clock;
    private final Tika mediaTypes = new Tika();

    @Inject
    Documents(DocumentRepository documents, DocumentContentRepository contents, InstantSource clock) {
        this.documents = documents;
        this.contents = contents;
        this.clock = clock;
    }

    /** Keeps the bytes as they are; nobody but those who work on it may read them yet. */
    @Transactional(TxType.MANDATORY)
    public Stored store(String fileName, byte[] bytes) {
        var document = Document.store(
                fileName, mediaTypes.detect(bytes, fileName), bytes.length, sha256(bytes), clock.instant());
        documents.persist(document);
        contents.persist(DocumentContent.of(document.id(), bytes));
        return new Stored(document.id(), document.mediaType());
    }

    /** Whether the same bytes have been published before. */
    public boolean isPublished(byte[] bytes) {
        return documents.isPublished(sha256(bytes));
    }

    /** Opens the file to the public, or to those who may read what is exempt. */
    @Transactional(TxType.MANDATORY)
    public void publish(UUID id, boolean exempt) {
        documents.findById(id).open(exempt ? Document.Access.EXEMPT : Document.Access.PUBLIC);
    }

    /** The file, for whoever has been found to be allowed to read it. */
    Download download(Document document) {
        var content = contents.findByIdOptional(document.id()).orElseThrow(NotFoundProblem::new);
        return new Download(document, content.bytes());
    }

    /** The file whatever its access; the caller has checked that it may be read. */
    public Download download(UUID id) {
        return download(documents.findByIdOptional(id).orElseThrow(NotFoundProblem::new));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
