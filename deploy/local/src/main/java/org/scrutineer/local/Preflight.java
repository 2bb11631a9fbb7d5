package org.scrutineer.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.scrutineer.local.part.Command;
import org.scrutineer.local.part.MailCatcher;
import org.scrutineer.local.setting.Ports;
import org.scrutineer.local.setting.UserError;

/** Finds out what would stand in the way before anything is started; each finding is one sentence. */
final class Preflight {
    /** Unpacked parts, start caches, a new cluster and some room. */
    static final long FIRST_START_BYTES = 2_500_000_000L;

    static final long NEXT_START_BYTES = 700_000_000L;
    private static final double GB = 1e9;

    private Preflight() {}

    static void check(Path data, Ports ports, Path repository) {
        refuseTakenPorts(ports);
        var unpacked = Files.isDirectory(data.resolve("parts/keycloak"));
        refuseLittleSpace(data, free(data), unpacked ? NEXT_START_BYTES : FIRST_START_BYTES);
        refuseOldNode(Command.output("node", "--version"));
        if (!Files.exists(MailCatcher.program(repository))) {
            throw new UserError("The mail catcher is not installed; run npm ci in deploy/local/mail.");
        }
    }

    static void refuseTakenPorts(Ports ports) {
        ports.numbers().entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByKey())
                .filter(port -> isTaken(port.getValue()))
                .findFirst()
                .ifPresent(port -> {
                    throw new UserError("Port " + port.getValue() + ", which the "
                            + port.getKey().words()
                            + " needs, is taken by another program; stop that program, or start with --port-base "
                            + (ports.of(Ports.Use.GATEWAY) + 10_000) + " to use other ports.");
                });
    }

    /** Whether another program listens on the port, on the loopback address of either family. */
    static boolean isTaken(int port) {
        return isTaken("127.0.0.1", port) || isTaken("::1", port);
    }

    private static boolean isTaken(String address, int port) {
        try (var socket = new ServerSocket()) {
            // Connections of an earlier run that still linger are no reason to refuse.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(address), port));
            return false;
        } catch (BindException taken) {
            return !String.valueOf(taken.getMessage()).contains("assign requested address");
        } catch (IOException noSuchAddress) {
            return false; // a machine without IPv6
        }
    }

    static void refuseLittleSpace(Path data, long free, long needed) {
        if (free < needed) {
            throw new UserError(String.format(
                    Locale.ROOT,
                    "Too little disk: %.1f GB are free where %s is and %.1f GB are needed; free some, or give --data a"
                            + " folder on another disk.",
                    free / GB,
                    data,
                    needed / GB));
        }
    }

    private static long free(Path data) {
        var folder = data;
        while (!Files.exists(folder)) {
            folder = folder.getParent();
        }
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static void refuseOldNode(String version) {
        if (!MailCatcher.isNewEnough(version)) {
            throw new UserError("Node 20 or newer is needed and "
                    + (version.startsWith("v") ? "this one is " + version : "no node is on the path")
                    + "; install it (Debian, Ubuntu: apt install nodejs npm; macOS: brew install node).");
        }
    }
}
