package org.scrutineer.local.demo;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.scrutineer.local.council.DemonstrationCouncil;
import org.scrutineer.local.setting.UserError;

/** What the command line of {@code deploy/demo} asks for. */
public record DemoOptions(List<Path> files, Path data, String council, Duration patience, boolean help) {
    private static final Duration USUAL_PATIENCE = Duration.ofMinutes(2);

    public DemoOptions {
        files = List.copyOf(files);
    }

    /**
     * Reads the command line.
     *
     * @param repository the root of the working copy; {@code deploy/.data} below it is the usual data folder
     * @throws UserError for an unknown option, a missing value, no file, or a file that is not there
     */
    public static DemoOptions parse(List<String> arguments, Path repository) {
        var files = new ArrayList<Path>();
        var data = repository.resolve("deploy/.data");
        var council = DemonstrationCouncil.FAIRMERE;
        var patience = USUAL_PATIENCE;
        var rest = arguments.iterator();
        while (rest.hasNext()) {
            var argument = rest.next();
            switch (argument) {
                case "--data" -> data = Path.of(value(argument, rest.hasNext() ? rest.next() : null));
                case "--council" -> council = value(argument, rest.hasNext() ? rest.next() : null);
                case "--patience" -> patience = seconds(value(argument, rest.hasNext() ? rest.next() : null));
                case "--help", "-h" -> {
                    return new DemoOptions(List.of(), data, council, patience, true);
                }
                default -> files.add(file(argument));
            }
        }
        if (files.isEmpty()) {
            throw new UserError("Name at least one document of minutes; deploy/demo --help shows how.");
        }
        return new DemoOptions(files, data.toAbsolutePath().normalize(), council, patience, false);
    }

    private static Path file(String argument) {
        if (argument.startsWith("--")) {
            throw new UserError("Unknown option " + argument + "; deploy/demo --help lists them.");
        }
        var file = Path.of(argument);
        if (!Files.isRegularFile(file)) {
            throw new UserError("There is no file " + argument + ".");
        }
        return file;
    }

    private static Duration seconds(String text) {
        try {
            return Duration.ofSeconds(Long.parseLong(text));
        } catch (NumberFormatException notANumber) {
            throw new UserError("--patience must be a number of seconds, not \"" + text + "\".");
        }
    }

    private static String value(String option, String value) {
        if (value == null || value.isBlank() || value.startsWith("--")) {
            throw new UserError(option + " needs a value; deploy/demo --help shows how.");
        }
        return value;
    }
}
