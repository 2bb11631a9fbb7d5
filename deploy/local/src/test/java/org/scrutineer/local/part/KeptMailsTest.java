package org.scrutineer.local.part;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptMailsTest {

    @TempDir
    private Path folder;

    @Test
    void theNewestMailsStayAndSoDoesWhatIsNoMail() throws IOException {
        for (int i = 0; i < 5; i++) {
            file("mail" + i + ".eml", i);
        }
        file("notes.txt", -1);

        KeptMails.newest(folder, 3);

        assertEquals(List.of("mail2.eml", "mail3.eml", "mail4.eml", "notes.txt"), left());
    }

    @Test
    void fewMailsAllStay() throws IOException {
        file("mail.eml", 0);

        KeptMails.newest(folder, 3);

        assertEquals(List.of("mail.eml"), left());
    }

    private void file(String name, int seconds) throws IOException {
        var file = Files.createFile(folder.resolve(name));
        Files.setLastModifiedTime(file, FileTime.from(Instant.ofEpochSecond(1_000_000 + seconds)));
    }

    private List<String> left() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }
}
