package org.scrutineer.meetings.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.scrutineer.platform.id.Ids;

/** A file as it was given; its bytes never change. */
@Entity
@Table(name = "document")
public class Document {

    /** Who may read the file. */
    public enum Access {
        /** Not published: those who work on it. */
        WORKING,
        /** Published. */
        PUBLIC,
        /** Published in part: whoever may read what is exempt. */
        EXEMPT
    }

    @Id
    private UUID id;

    @TenantId
    @Column(name = "council_id")
    private String councilId;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "media_type")
    private String mediaType;

    @Column(name = "size_bytes")
    private long size;

    private String sha256;

    @Enumerated(EnumType.STRING)
    private Access access;

    @Column(name = "stored_at")
    private Instant storedAt;

    @Version
    private long version;

    protected Document() {}

    static Document store(String fileName, String mediaType, long size, String sha256, Instant now) {
        var document = new Document();
        document.id = Ids.next();
        document.fileName = fileName;
        document.mediaType = mediaType;
        document.size = size;
        document.sha256 = sha256;
        document.access = Access.WORKING;
        document.storedAt = now;
        return document;
    }

    void open(Access now) {
        access = now;
    }

    UUID id() {
        return id;
    }

    String fileName() {
        return fileName;
    }

    String mediaType() {
        return mediaType;
    }

    String sha256() {
        return sha256;
    }

    Access access() {
        return access;
    }
}
