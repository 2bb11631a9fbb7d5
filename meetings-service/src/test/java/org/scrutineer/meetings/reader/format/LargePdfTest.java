package org.scrutineer.meetings.reader.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.meetings.reader.ReadMinutes;

class LargePdfTest {

    private static final int PAGES = 500;
    private static final String PARAGRAPH =
            "The Panel asked what had been done in ward WARD since the report of last year, and"
                    + " was told that the list of gullies had been gone through, that two in three had been cleaned, and that the"
                    + " rest would follow before the autumn if the weather and the contract allowed it.";

    @Test
    void fiveHundredPagesAreReadWithinHalfAGigabyte(@TempDir Path folder) throws IOException, InterruptedException {
        var maker = new PdfMaker().header("Fairmere Council").numbered();
        for (var page = 1; page <= PAGES; page++) {
            maker.page();
            for (var paragraph = 0; paragraph < 9; paragraph++) {
                maker.hanging(0, page + "." + (paragraph + 1), PARAGRAPH.replace("WARD", String.valueOf(page)));
            }
        }
        var pdf = Files.write(
                folder.resolve("pack.pdf"),
                maker.paragraph("RESOLVED that the report be noted.").bytes());
        var printed = folder.resolve("printed.json");

        var reading = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ReadMinutes.class.getName(),
                        pdf.toString())
                .redirectOutput(printed.toFile())
                .redirectError(Redirect.DISCARD)
                .start();

        assertThat(reading.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(Files.readString(printed))
                .contains("in ward 500 since")
                .contains("the report be noted")
                .doesNotContain("\"error\"");
        assertThat(reading.exitValue()).isZero();
    }
}
