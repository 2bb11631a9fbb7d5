package org.scrutineer.gateway.proxy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RouteTableTest {

    private static final Map<String, URI> UPSTREAMS = Map.of(
            "meetings", URI.create("http://meetings:8081"), "recommendations", URI.create("https://register.example"));

    @Test
    void aNounLeadsToItsService() {
        var table = new RouteTable(
                UPSTREAMS, Map.of("meetings", List.of("minutes"), "recommendations", List.of("actions")));

        assertEquals(Optional.of(new Upstream("meetings", "meetings", 8081, false)), table.upstream("minutes"));
        assertEquals(
                Optional.of(new Upstream("recommendations", "register.example", 443, true)), table.upstream("actions"));
        assertEquals(Optional.empty(), table.upstream("councils"));
    }

    @Test
    void aNounOfTwoServicesStopsTheStart() {
        var failure = assertThrows(
                IllegalStateException.class,
                () -> new RouteTable(
                        UPSTREAMS, Map.of("meetings", List.of("minutes"), "recommendations", List.of("minutes"))));

        assertEquals("scrutineer.gateway.routes gives minutes to two services", failure.getMessage());
    }

    @Test
    void aServiceWithoutAnAddressStopsTheStart() {
        var failure = assertThrows(
                IllegalStateException.class, () -> new RouteTable(UPSTREAMS, Map.of("payroll", List.of("grievances"))));

        assertEquals("scrutineer.gateway.upstreams has no address for payroll", failure.getMessage());
    }

    @Test
    void anAddressThatIsNoHttpAddressStopsTheStart() {
        assertThrows(IllegalStateException.class, () -> Upstream.of("meetings", URI.create("meetings:8081")));
    }
}
