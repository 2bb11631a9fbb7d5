package org.scrutineer.local.demo;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.scrutineer.local.council.Api;
import org.scrutineer.local.council.ApiFailure;

/** One document through the whole suite. A step that fails ends this document and no other. */
public final class DocumentRun {
    private final Publishing publishing;
    private final Following following;

    private DocumentRun(Publishing publishing, Following following) {
        this.publishing = publishing;
        this.following = following;
    }

    /** @param patience how long each step may take */
    public static DocumentRun of(Api api, RunningSuite suite, Duration patience) {
        return new DocumentRun(
                new Publishing(api, LocalDate.now(ZoneId.of("Europe/London"))),
                new Following(api, new MailPage(suite.mailPage()), new Waiting(patience)));
    }

    public Outcome through(Path file) {
        var name = file.getFileName().toString();
        try {
            var counts = following.follow(publishing.publish(file));
            return new Outcome(name, counts, publishing.notes(), null);
        } catch (ApiFailure failure) {
            return new Outcome(name, Outcome.Counts.NONE, publishing.notes(), failure.getMessage());
        }
    }
}
