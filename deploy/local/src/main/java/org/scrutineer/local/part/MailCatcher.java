package org.scrutineer.local.part;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.scrutineer.local.process.ManagedProcess;
import org.scrutineer.local.process.ProcessSpec;
import org.scrutineer.local.process.Readiness;
import org.scrutineer.local.setting.Ports.Use;

/** A mail server that keeps every mail instead of delivering it, with a page to read them. */
public final class MailCatcher {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int OLDEST_NODE = 20;
    /** The program holds every mail of its folder in memory, and with some ten thousand it ends as soon as it has started. */
    private static final int KEPT = 1000;

    private final Context context;

    public MailCatcher(Context context) {
        this.context = context;
    }

    /** The program, once {@code npm ci} has been run beside its lock file. */
    public static Path program(Path repository) {
        return repository.resolve("deploy/local/mail/node_modules/maildev/bin/maildev");
    }

    /** Whether the words of {@code node --version} name a Node that is new enough. */
    public static boolean isNewEnough(String version) {
        if (!version.matches("v\\d+\\..*")) {
            return false;
        }
        return Integer.parseInt(version.substring(1, version.indexOf('.'))) >= OLDEST_NODE;
    }

    public ManagedProcess start() {
        var process = context.processes()
                .start(new ProcessSpec(
                                "mail",
                                List.of(
                                        "node",
                                        "--max-old-space-size=96",
                                        "--max-semi-space-size=1",
                                        program(context.repository()).toString(),
                                        "--smtp",
                                        String.valueOf(context.ports().of(Use.SMTP)),
                                        "--web",
                                        String.valueOf(context.ports().of(Use.MAIL_PAGE)),
                                        "--ip",
                                        "127.0.0.1",
                                        "--web-ip",
                                        "127.0.0.1",
                                        "--mail-directory",
                                        context.data().mail().toString()),
                                Map.of("NODE_ENV", "production"),
                                context.data().mail(),
                                context.data().log("mail"))
                        .before(() -> KeptMails.newest(context.data().mail(), KEPT)));
        Readiness.await(
                "The mail catcher",
                process,
                PATIENCE,
                () -> Readiness.listens(context.ports().of(Use.SMTP))
                        && Readiness.answers(
                                "http://127.0.0.1:" + context.ports().of(Use.MAIL_PAGE) + "/healthz"));
        context.progress().say("mail: ready, mails are at " + context.ports().mailPageUrl());
        return process;
    }
}
