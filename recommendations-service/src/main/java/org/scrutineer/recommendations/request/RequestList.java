package org.scrutineer.recommendations.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scrutineer.platform.council.CurrentCouncil;
import org.scrutineer.platform.page.Page;
import org.scrutineer.platform.page.PageRequest;
import org.scrutineer.platform.time.CouncilCalendar;
import org.scrutineer.recommendations.Keyset;
import org.scrutineer.recommendations.committee.Committees;
import org.scrutineer.recommendations.committee.ExemptAccess;
import org.scrutineer.recommendations.committee.OwnerFilter;
import org.scrutineer.recommendations.settings.Settings;

/** The list of requests, newest first. */
@ApplicationScoped
class RequestList {
    private final EntityManager database;
    private final CurrentCouncil council;
    private final Committees committees;
    private final ExemptAccess access;
    private final Settings settings;
    private final CouncilCalendar calendar;

    RequestList(
            EntityManager database,
            CurrentCouncil council,
            Committees committees,
            ExemptAccess access,
            Settings settings,
            CouncilCalendar calendar) {
        this.database = database;
        this.council = council;
        this.committees = committees;
        this.access = access;
        this.settings = settings;
        this.calendar = calendar;
    }

    @Transactional
    Page<RequestResponse> page(RequestFilter filter, PageRequest page) {
        List<String> conditions = new ArrayList<>(List.of("council_id = :council"));
        Map<String, Object> values = new HashMap<>(Map.of("council", council.id()));
        narrow(filter, conditions, values);
        page.after(2).ifPresent(cursor -> {
            conditions.add("(made_on, id) < (:afterOn, :afterId)");
            var position = Keyset.of(cursor);
            values.put("afterOn", position.on());
            values.put("afterId", position.id());
        });
        var sql = "SELECT * FROM information_request WHERE " + String.join(" AND ", conditions)
                + " ORDER BY made_on DESC, id DESC LIMIT " + (page.limit + 1);
        var query = database.createNativeQuery(sql, InformationRequest.class);
        values.forEach(query::setParameter);
        @SuppressWarnings("unchecked")
        List<InformationRequest> rows = query.getResultList();
        var names = committees.names(
                rows.stream().map(InformationRequest::committeeId).toList());
        var today = calendar.today();
        var ageingBefore = today.minusMonths(settings.current().ageingMonths());
        var reader = access.reader();
        return Page.of(rows, page.limit, request -> new Object[] {request.madeOn(), request.id()})
                .map(request -> request.response(names.get(request.committeeId()), today, ageingBefore, reader));
    }

    private void narrow(RequestFilter filter, List<String> conditions, Map<String, Object> values) {
        if (filter.committee != null) {
            conditions.add("committee_id = :committee");
            values.put("committee", filter.committee);
        }
        if (filter.status != null) {
            conditions.add("status = :status");
            values.put("status", filter.status.name());
        }
        if (filter.kind != null) {
            conditions.add("kind = :kind");
            values.put("kind", filter.kind.name());
        }
        if (filter.overdue) {
            conditions.add("next_due_on < :today");
            values.put("today", calendar.today());
        }
        OwnerFilter.of(filter.owner).ifPresent(owner -> owner.narrow(conditions, values));
    }
}
