package org.scrutineer.meetings.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.TenantId;
import org.scrutineer.meetings.name.NameKey;
import org.scrutineer.platform.id.Ids;

/** Somebody with a part in the council's work: a member, an officer, a co-optee. Only public names are kept here. */
@Entity
@Table(name = "person")
public class Person {

    /** What brings the person to the council. */
    @Schema(name = "PersonKind")
    public enum Kind {
        MEMBER,
        OFFICER,
        CO_OPTEE,
        OTHER
    }

    @Id
    private UUID id;

    @TenantId
    @Column(name = "council_id")
    private String councilId;

    private String name;

    @Column(name = "name_key")
    private String nameKey;

    private String post;

    @Column(name = "post_key")
    private String postKey;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String account;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Version
    private long version;

    protected Person() {}

    static Person record(PersonRequest request, Instant now) {
        var person = new Person();
        person.id = Ids.next();
        person.recordedAt = now;
        person.take(request);
        return person;
    }

    /** Records what is now known of the person; empty if that is what stands already. */
    Optional<PersonRecorded> amend(PersonRequest request, Instant now) {
        var same = name.equals(request.name().strip())
                && Objects.equals(post, bare(request.post()))
                && kind == request.kind()
                && Objects.equals(account, bare(request.account()));
        if (same) return Optional.empty();
        take(request);
        return Optional.of(recorded(now));
    }

    PersonRecorded recorded(Instant now) {
        return new PersonRecorded(id, name, post, kind, account, now);
    }

    private void take(PersonRequest request) {
        name = request.name().strip();
        nameKey = NameKey.ofPerson(request.name());
        post = bare(request.post());
        postKey = post == null ? null : NameKey.of(post);
        kind = request.kind();
        account = bare(request.account());
    }

    private static String bare(String text) {
        return text == null || text.isBlank() ? null : text.strip();
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

    String post() {
        return post;
    }

    Kind kind() {
        return kind;
    }

    String account() {
        return account;
    }

    long version() {
        return version;
    }
}
