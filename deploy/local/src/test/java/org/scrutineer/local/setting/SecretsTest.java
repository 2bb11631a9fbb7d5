package org.scrutineer.local.setting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    @TempDir
    private Path folder;

    @Test
    void aPasswordIsDrawnOnceForADataFolderAndIsForItsOwnerAlone() throws IOException {
        var data = new DataFolder(folder);

        var first = new Secrets(data).of("meetings_app");
        var again = new Secrets(data).of("meetings_app");
        var other = new Secrets(data).of("meetings_owner");

        assertEquals(first, again);
        assertNotEquals(first, other);
        var permissions = Files.getPosixFilePermissions(data.state().resolve("secrets/meetings_app"));
        assertEquals("rw-------", PosixFilePermissions.toString(permissions));
    }

    @Test
    void aFreshStartThrowsDataAwayAndKeepsUnpackedParts() throws IOException {
        var data = new DataFolder(folder);
        data.create();
        Files.writeString(data.mail().resolve("one.eml"), "");
        Files.writeString(data.parts().resolve("unpacked"), "");

        data.clear();

        assertEquals(false, Files.exists(data.mail()));
        assertEquals(true, Files.exists(data.parts().resolve("unpacked")));
    }

    @Test
    void aFolderThatCannotBeMadeIsToldInASentence() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "");

        var mistake = assertThrows(UserError.class, () -> new DataFolder(file).create());

        assertEquals(true, mistake.getMessage().startsWith("The data folder " + file + " cannot be written"));
    }
}
