package org.scrutineer.meetings.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** The bytes of a document, apart so that nothing loads them by the way. */
@Entity
@Table(name = "document_content")
public class DocumentContent {

    @Id
    @Column(name = "document_id")
    private UUID documentId;

    @TenantId
    @Column(name = "council_id")
    private String councilId;

    private byte[] bytes;

    protected DocumentContent() {}

    static DocumentContent of(UUID documentId, byte[] bytes) {
        var content = new DocumentContent();
        content.documentId = documentId;
        content.bytes = bytes;
        return content;
    }

    byte[] bytes() {
        return bytes;
    }
}
