package org.scrutineer.notifications.alert;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.platform.page.Page;
import org.scrutineer.platform.page.PageRequest;

/** Alerts as they are read, summaries as they stand; newest first. */
@ApplicationScoped
public class Alerts implements PanacheRepositoryBase<Alert, UUID> {

    private static final String NEWEST_FIRST = " order by a.raisedAt desc, a.id desc";
    private static final String AFTER = " and (a.raisedAt, a.id) < (:raisedAt, :id)";

    private final Summaries summaries;

    @Inject
    Alerts(Summaries summaries) {
        this.summaries = summaries;
    }

    /** A page of one person's alerts. */
    public Page<Alert> ofPerson(UUID personId, boolean unreadOnly, PageRequest page) {
        var query = new StringBuilder("from Alert a join fetch a.notice where a.personId = :person");
        var parameters = Parameters.with("person", personId);
        if (unreadOnly) query.append(" and a.readAt is null");
        return page(query, parameters, page);
    }

    /** One alert of that person. */
    public Optional<Alert> ofPerson(UUID personId, UUID alertId) {
        return summaries
                .followed(
                        list("from Alert a join fetch a.notice where a.id = ?1 and a.personId = ?2", alertId, personId))
                .stream()
                .findFirst();
    }

    /** How many the person has not read. */
    public long unread(UUID personId) {
        return count("personId = ?1 and readAt is null", personId);
    }

    /** A page of the council's alerts: who was told. */
    Page<Alert> ofCouncil(Kind kind, Instant since, UUID subjectId, UUID personId, PageRequest page) {
        var query = new StringBuilder("from Alert a join fetch a.notice where 1 = 1");
        var parameters = new Parameters();
        if (kind != null) {
            query.append(" and a.kind = :kind");
            parameters.and("kind", kind);
        }
        if (since != null) {
            query.append(" and a.raisedAt >= :since");
            parameters.and("since", since);
        }
        if (subjectId != null) {
            query.append(" and a.subjectId = :subject");
            parameters.and("subject", subjectId);
        }
        if (personId != null) {
            query.append(" and a.personId = :person");
            parameters.and("person", personId);
        }
        return page(query, parameters, page);
    }

    /** The alerts with their notices, in no order. */
    public List<Alert> withNotices(Collection<UUID> ids) {
        return summaries.followed(list("from Alert a join fetch a.notice where a.id in ?1", ids));
    }

    /** The alert that a mail's unsubscribe link belongs to. */
    public Optional<Alert> byUnsubscribeKey(UUID key) {
        return find("unsubscribeKey = ?1", key).firstResultOptional();
    }

    private Page<Alert> page(StringBuilder query, Parameters parameters, PageRequest page) {
        page.after(2).ifPresent(cursor -> {
            query.append(AFTER);
            parameters.and("raisedAt", cursor.part(0, Instant::parse)).and("id", cursor.part(1, UUID::fromString));
        });
        var rows =
                find(query + NEWEST_FIRST, parameters).page(0, page.limit + 1).list();
        return Page.of(summaries.followed(rows), page.limit, alert -> new Object[] {alert.raisedAt(), alert.id()});
    }
}
