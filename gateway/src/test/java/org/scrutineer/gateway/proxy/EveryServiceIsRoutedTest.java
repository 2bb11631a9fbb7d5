package org.scrutineer.gateway.proxy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The gateway leads to everything that a service offers, and to nothing that it does not: its routes are held to the services' own files. */
class EveryServiceIsRoutedTest {

    private static final Pattern PATH = Pattern.compile("(?m)^ {2}/councils/\\{council}/([a-z-]+)");

    @ParameterizedTest
    @ValueSource(strings = {"meetings", "recommendations", "notifications"})
    void everyNounOfTheServiceIsRoutedToIt(String service) throws IOException {
        var offered = new TreeSet<String>();
        var description = Files.readString(Path.of("..", service + "-service", "openapi.yaml"));
        PATH.matcher(description).results().forEach(path -> offered.add(path.group(1)));

        assertFalse(offered.isEmpty(), "the paths of " + service + " are not understood");
        assertEquals(offered, routed(service));
    }

    private static SortedSet<String> routed(String service) throws IOException {
        var settings = new Properties();
        try (var file = Files.newBufferedReader(Path.of("src/main/resources/application.properties"))) {
            settings.load(file);
        }
        var nouns = settings.getProperty("scrutineer.gateway.routes." + service);
        return Arrays.stream(nouns.split(",", -1)).map(String::strip).collect(Collectors.toCollection(TreeSet::new));
    }
}
