package org.scrutineer.meetings.document;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class DocumentRepository implements PanacheRepositoryBase<Document, UUID> {

    boolean isPublished(String sha256) {
        return count("sha256 = ?1 and access <> ?2", sha256, Document.Access.WORKING) > 0;
    }
}
