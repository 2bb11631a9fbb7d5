package org.scrutineer.local.part;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
    @TempDir
    private Path folder;

    @Test
    void theOneFolderOfAZipIsLeftOut() throws IOException {
        Archive.unzip(zip("thing-1.0/bin/run.sh"), folder.resolve("thing"));

        assertEquals("content", Files.readString(folder.resolve("thing/bin/run.sh")));
        assertTrue(Files.isExecutable(folder.resolve("thing/bin/run.sh")));
    }

    @Test
    void anEntryOutsideTheFolderIsRefusedAndNothingHalfStands() throws IOException {
        var zip = zip("thing-1.0/../../escaped");

        assertThrows(IOException.class, () -> Archive.unzip(zip, folder.resolve("deep/thing")));

        assertFalse(Files.exists(folder.resolve("deep/thing")));
        assertFalse(Files.exists(folder.resolve("escaped")));
    }

    @Test
    void postgresIsThereForThisMachine() {
        assertTrue(ArchiveTest.class.getResource(Postgres.archive()) != null);
    }

    private Path zip(String name) throws IOException {
        var file = folder.resolve("thing.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(file))) {
            out.putNextEntry(new ZipEntry(name));
            out.write("content".getBytes(StandardCharsets.UTF_8));
            out.closeEntry();
        }
        return file;
    }
}
