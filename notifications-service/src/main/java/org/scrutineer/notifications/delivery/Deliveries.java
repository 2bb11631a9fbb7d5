package org.scrutineer.notifications.delivery;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.scrutineer.platform.page.Page;
import org.scrutineer.platform.page.PageRequest;

@ApplicationScoped
class Deliveries implements PanacheRepositoryBase<Delivery, UUID> {

    /** The council's deliveries, newest first. */
    Page<Delivery> page(UUID alertId, Delivery.State state, Delivery.Channel channel, PageRequest page) {
        var query = new StringBuilder("from Delivery d where 1 = 1");
        var parameters = new Parameters();
        if (alertId != null) {
            query.append(" and d.alertId = :alert");
            parameters.and("alert", alertId);
        }
        if (state != null) {
            query.append(" and d.state = :state");
            parameters.and("state", state);
        }
        if (channel != null) {
            query.append(" and d.channel = :channel");
            parameters.and("channel", channel);
        }
        page.after(2).ifPresent(cursor -> {
            query.append(" and (d.createdAt, d.id) < (:createdAt, :id)");
            parameters.and("createdAt", cursor.part(0, Instant::parse)).and("id", cursor.part(1, UUID::fromString));
        });
        var rows = find(query + " order by d.createdAt desc, d.id desc", parameters)
                .page(0, page.limit + 1)
                .list();
        return Page.of(rows, page.limit, delivery -> new Object[] {delivery.createdAt(), delivery.id()});
    }
}
