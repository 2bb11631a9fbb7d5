package org.scrutineer.local.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scrutineer.local.setting.UserError;

class DemoOptionsTest {
    private static final Path REPOSITORY = Path.of("/repository");

    @TempDir
    private Path folder;

    @Test
    void documentsAndOptionsAreReadInAnyOrder() throws IOException {
        var one = Files.createFile(folder.resolve("one.txt")).toString();
        var two = Files.createFile(folder.resolve("two.html")).toString();

        var options = DemoOptions.parse(List.of(one, "--patience", "30", "--data", "/elsewhere", two), REPOSITORY);

        assertEquals(List.of(Path.of(one), Path.of(two)), options.files());
        assertEquals(Duration.ofSeconds(30), options.patience());
        assertEquals(Path.of("/elsewhere"), options.data());
        assertEquals("fairmere", options.council());
    }

    @Test
    void aFileThatIsNotThereIsToldBeforeAnythingIsDone() {
        var mistake = assertThrows(UserError.class, () -> DemoOptions.parse(List.of("/nowhere.txt"), REPOSITORY));

        assertEquals("There is no file /nowhere.txt.", mistake.getMessage());
    }

    @Test
    void withoutADocumentThereIsNothingToDo() {
        var mistake = assertThrows(UserError.class, () -> DemoOptions.parse(List.of(), REPOSITORY));

        assertEquals("Name at least one document of minutes; deploy/demo --help shows how.", mistake.getMessage());
    }

    @Test
    void aSuiteThatDoesNotRunIsToldWithItsFolder() {
        var mistake = assertThrows(UserError.class, () -> RunningSuite.of(folder));

        assertEquals(
                "No suite is ready with the data folder " + folder + "; start deploy/run first.", mistake.getMessage());
    }
}
