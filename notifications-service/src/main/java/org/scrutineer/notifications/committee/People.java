package org.scrutineer.notifications.committee;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.scrutineer.platform.council.CurrentUser;

/** People by id and by account. */
@ApplicationScoped
public class People implements PanacheRepositoryBase<Person, UUID> {

    private final CurrentUser user;

    @Inject
    People(CurrentUser user) {
        this.user = user;
    }

    /** The person whom the signed-in account belongs to; none if the council knows the account but no such person. */
    public Optional<Person> me() {
        return find("account = ?1 order by id", user.account()).page(0, 1).firstResultOptional();
    }

    /** As {@link #me()}, for what makes no sense without a person. */
    public Person requireMe() {
        return me().orElseThrow(PersonNotLinkedProblem::new);
    }

    /** Names by id; people not known yet are left out. */
    public Map<UUID, String> names(Collection<UUID> ids) {
        if (ids.isEmpty()) return Map.of();
        return list("id in ?1", ids).stream().collect(Collectors.toMap(Person::id, Person::name));
    }
}
