package org.scrutineer.gateway.proxy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApiPathTest {

    @Test
    void theServiceGetsPathAndQueryAsTheyCame() {
        assertEquals(
                Optional.of(new ApiPath("fairmere", "actions", "/councils/fairmere/actions/7?q=a%2Fb&cursor=%2B")),
                ApiPath.of("/api/councils/fairmere/actions/7?q=a%2Fb&cursor=%2B"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/councils/fairmere/actions",
                "/api/councils/fairmere",
                "/api/councils//actions",
                "/api/councils/Fairmere/actions",
                "/api/councils/fairmere/actions/../../northcliffe/actions",
                "/api/councils/fairmere/actions/%2e%2E/x",
                "/api/councils/fairmere/actions/.",
                "/api/councils/fairmere/actions/..",
                "/api/councils/fairmere/actions/a%2Fb",
                "/api/councils/fairmere/actions/a%5cb",
                "/api/councils/fairmere/actions/a\\b",
                "/api/councils/fairmere;x=/actions",
                "/api/councils/fairmere/actions//7",
                "/api/councils/fairmere/actions/%00"
            })
    void aPathThatTwoReadersCouldReadDifferentlyIsNoneOfOurs(String target) {
        assertEquals(Optional.empty(), ApiPath.of(target));
    }
}
