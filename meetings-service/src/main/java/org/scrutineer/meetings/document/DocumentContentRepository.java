package org.scrutineer.meetings.document;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class DocumentContentRepository implements PanacheRepositoryBase<DocumentContent, UUID> {}
