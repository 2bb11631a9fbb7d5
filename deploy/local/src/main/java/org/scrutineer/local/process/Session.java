package org.scrutineer.local.process;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Starts a program away from the terminal. A Ctrl-C goes to every process of the terminal's group at once; the parts must
 * not hear it, because they are stopped in order.
 */
final class Session {
    private static final List<String> PERL =
            List.of("perl", "-e", "use POSIX (); POSIX::setsid(); exec @ARGV or die \"$ARGV[0]: $!\";", "--");

    private Session() {}

    /** The command in a session of its own; the process id stays that of the program itself. */
    static List<String> own(List<String> command) {
        // Linux has setsid(1); macOS has only perl to call setsid(2) with. Without both the shell ignores the signal.
        if (find("setsid").isPresent()) {
            return join(List.of("setsid"), command);
        }
        if (find("perl").isPresent()) {
            return join(PERL, command);
        }
        return join(List.of("sh", "-c", "trap '' INT; exec \"$@\"", "sh"), command);
    }

    private static List<String> join(List<String> front, List<String> command) {
        return Stream.concat(front.stream(), command.stream()).toList();
    }

    static Optional<Path> find(String program) {
        var path = Optional.ofNullable(System.getenv("PATH")).orElse("/usr/bin:/bin");
        return Stream.of(path.split(":", -1))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
