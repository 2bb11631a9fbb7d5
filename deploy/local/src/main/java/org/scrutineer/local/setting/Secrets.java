package org.scrutineer.local.setting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Passwords between the parts: drawn once for a data folder, kept there for its owner's eyes only. */
public final class Secrets {
    private static final int BYTES = 18;

    private final Path folder;
    private final SecureRandom random = new SecureRandom();

    public Secrets(DataFolder data) {
        folder = data.state().resolve("secrets");
    }

    /** The password of this name, drawn on first use. */
    public synchronized String of(String name) {
        try {
            var file = folder.resolve(name);
            if (Files.exists(file)) {
                return Files.readString(file).strip();
            }
            Files.createDirectories(folder);
            var bytes = new byte[BYTES];
            random.nextBytes(bytes);
            var secret = HexFormat.of().formatHex(bytes);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, secret, StandardCharsets.UTF_8);
            return secret;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
