package org.scrutineer.local.setting;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the command line of {@code deploy/run} asks for. */
public record RunOptions(
        Path data,
        boolean fresh,
        Ports ports,
        Optional<Path> readyFile,
        boolean seed,
        boolean partsOnly,
        boolean startCaches,
        boolean help) {

    private static final int USUAL_BASE = 8080;

    /**
     * Reads the command line.
     *
     * @param repository the root of the working copy; {@code deploy/.data} below it is the usual data folder
     * @throws UserError for an unknown option, a missing value or a port that cannot be
     */
    public static RunOptions parse(List<String> arguments, Map<String, String> environment, Path repository) {
        var data = repository.resolve("deploy/.data");
        var base = USUAL_BASE;
        var fresh = false;
        var seed = true;
        var partsOnly = false;
        var startCaches = true;
        var help = false;
        Path readyFile = null;
        var rest = arguments.iterator();
        while (rest.hasNext()) {
            var argument = rest.next();
            switch (argument) {
                case "--data" -> data = Path.of(value(argument, rest.hasNext() ? rest.next() : null));
                case "--port-base" ->
                    base = Ports.number(argument, value(argument, rest.hasNext() ? rest.next() : null));
                case "--ready-file" -> readyFile = Path.of(value(argument, rest.hasNext() ? rest.next() : null));
                case "--fresh" -> fresh = true;
                case "--no-seed" -> seed = false;
                case "--parts-only" -> partsOnly = true;
                case "--no-start-caches" -> startCaches = false;
                case "--no-build" -> {} // the shell in front has acted on it
                case "--help", "-h" -> help = true;
                default -> throw new UserError("Unknown option " + argument + "; deploy/run --help lists them.");
            }
        }
        return new RunOptions(
                data.toAbsolutePath().normalize(),
                fresh,
                Ports.from(base, environment),
                Optional.ofNullable(readyFile).map(Path::toAbsolutePath),
                seed && !partsOnly,
                partsOnly,
                startCaches,
                help);
    }

    private static String value(String option, String value) {
        if (value == null || value.isBlank() || value.startsWith("--")) {
            throw new UserError(option + " needs a value; deploy/run --help shows how.");
        }
        return value;
    }
}
