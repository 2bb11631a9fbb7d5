package org.scrutineer.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What {@code --help} shows: kept as files, because the shell in front shows them too, before anything is built. */
final class HelpText {
    private HelpText() {}

    static String of(String command) {
        try (var in = HelpText.class.getResourceAsStream(command + "-help.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
