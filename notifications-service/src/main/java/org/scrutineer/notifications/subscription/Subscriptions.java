package org.scrutineer.notifications.subscription;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.scrutineer.platform.council.CurrentCouncil;
import org.scrutineer.platform.id.Ids;

@ApplicationScoped
class Subscriptions implements PanacheRepositoryBase<Subscription, UUID> {

    private static final String ADD =
            "INSERT INTO subscription (id, council_id, person_id, committee_id, following, changed_at)"
                    + " VALUES (:id, :council, :person, :committee, :following, :now) ON CONFLICT DO NOTHING";

    private final CurrentCouncil council;

    @Inject
    Subscriptions(CurrentCouncil council) {
        this.council = council;
    }

    List<Subscription> ofPerson(UUID personId) {
        return find("personId", personId).page(0, 500).list();
    }

    /** Adds one unless the person has one of the committee already. @return whether it was added; if two do so at once, by one of them */
    boolean add(UUID personId, UUID committeeId, boolean following, Instant now) {
        return getEntityManager()
                        .createNativeQuery(ADD)
                        .setParameter("id", Ids.next())
                        .setParameter("council", council.id())
                        .setParameter("person", personId)
                        .setParameter("committee", committeeId)
                        .setParameter("following", following)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    /** The one that there is, locked for a change. */
    Subscription forChange(UUID personId, UUID committeeId) {
        return find("personId = ?1 and committeeId = ?2", personId, committeeId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResult();
    }
}
