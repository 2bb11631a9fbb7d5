package org.scrutineer.notifications.preference;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.scrutineer.notifications.alert.Kind;

/** Which kinds of discretionary alerts a person wants no e-mail for. The web inbox has them all the same. */
@Entity
@Table(name = "preference")
class Preference {

    @Id
    @Column(name = "person_id")
    private UUID personId;

    @TenantId
    @Column(name = "council_id")
    private String councilId;

    @Column(name = "email_off")
    private String[] emailOff;

    @Version
    private long version;

    protected Preference() {}

    /** @throws DutyKindProblem if one of them cannot be turned off */
    void turnOff(Collection<Kind> kinds) {
        var names = new TreeSet<String>();
        for (var kind : kinds) {
            if (kind.isDuty()) throw new DutyKindProblem(kind);
            names.add(kind.name());
        }
        emailOff = names.toArray(String[]::new);
    }

    void turnOffAlso(Kind kind) {
        var kinds = off();
        kinds.add(kind);
        turnOff(kinds);
    }

    Set<Kind> off() {
        var kinds = EnumSet.noneOf(Kind.class);
        Arrays.stream(emailOff).map(Kind::valueOf).forEach(kinds::add);
        return kinds;
    }

    /** What a change may change, for the history. */
    Map<String, Object> facts() {
        return Map.of("emailOff", List.of(emailOff));
    }

    long version() {
        return version;
    }
}
