package org.scrutineer.local;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.scrutineer.local.setting.Ports;
import org.scrutineer.local.setting.UserError;

class PreflightTest {
    @Test
    void aTakenPortIsNamedWithWhatNeedsIt() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var ports = Ports.from(21_080, Map.of("SCRUTINEER_PORT_SMTP", String.valueOf(other.getLocalPort())));

            var mistake = assertThrows(UserError.class, () -> Preflight.refuseTakenPorts(ports));

            assertEquals(
                    "Port " + other.getLocalPort() + ", which the mail server needs, is taken by another program; stop"
                            + " that program, or start with --port-base 31080 to use other ports.",
                    mistake.getMessage());
        }
    }

    @Test
    void aPortIsTakenByAListenerOnEveryAddressToo() throws IOException {
        try (var other = new ServerSocket(0)) {
            assertTrue(Preflight.isTaken(other.getLocalPort()));
        }
    }

    @Test
    void tooLittleDiskIsToldWithBothFigures() {
        var mistake = assertThrows(
                UserError.class, () -> Preflight.refuseLittleSpace(Path.of("/data"), 300_000_000L, 2_500_000_000L));

        assertEquals(
                "Too little disk: 0.3 GB are free where /data is and 2.5 GB are needed; free some, or give --data a"
                        + " folder on another disk.",
                mistake.getMessage());
    }

    @Test
    void enoughDiskIsEnough() {
        assertDoesNotThrow(() -> Preflight.refuseLittleSpace(Path.of("/data"), 2_500_000_000L, 2_500_000_000L));
    }

    @Test
    void anOldNodeIsToldWithItsVersion() {
        var mistake = assertThrows(UserError.class, () -> Preflight.refuseOldNode("v18.19.0"));

        assertEquals(
                "Node 20 or newer is needed and this one is v18.19.0; install it (Debian, Ubuntu: apt install nodejs npm;"
                        + " macOS: brew install node).",
                mistake.getMessage());
    }

    @Test
    void noNodeIsTold() {
        var mistake = assertThrows(UserError.class, () -> Preflight.refuseOldNode(""));

        assertTrue(mistake.getMessage().startsWith("Node 20 or newer is needed and no node is on the path;"));
    }

    @Test
    void aNewNodeIsTaken() {
        assertDoesNotThrow(() -> Preflight.refuseOldNode("v20.0.0"));
        assertDoesNotThrow(() -> Preflight.refuseOldNode("v104.1.2"));
    }
}
