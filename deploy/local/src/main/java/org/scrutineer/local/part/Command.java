package org.scrutineer.local.part;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrutineer.local.setting.UserError;

/** Programs that run once and end. */
public final class Command {
    private Command() {}

    /** The `java` that this launcher itself runs on. */
    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** The launcher's class path without its folders: a start cache accepts jars alone. */
    static String jars() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> entry.endsWith(".jar"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /**
     * Runs a command to its end, with what it prints in a log file of its name.
     *
     * @throws UserError naming the log when it ends with anything but 0
     */
    static void run(Context context, String name, List<String> command, Map<String, String> environment, Path folder)
            throws IOException, InterruptedException {
        var log = context.data().log(name);
        Files.createDirectories(log.getParent());
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        var process = builder.start();
        context.processes().begun(name, process.toHandle());
        var exit = process.waitFor();
        context.processes().ended(name);
        if (exit != 0) {
            throw new UserError(name + " failed: \"" + lastLine(log) + "\"; see " + log + ".");
        }
    }

    /** Whether the command can be run here and ends with 0. */
    static boolean succeeds(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException notThere) {
            return false;
        }
    }

    /** What the command prints, without blanks around it; empty where it cannot be run. */
    public static String output(String... command) {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException notThere) {
            return "";
        }
    }

    private static String lastLine(Path log) throws IOException {
        return Files.readAllLines(log).stream()
                .filter(line -> !line.isBlank())
                .reduce((first, second) -> second)
                .orElse("it printed nothing");
    }
}
