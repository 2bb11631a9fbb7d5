package org.scrutineer.meetings.person;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.scrutineer.meetings.list.Filter;

@ApplicationScoped
class PersonRepository implements PanacheRepositoryBase<Person, UUID> {

    /**
     * @param words that stand in the name, as a key; {@code null} for all
     * @param after {@code key} and {@code id} of the last person of the page before, empty for the first page
     */
    List<Person> byName(String words, Person.Kind kind, Map<String, Object> after, int limit) {
        var filter = new Filter()
                .where("kind = :kind", "kind", kind)
                .where("locate(:words, nameKey) > 0", "words", words)
                .after("(nameKey, id) > (:key, :id)", after);
        return find(filter.orderBy("nameKey, id"), filter.parameters())
                .range(0, limit - 1)
                .list();
    }

    List<Person> withIds(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }

    /** Two at most: whether there is more than one decides whether the name says who is meant. */
    List<Person> named(String nameKey) {
        return find("nameKey = ?1 order by id", nameKey).range(0, 1).list();
    }

    /** As {@link #named}. */
    List<Person> inPost(String postKey) {
        return find("postKey = ?1 order by id", postKey).range(0, 1).list();
    }

    boolean isTaken(String account, UUID own) {
        return count("account = ?1 and id <> ?2", account, own) > 0;
    }
}
