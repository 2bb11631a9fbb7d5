package org.scrutineer.notifications.subscription;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Subscriptions implements PanacheRepositoryBase<Subscription, UUID> {

    List<Subscription> ofPerson(UUID personId) {
        return find("personId", personId).page(0, 500).list();
    }

    Optional<Subscription> of(UUID personId, UUID committeeId) {
        return find("personId = ?1 and committeeId = ?2", personId, committeeId).firstResultOptional();
    }
}
