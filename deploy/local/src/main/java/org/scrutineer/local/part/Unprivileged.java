package org.scrutineer.local.part;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.scrutineer.local.setting.UserError;

/**
 * PostgreSQL refuses to run as root, and a container or a rescue system often has nobody else. In a user namespace without
 * mappings the process is root no more, yet the files stay its own. Where the system forbids that, it runs as the user
 * "nobody".
 */
final class Unprivileged {
    private static final String NOBODY = "65534";
    private static final List<String> NAMESPACE = List.of("unshare", "-U");
    private static final List<String> OTHER_USER =
            List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");

    private Unprivileged() {}

    /** What to put in front of a command so that it does not run as root; nothing where this process does not either. */
    static List<String> prefix(Path program, Path data) throws InterruptedException {
        if (!"0".equals(Command.output("id", "-u"))) {
            return List.of();
        }
        if (Command.succeeds("unshare", "-U", "true")) {
            return NAMESPACE;
        }
        if (Command.succeeds("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups", "true")) {
            if (Command.succeeds(
                            "setpriv",
                            "--reuid=" + NOBODY,
                            "--regid=" + NOBODY,
                            "--clear-groups",
                            "test",
                            "-x",
                            data.toString())
                    && program.startsWith(data)) {
                return OTHER_USER;
            }
            throw new UserError(
                    "PostgreSQL cannot run as root, and " + data
                            + " is closed to other users; give --data a folder that everybody may enter, or do not start as root.");
        }
        throw new UserError("PostgreSQL cannot run as root, and this system lets nobody change the user"
                + " (neither unshare nor setpriv works); start the suite as an ordinary user.");
    }

    /** Gives a file to the user that the prefix changes to. */
    static void own(List<String> prefix, Path path) throws IOException, InterruptedException {
        if (prefix.equals(OTHER_USER) && !Command.succeeds("chown", NOBODY + ":" + NOBODY, path.toString())) {
            throw new IOException("chown " + path);
        }
    }
}
