package org.scrutineer.meetings.draft;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.scrutineer.platform.id.Ids;

/** Minutes on their way to publication: a document, what was found in it, and what the clerk makes of that. */
@Entity
@Table(name = "minutes_draft")
public class MinutesDraft {

    /** Where the draft stands. Only an open one can be changed. */
    @Schema(name = "DraftState")
    public enum State {
        OPEN,
        PUBLISHED,
        DISCARDED
    }

    @Id
    private UUID id;

    @TenantId
    @Column(name = "council_id")
    private String councilId;

    @Column(name = "document_id")
    private UUID documentId;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "media_type")
    private String mediaType;

    @Column(name = "body")
    private String body;

    @Column(name = "held_on")
    private LocalDate heldOn;

    @Column(name = "source_text")
    private String sourceText;

    @JdbcTypeCode(SqlTypes.JSON)
    private DraftContent extracts;

    @JdbcTypeCode(SqlTypes.JSON)
    private DraftContent content;

    @Column(name = "minutes_id")
    private UUID minutesId;

    @Column(name = "uploaded_by")
    private String uploadedBy;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    @Version
    private long version;

    protected MinutesDraft() {}

    /** @param text the normalised text that offsets point into */
    static MinutesDraft upload(
            UUID documentId,
            String fileName,
            String mediaType,
            String text,
            DraftContent extracts,
            String account,
            Instant now) {
        var draft = new MinutesDraft();
        draft.id = Ids.next();
        draft.documentId = documentId;
        draft.state = State.OPEN;
        draft.fileName = fileName;
        draft.mediaType = mediaType;
        draft.sourceText = text;
        draft.extracts = extracts;
        draft.take(extracts);
        draft.uploadedBy = account;
        draft.uploadedAt = now;
        return draft;
    }

    /** @throws DraftNotOpenProblem if it was published or discarded */
    void correct(DraftContent corrected) {
        requireOpen();
        take(corrected);
    }

    /** @throws DraftNotOpenProblem if it was published or discarded */
    void publish(UUID publishedMinutesId) {
        requireOpen();
        state = State.PUBLISHED;
        minutesId = publishedMinutesId;
    }

    /**
     * Gives it up; false if that was done before.
     *
     * @throws DraftNotOpenProblem if it was published
     */
    boolean discard() {
        if (state == State.DISCARDED) return false;
        requireOpen();
        state = State.DISCARDED;
        return true;
    }

    void requireOpen() {
        if (state != State.OPEN) throw new DraftNotOpenProblem(state);
    }

    private void take(DraftContent newContent) {
        content = newContent;
        body = newContent.meeting().body();
        heldOn = newContent.meeting().heldOn();
    }

    UUID id() {
        return id;
    }

    UUID documentId() {
        return documentId;
    }

    State state() {
        return state;
    }

    String fileName() {
        return fileName;
    }

    String mediaType() {
        return mediaType;
    }

    String text() {
        return sourceText;
    }

    DraftContent extracts() {
        return extracts;
    }

    DraftContent content() {
        return content;
    }

    UUID minutesId() {
        return minutesId;
    }

    Instant uploadedAt() {
        return uploadedAt;
    }

    long version() {
        return version;
    }
}
