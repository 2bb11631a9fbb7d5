package org.scrutineer.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.opentest4j.TestAbortedException;

/**
 * The journeys of {@code deploy/e2e/browser} in a real Chromium; each is reported as a test of its own. Where no browser is to be had they are
 * skipped and say so, with {@code CI=true} they fail.
 */
class BrowserTest {

    private static final Path BROWSER = Path.of("browser");
    private static final Pattern RESULT = Pattern.compile("^(not )?ok \\d+ - (.*?)( # SKIP.*)?$");

    @TestFactory
    List<DynamicTest> inARealBrowser() throws IOException, InterruptedException {
        var suite = Suite.get();
        List<String> command =
                new ArrayList<>(List.of("node", "--test", "--test-reporter=tap", "--test-concurrency=1"));
        command.addAll(files());
        var builder = new ProcessBuilder(command).directory(BROWSER.toFile()).redirectErrorStream(true);
        builder.environment().put("SCRUTINEER_URL", suite.url());
        builder.environment().put("SCRUTINEER_ISSUER", suite.issuer());
        var process = builder.start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int exit = process.waitFor();
        List<DynamicTest> journeys = new ArrayList<>();
        var lines = output.lines().toList();
        for (int at = 0; at < lines.size(); at++) {
            var result = RESULT.matcher(lines.get(at).strip());
            if (!result.matches() || result.group(2).endsWith(".mjs")) continue;
            var why = diagnosis(lines, at);
            journeys.add(DynamicTest.dynamicTest(result.group(2), () -> {
                if (result.group(3) != null) throw new TestAbortedException("no Chromium on this machine");
                if (result.group(1) != null) throw new AssertionError(result.group(2) + why);
            }));
        }
        journeys.add(DynamicTest.dynamicTest("the journeys ran to their end", () -> assertEquals(0, exit, output)));
        return journeys;
    }

    /** What a result says of itself: the block that stands behind its line. */
    private static String diagnosis(List<String> lines, int result) {
        var block = new StringBuilder();
        for (var line : lines.subList(result + 1, lines.size())) {
            if (line.strip().equals("...")) break;
            // On one line: a report shows no more than the first line of a failure.
            block.append(" | ").append(line.strip());
        }
        return block.toString();
    }

    private static List<String> files() throws IOException {
        try (var all = Files.list(BROWSER)) {
            return all.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".test.mjs"))
                    .sorted()
                    .toList();
        }
    }
}
