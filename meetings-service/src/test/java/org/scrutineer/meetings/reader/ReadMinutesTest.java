package org.scrutineer.meetings.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadMinutesTest {

    private static final String MINUTES = """
            Environment Scrutiny Panel

            Minutes of the meeting held on Thursday 13 February 2025

            31. Gully “cleaning”

            RESOLVED that the report be noted.
            """;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... arguments) {
        return ReadMinutes.run(
                arguments,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private List<JsonNode> printed() throws IOException {
        var lines = new ArrayList<JsonNode>();
        for (var line : out.toString(StandardCharsets.UTF_8).lines().toList()) {
            lines.add(new ObjectMapper().readTree(line));
        }
        return lines;
    }

    @Test
    void aFileGivesOneLineWithEveryPart() throws IOException {
        var file = Files.writeString(folder.resolve("panel.txt"), MINUTES);

        var status = run(file.toString());

        assertThat(status).isZero();
        var draft = printed().getFirst();
        assertThat(draft.path("file").asText()).isEqualTo(file.toString());
        assertThat(draft.path("meetings").path(0).path("heldOn").asText()).isEqualTo("2025-02-13");
        assertThat(draft.path("items").path(0).path("title").asText()).isEqualTo("Gully “cleaning”");
        var decision = draft.path("decisions").path(0);
        assertThat(decision.path("verb").asText()).isEqualTo("RESOLVED");
        assertThat(decision.path("clause").isNull()).isTrue();
        assertThat(decision.path("confidence").asDouble()).isBetween(0.0, 1.0);
        for (var part : List.of(
                "meetings",
                "items",
                "decisions",
                "actions",
                "recommendations",
                "attendance",
                "questions",
                "warnings")) {
            assertThat(draft.path(part).isArray()).as(part).isTrue();
        }
        assertThat(draft.has("text")).isFalse();
    }

    @Test
    void offsetsPointIntoTheTextThatIsPrintedWhenAskedFor() throws IOException {
        var file = Files.writeString(folder.resolve("panel.txt"), MINUTES);

        run("--text", file.toString());

        var draft = printed().getFirst();
        var decision = draft.path("decisions").path(0);
        var text = draft.path("text").asText();
        assertThat(text.substring(
                        decision.path("start").asInt(), decision.path("end").asInt()))
                .contains("the report be noted");
    }

    @Test
    void aFileThatCannotBeReadIsSaidAndTheOthersGoOn() throws IOException {
        var empty = Files.write(folder.resolve("empty.pdf"), new byte[0]);
        var good = Files.writeString(folder.resolve("panel.txt"), MINUTES);
        var missing = folder.resolve("missing.docx");

        var status = run(empty.toString(), missing.toString(), good.toString());

        assertThat(status).isEqualTo(1);
        var lines = printed();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0).path("error").asText()).isEqualTo("The document is empty.");
        assertThat(lines.get(0).path("reason").asText()).isEqualTo("empty");
        assertThat(lines.get(1).path("error").asText()).isEqualTo("There is no such file.");
        assertThat(lines.get(2).path("decisions").size()).isEqualTo(1);
    }

    @Test
    void withoutAFileItSaysHowItIsUsed() {
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("usage: read-minutes");
        assertThat(run("--help")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("usage: read-minutes");
    }
}
