package org.scrutineer.local.part;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.scrutineer.local.setting.DataFolder;
import org.tukaani.xz.XZInputStream;

/** Unpacks the parts. A folder appears only when it is whole, so that a start that was interrupted leaves no half part. */
final class Archive {
    private static final int OWNER_EXECUTES = 0b001_000_000;

    private Archive() {}

    /** Unpacks a zip; the one folder that all its entries stand in is left out. */
    static void unzip(Path zip, Path target) throws IOException {
        whole(target, folder -> {
            try (var in = new ZipInputStream(new BufferedInputStream(Files.newInputStream(zip)))) {
                for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                    var name = entry.getName().substring(entry.getName().indexOf('/') + 1);
                    if (entry.isDirectory()) {
                        Files.createDirectories(inside(folder, name));
                    } else {
                        write(in, inside(folder, name), name.endsWith(".sh"));
                    }
                }
            }
        });
    }

    /** Unpacks a tar that is compressed with xz. */
    static void untar(InputStream compressed, Path target) throws IOException {
        whole(target, folder -> {
            try (var in = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(compressed)))) {
                for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                    var path = inside(folder, entry.getName());
                    if (entry.isDirectory()) {
                        Files.createDirectories(path);
                    } else if (entry.isSymbolicLink()) {
                        Files.createDirectories(path.getParent());
                        Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
                    } else {
                        write(in, path, (entry.getMode() & OWNER_EXECUTES) != 0);
                    }
                }
            }
        });
    }

    private static void write(InputStream in, Path path, boolean executable) throws IOException {
        Files.createDirectories(path.getParent());
        Files.copy(in, path);
        if (executable) {
            Set<PosixFilePermission> permissions = EnumSet.copyOf(Files.getPosixFilePermissions(path));
            permissions.addAll(PosixFilePermissions.fromString("r-xr-xr-x"));
            Files.setPosixFilePermissions(path, permissions);
        }
    }

    private static Path inside(Path folder, String name) throws IOException {
        var path = folder.resolve(name).normalize();
        if (!path.startsWith(folder)) {
            throw new IOException("The archive has an entry outside its folder: " + name);
        }
        return path;
    }

    /** Makes a folder under another name and gives it its own once it is complete; does nothing where it stands already. */
    static void whole(Path target, Filling filling) throws IOException {
        if (Files.isDirectory(target)) {
            return;
        }
        var unfinished = target.resolveSibling(target.getFileName() + ".unfinished");
        DataFolder.delete(unfinished);
        Files.createDirectories(unfinished);
        filling.fill(unfinished);
        Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Puts the content into a folder. */
    @FunctionalInterface
    interface Filling {
        void fill(Path folder) throws IOException;
    }
}
