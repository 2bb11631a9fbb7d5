package org.scrutineer.meetings.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.scrutineer.platform.problem.InvalidProblem;

/** Takes in what was uploaded: first refuses, then reads, then stores. */
@ApplicationScoped
class Uploads {

    private static final long MOST_BYTES = 20L * 1024 * 1024;
    private static final int LONGEST_NAME = 200;
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private final DocumentReading reading;
    private final DraftService drafts;

    @Inject
    Uploads(DocumentReading reading, DraftService drafts) {
        this.reading = reading;
        this.drafts = drafts;
    }

    MinutesDraft take(UploadForm form) {
        if (form.file == null) throw new InvalidProblem("/file", "Choose the document to upload.");
        if (form.file.size() > MOST_BYTES) throw new UploadTooLargeProblem();
        return drafts.upload(reading.read(name(form.file), bytes(form.file), form.committeeId));
    }

    /** The name for people to recognise the file by; it is never used as a path. */
    private static String name(FileUpload file) {
        var given = file.fileName() == null ? "" : file.fileName();
        var bare = CONTROL.matcher(FOLDERS.matcher(given).replaceFirst(""))
                .replaceAll("")
                .strip();
        if (bare.isEmpty()) return "minutes";
        return bare.length() > LONGEST_NAME ? bare.substring(bare.length() - LONGEST_NAME) : bare;
    }

    private static byte[] bytes(FileUpload file) {
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
