package org.scrutineer.meetings.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.scrutineer.meetings.committee.Committees;
import org.scrutineer.meetings.document.Documents;
import org.scrutineer.meetings.meeting.MeetingsOfCommittee;
import org.scrutineer.meetings.reader.MinutesReader;
import org.scrutineer.meetings.reader.format.UnreadableDocumentException;
import org.scrutineer.platform.problem.InvalidProblem;

/** Reads an uploaded document before anything of it is stored, so that one which cannot be read leaves nothing behind. */
@ApplicationScoped
class DocumentReading {

    /** Two at a time: a document may take a hundred times its size in memory while it is read. */
    private final Semaphore desks = new Semaphore(2);

    private final MinutesReader reader = new MinutesReader();
    private final Committees committees;
    private final MeetingsOfCommittee meetings;
    private final Documents documents;
    private final DraftAssembly assembly;

    @Inject
    DocumentReading(Committees committees, MeetingsOfCommittee meetings, Documents documents, DraftAssembly assembly) {
        this.committees = committees;
        this.meetings = meetings;
        this.documents = documents;
        this.assembly = assembly;
    }

    /**
     * @param committeeId the committee that the clerk named, {@code null} to go by the document
     * @throws UnreadableDocumentException if it cannot be read
     */
    Reading read(String fileName, byte[] bytes, UUID committeeId) {
        desks.acquireUninterruptibly();
        try {
            if (committeeId != null && committees.find(committeeId).isEmpty()) {
                throw new InvalidProblem("/committeeId", "There is no such committee.");
            }
            var calendar = new KnownMeetings(committees, meetings, committeeId);
            var found = reader.read(bytes, fileName, calendar);
            if (found.text().indexOf('\0') >= 0) {
                throw new UnreadableDocumentException(
                        UnreadableDocumentException.Reason.UNSUPPORTED,
                        "The document holds characters that no text has. Save it as text, HTML, PDF or DOCX.");
            }
            var content = assembly.assemble(found, committeeId, calendar);
            return new Reading(fileName, bytes, found.text(), marked(content, bytes));
        } finally {
            desks.release();
        }
    }

    private DraftContent marked(DraftContent content, byte[] bytes) {
        if (!documents.isPublished(bytes)) return content;
        var warnings = new ArrayList<>(content.warnings());
        warnings.addFirst("This very document has been published before.");
        return content.withWarnings(warnings);
    }
}
