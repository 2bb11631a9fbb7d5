package org.scrutineer.gateway.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClientAddressTest {

    private static final ClientAddress AT_THE_EDGE = new ClientAddress(false, Optional.empty());
    private static final ClientAddress BEHIND_PROXIES =
            new ClientAddress(true, Optional.of(List.of("10.0.0.0/8", "2001:db8::1")));

    @Test
    void withoutATrustedProxyTheConnectionTells() {
        assertEquals("203.0.113.9", AT_THE_EDGE.behind("203.0.113.9", List.of("198.51.100.1")));
    }

    @Test
    void aClientThatIsNoTrustedProxyCannotNameItsAddress() {
        assertEquals("203.0.113.9", BEHIND_PROXIES.behind("203.0.113.9", List.of("198.51.100.1")));
    }

    @Test
    void behindTrustedProxiesTheLastAddressThatIsNoneOfThemCounts() {
        assertEquals("203.0.113.9", BEHIND_PROXIES.behind("10.1.2.3", List.of("198.51.100.1, 203.0.113.9, 10.9.9.9")));
        assertEquals("203.0.113.9", BEHIND_PROXIES.behind("2001:db8::1", List.of("198.51.100.1", "203.0.113.9")));
    }

    @Test
    void whatIsNoAddressEndsTheChain() {
        assertEquals("10.9.9.9", BEHIND_PROXIES.behind("10.1.2.3", List.of("localhost, 10.9.9.9")));
        assertEquals("10.1.2.3", BEHIND_PROXIES.behind("10.1.2.3", List.of()));
    }

    @Test
    void forwardingFromAnybodyStopsTheStart() {
        assertThrows(IllegalStateException.class, () -> new ClientAddress(true, Optional.empty()));
        assertThrows(IllegalStateException.class, () -> new ClientAddress(true, Optional.of(List.of("proxy.example"))));
    }
}
