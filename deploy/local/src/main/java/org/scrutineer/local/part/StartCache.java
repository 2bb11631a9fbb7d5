package org.scrutineer.local.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.scrutineer.local.process.ProcessSpec;
import org.scrutineer.local.setting.DataFolder;

/**
 * Java's ahead-of-time cache of one program: the classes as they stood loaded and linked at the end of an earlier run. The
 * first run records it while it ends, later ones start from it. The key is the program and the Java it was made with; a
 * cache of another key is thrown away.
 */
public final class StartCache {
    private static final String RECORDING = ".recording";
    private static final String RECORD = "-XX:AOTCacheOutput=";

    private final Path folder;
    private final String name;
    private final boolean wanted;

    StartCache(Context context, String name) {
        this.folder = context.data().startCaches();
        this.name = name;
        this.wanted = context.startCaches();
    }

    /** The options that use the cache, or record it where there is none yet. */
    List<String> options(String key) {
        if (!wanted) {
            return List.of();
        }
        var file = folder.resolve(name + "-" + fingerprint(key) + ".aot");
        if (Files.exists(file)) {
            return List.of("-XX:AOTCache=" + file, "-Xlog:aot=off", "-Xlog:cds=off");
        }
        forget();
        return List.of(RECORD + file + RECORDING, "-Xlog:aot=off", "-Xlog:cds=off");
    }

    /** Whether the process writes a cache when it ends, which then takes its time. */
    public static boolean isRecordedBy(ProcessSpec process) {
        return process.command().stream().anyMatch(word -> word.startsWith(RECORD));
    }

    /** Keeps what the programs wrote while they ended; only those that ended by themselves wrote a whole one. */
    public static void keep(DataFolder data, List<String> ended) {
        for (var name : ended) {
            try (var all = Files.newDirectoryStream(data.startCaches(), name + "-*.aot" + RECORDING)) {
                for (var file : all) {
                    var cache = file.getFileName().toString().replace(RECORDING, "");
                    Files.move(file, file.resolveSibling(cache), StandardCopyOption.ATOMIC_MOVE);
                }
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    private static String fingerprint(String key) {
        return Fingerprint.of(key + System.getProperty("java.vm.version"));
    }

    private void forget() {
        try (var all = Files.newDirectoryStream(folder, name + "-*.aot*")) {
            all.forEach(DataFolder::delete);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
