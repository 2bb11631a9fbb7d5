package org.scrutineer.meetings.committee;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.meetings.list.Filter;

@ApplicationScoped
class MembershipRepository implements PanacheRepositoryBase<Membership, UUID> {

    /** More than any committee has seats; the list of all memberships, ended ones too, is a paged one. */
    private static final int MOST_SEATS = 200;

    List<Membership> current(UUID committeeId) {
        return find("committeeId = ?1 and toOn is null order by id", committeeId)
                .range(0, MOST_SEATS - 1)
                .list();
    }

    /** @param after the last one of the page before, {@code null} for the first page */
    List<Membership> ofCommittee(UUID committeeId, UUID after, int limit) {
        var filter = new Filter()
                .where("committeeId = :committee", "committee", committeeId)
                .where("id > :after", "after", after);
        return find(filter.orderBy("id"), filter.parameters())
                .range(0, limit - 1)
                .list();
    }

    Optional<Membership> ofCommittee(UUID committeeId, UUID id) {
        return find("committeeId = ?1 and id = ?2", committeeId, id).firstResultOptional();
    }

    boolean isSeated(UUID committeeId, UUID personId) {
        return count("committeeId = ?1 and personId = ?2 and toOn is null", committeeId, personId) > 0;
    }

    boolean hasChair(UUID committeeId) {
        return count("committeeId = ?1 and role = ?2 and toOn is null", committeeId, Membership.Role.CHAIR) > 0;
    }
}
