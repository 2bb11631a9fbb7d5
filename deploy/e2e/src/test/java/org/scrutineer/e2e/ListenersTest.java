package org.scrutineer.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListenersTest {

    @Test
    void whoListensOnEveryAddressIsFoundAndWhoListensOnLoopbackIsKnownAsSuch() throws IOException {
        assumeTrue(Listeners.areTold(), "only Linux tells who listens where");
        try (var open = new ServerSocket(0);
                var closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var listening = Listeners.of(List.of(ProcessHandle.current()));

            assertEquals(List.of(false), loopback(listening, open));
            assertEquals(List.of(true), loopback(listening, closed));
        }
    }

    @Test
    void addressesOfAllInterfacesAreNotLoopback() {
        assertTrue(List.of("0.0.0.0:80", "00000000000000000000000000000000:80", "192.168.0.7:127").stream()
                .noneMatch(Listeners::isLoopback));
        assertTrue(
                List.of("127.0.0.1:80", "00000000000000000000000000000001:80", "00000000000000000000FFFF7F000001:80")
                        .stream()
                        .allMatch(Listeners::isLoopback));
    }

    private static List<Boolean> loopback(List<String> listening, ServerSocket socket) {
        return listening.stream()
                .filter(address -> address.endsWith(":" + socket.getLocalPort()))
                .map(Listeners::isLoopback)
                .toList();
    }
}
