package org.scrutineer.local.part;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A short name for a content: the same content has the same name. */
final class Fingerprint {
    private static final int DIGITS = 16;

    private Fingerprint() {}

    static String of(String text) {
        var digest = sha256();
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        return digits(digest);
    }

    /** Of all files below a folder: their paths, sizes and times of change, not every byte of them. */
    static String of(Path folder) throws IOException {
        var digest = sha256();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                var line =
                        folder.relativize(file) + " " + Files.size(file) + " " + Files.getLastModifiedTime(file) + "\n";
                digest.update(line.getBytes(StandardCharsets.UTF_8));
            }
        }
        return digits(digest);
    }

    private static String digits(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
