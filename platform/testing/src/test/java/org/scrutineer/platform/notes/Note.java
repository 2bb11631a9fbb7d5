package org.scrutineer.platform.notes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.scrutineer.platform.id.Ids;

@Entity
class Note {

    @Id
    private UUID id;

    @TenantId
    @Column(name = "council_id")
    private String council;

    private String text;

    @Version
    private long version;

    static Note take(String text) {
        var note = new Note();
        note.id = Ids.next();
        note.text = text;
        return note;
    }

    void reword(String text) {
        this.text = text;
    }

    UUID id() {
        return id;
    }

    String text() {
        return text;
    }

    long version() {
        return version;
    }
}
