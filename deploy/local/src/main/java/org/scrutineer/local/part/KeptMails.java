package org.scrutineer.local.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;

/** Bounds the folder of the mail catcher, which itself throws nothing away. */
final class KeptMails {
    private KeptMails() {}

    /** Removes all mails of the folder but the newest so many; other files stay. */
    static void newest(Path folder, int count) {
        try (var files = Files.list(folder)) {
            var old = files.filter(file -> file.getFileName().toString().endsWith(".eml"))
                    .map(file -> Map.entry(file, writtenAt(file)))
                    .sorted(Map.Entry.<Path, FileTime>comparingByValue().reversed())
                    .skip(count)
                    .map(Map.Entry::getKey)
                    .toList();
            for (var file : old) {
                Files.deleteIfExists(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static FileTime writtenAt(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
