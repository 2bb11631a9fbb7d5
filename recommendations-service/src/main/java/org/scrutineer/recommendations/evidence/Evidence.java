package org.scrutineer.recommendations.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.scrutineer.platform.id.Ids;
import org.scrutineer.recommendations.timeline.Who;

/** A file that shows that something was done. What it holds is kept beside it and never changes. */
@Entity
@Immutable
@Table(name = "evidence")
class Evidence {
    @Id
    private UUID id;

    @TenantId
    @Column(name = "council_id")
    private String councilId;

    private String fileName;
    private String mediaType;
    private long size;
    private String sha256;

    @Column(name = "uploaded_by")
    private String uploadedBy;

    private String uploadedByName;
    private Instant uploadedAt;

    protected Evidence() {}

    static Evidence uploaded(String fileName, EvidenceType type, long size, String sha256, Who who, Instant now) {
        var evidence = new Evidence();
        evidence.id = Ids.next();
        evidence.fileName = fileName;
        evidence.mediaType = type.mediaType();
        evidence.size = size;
        evidence.sha256 = sha256;
        evidence.uploadedBy = who.account();
        evidence.uploadedByName = who.name();
        evidence.uploadedAt = now;
        return evidence;
    }

    UUID id() {
        return id;
    }

    boolean isUploadedBy(String account) {
        return account.equals(uploadedBy);
    }

    String fileName() {
        return fileName;
    }

    String mediaType() {
        return mediaType;
    }

    EvidenceResponse response() {
        return new EvidenceResponse(id, fileName, mediaType, size, sha256, uploadedByName, uploadedAt);
    }
}
