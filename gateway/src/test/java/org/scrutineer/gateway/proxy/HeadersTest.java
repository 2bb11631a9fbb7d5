package org.scrutineer.gateway.proxy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadersTest {

    private static final Upstream UPSTREAM = new Upstream("meetings", "127.0.0.1", 8081, false);

    @ParameterizedTest
    @CsvSource({
        "/councils/fairmere/meetings/1, /api/councils/fairmere/meetings/1",
        "http://127.0.0.1:8081/councils/fairmere/meetings/1, /api/councils/fairmere/meetings/1",
        "/api/councils/fairmere/meetings/1, /api/councils/fairmere/meetings/1",
        "https://other.example/councils/x, https://other.example/councils/x",
        "https://other.example, https://other.example",
        "meetings/1, meetings/1"
    })
    void onlyTheServicesOwnAddressesAreRewritten(String given, String expected) {
        assertEquals(expected, Headers.publicAddress(given, UPSTREAM));
    }
}
