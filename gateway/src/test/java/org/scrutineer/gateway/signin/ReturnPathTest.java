package org.scrutineer.gateway.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReturnPathTest {

    @ParameterizedTest
    @CsvSource({
        "/, true",
        "/fairmere/drafts?state=OPEN&q=a%20b, true",
        "//evil.example, false",
        "/\\evil.example, false",
        "https://evil.example, false",
        "javascript:alert(1), false",
        "fairmere, false",
        "'/\tx', false",
        "'/ x', false"
    })
    void onlyAPathOnThisSiteIsReturnedTo(String wanted, boolean own) {
        assertEquals(own, SignIn.isOwnPath(wanted));
    }
}
