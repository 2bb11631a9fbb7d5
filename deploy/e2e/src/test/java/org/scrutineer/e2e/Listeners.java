package org.scrutineer.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The addresses at which processes listen for TCP connections, as Linux tells them. */
final class Listeners {

    private static final Path PROC = Path.of("/proc");
    private static final Pattern SOCKET = Pattern.compile("socket:\\[(\\d+)]");
    private static final String LISTENING = "0A";

    private Listeners() {}

    static boolean areTold() {
        return Files.exists(PROC.resolve("net/tcp"));
    }

    /** One line for each, like {@code 127.0.0.1:8080}; an IPv6 address in its 32 digits. */
    static List<String> of(Collection<ProcessHandle> processes) throws IOException {
        Set<String> sockets = new HashSet<>();
        for (var process : processes) sockets.addAll(socketsOf(process));
        List<String> addresses = new ArrayList<>();
        for (var table : List.of("tcp", "tcp6")) {
            for (var row : Files.readAllLines(PROC.resolve("net").resolve(table))) {
                var fields = List.of(row.strip().split("\\s+", -1));
                if (fields.get(3).equals(LISTENING) && sockets.contains(fields.get(9)))
                    addresses.add(address(fields.get(1)));
            }
        }
        return addresses;
    }

    /** Whether only programs of this machine can reach the address. */
    static boolean isLoopback(String address) {
        return address.startsWith("127.")
                || address.startsWith("00000000000000000000000000000001:")
                // 127.0.0.0/8 as a mapped address
                || address.matches("00000000000000000000FFFF7F\\p{XDigit}{6}:\\d+");
    }

    private static Set<String> socketsOf(ProcessHandle process) throws IOException {
        var folder = PROC.resolve(Long.toString(process.pid())).resolve("fd");
        try (var open = Files.list(folder)) {
            return open.map(Listeners::target)
                    .map(SOCKET::matcher)
                    .filter(Matcher::matches)
                    .map(socket -> socket.group(1))
                    .collect(Collectors.toSet());
        } catch (NoSuchFileException ended) {
            return Set.of();
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException closed) {
            return "";
        }
    }

    /** {@code 0100007F:1F90} is 127.0.0.1:8080: the kernel writes each four bytes in the machine's order, the port in the net's. */
    private static String address(String written) {
        int colon = written.indexOf(':');
        var bytes = HexFormat.of().parseHex(written.substring(0, colon));
        for (int word = 0; word < bytes.length; word += 4) {
            swap(bytes, word, word + 3);
            swap(bytes, word + 1, word + 2);
        }
        var port = ":" + Integer.parseInt(written.substring(colon + 1), 16);
        if (bytes.length > 4) return HexFormat.of().withUpperCase().formatHex(bytes) + port;
        return (bytes[0] & 255) + "." + (bytes[1] & 255) + "." + (bytes[2] & 255) + "." + (bytes[3] & 255) + port;
    }

    private static void swap(byte[] bytes, int one, int other) {
        byte kept = bytes[one];
        bytes[one] = bytes[other];
        bytes[other] = kept;
    }
}
