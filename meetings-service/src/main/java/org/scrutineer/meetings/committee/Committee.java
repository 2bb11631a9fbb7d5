package org.scrutineer.meetings.committee;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.scrutineer.meetings.name.NameKey;
import org.scrutineer.platform.id.Ids;

/** An overview and scrutiny committee, with the service areas that it looks at. */
@Entity
@Table(name = "committee")
public class Committee {

    @Id
    private UUID id;

    @TenantId
    @Column(name = "council_id")
    private String councilId;

    private String name;

    @Column(name = "name_key")
    private String nameKey;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> remit;

    private Integer quorum;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Version
    private long version;

    protected Committee() {}

    static Committee establish(String name, List<String> remit, Integer quorum, Instant now) {
        var committee = new Committee();
        committee.id = Ids.next();
        committee.name = name.strip();
        committee.nameKey = NameKey.of(name);
        committee.remit = tidy(remit);
        committee.quorum = quorum;
        committee.recordedAt = now;
        return committee;
    }

    /** Records what the constitution now says; empty if that is what stands already. */
    Optional<CommitteeRecorded> amend(String newName, List<String> newRemit, Integer newQuorum, Instant now) {
        var areas = tidy(newRemit);
        var same = name.equals(newName.strip()) && remit.equals(areas) && Objects.equals(quorum, newQuorum);
        if (same) return Optional.empty();
        name = newName.strip();
        nameKey = NameKey.of(newName);
        remit = areas;
        quorum = newQuorum;
        return Optional.of(new CommitteeRecorded(id, name, remit, Math.toIntExact(version + 1), now));
    }

    CommitteeRecorded recorded() {
        return new CommitteeRecorded(id, name, remit, Math.toIntExact(version), recordedAt);
    }

    private static List<String> tidy(List<String> remit) {
        return remit.stream().map(String::strip).distinct().toList();
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    String nameKey() {
        return nameKey;
    }

    List<String> remit() {
        return List.copyOf(remit);
    }

    Integer quorum() {
        return quorum;
    }

    long version() {
        return version;
    }
}
