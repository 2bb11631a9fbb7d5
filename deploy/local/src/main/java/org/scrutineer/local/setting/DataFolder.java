package org.scrutineer.local.setting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;

/** The one folder in which a run keeps everything that it writes. */
public record DataFolder(Path root) {
    /** Data of the suite; the unpacked parts and start caches are no data and outlive {@code --fresh}. */
    private static final List<String> DATA = List.of("postgres", "kafka", "mail", "logs", "state");

    public Path logs() {
        return root.resolve("logs");
    }

    public Path log(String process) {
        return logs().resolve(process + ".log");
    }

    public Path parts() {
        return root.resolve("parts");
    }

    public Path processes() {
        return root.resolve("processes");
    }

    public Path postgres() {
        return root.resolve("postgres");
    }

    public Path kafka() {
        return root.resolve("kafka");
    }

    public Path mail() {
        return root.resolve("mail");
    }

    public Path startCaches() {
        return root.resolve("start-caches");
    }

    public Path state() {
        return root.resolve("state");
    }

    public void create() {
        try {
            for (var folder : List.of(logs(), parts(), processes(), mail(), startCaches(), state())) {
                Files.createDirectories(folder);
            }
        } catch (IOException cannot) {
            throw new UserError("The data folder " + root + " cannot be written: " + cannot.getMessage() + ".");
        }
    }

    /**
     * Takes the folder for this process until it ends.
     *
     * @throws UserError when another run holds it
     */
    public FileChannel lock() {
        try {
            Files.createDirectories(root);
            var channel = FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                throw new UserError("The suite already runs with the data folder " + root
                        + "; stop it, or give --data another folder (and --port-base another port).");
            }
            return channel;
        } catch (IOException cannot) {
            throw new UserError("The data folder " + root + " cannot be written: " + cannot.getMessage() + ".");
        }
    }

    /** Throws the data of earlier runs away. */
    public void clear() {
        DATA.forEach(name -> delete(root.resolve(name)));
    }

    /** Deletes a file or a folder with all in it; nothing where there is nothing. Links are not followed. */
    public static void delete(Path path) {
        if (!Files.exists(path, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try {
            Files.walkFileTree(path, new Deleting());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static final class Deleting extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException failure) throws IOException {
            if (failure != null) {
                throw failure;
            }
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
