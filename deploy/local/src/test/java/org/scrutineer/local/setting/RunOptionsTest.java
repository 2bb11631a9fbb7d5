package org.scrutineer.local.setting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.local.setting.Ports.Use;

class RunOptionsTest {
    private static final Path REPOSITORY = Path.of("/repository");

    @Test
    void withoutOptionsTheDataStaysInTheWorkingCopyAndTheGatewayIsAt8080() {
        var options = parse();

        assertEquals(Path.of("/repository/deploy/.data"), options.data());
        assertEquals(8080, options.ports().of(Use.GATEWAY));
        assertEquals("http://localhost:8180/realms/scrutineer", options.ports().issuer());
        assertEquals(Optional.empty(), options.readyFile());
        assertTrue(options.seed());
        assertFalse(options.fresh());
    }

    @Test
    void everyOptionIsRead() {
        var options = parse(
                "--data", "/elsewhere", "--fresh", "--port-base", "18080", "--ready-file", "/r.json", "--no-seed");

        assertEquals(Path.of("/elsewhere"), options.data());
        assertTrue(options.fresh());
        assertFalse(options.seed());
        assertEquals(18083, options.ports().of(Use.NOTIFICATIONS));
        assertEquals(18432, options.ports().of(Use.POSTGRES));
        assertEquals(Optional.of(Path.of("/r.json")), options.readyFile());
    }

    @Test
    void withoutTheServicesThereIsNothingToFill() {
        var options = parse("--parts-only");

        assertTrue(options.partsOnly());
        assertFalse(options.seed());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--nonsense | Unknown option --nonsense; deploy/run --help lists them.",
                "--data | --data needs a value; deploy/run --help shows how.",
                "--port-base | --port-base needs a value; deploy/run --help shows how.",
                "--port-base many | --port-base must be a port number, not \"many\".",
                "--port-base 65184 | The database would need port 65536, which does not exist.",
            })
    void aMistakeIsToldInOneSentence(String arguments, String sentence) {
        var mistake = assertThrows(UserError.class, () -> parse(arguments.split(" ")));

        assertEquals(sentence, mistake.getMessage());
    }

    @Test
    void theEnvironmentSetsASinglePort() {
        var ports = Ports.from(8080, Map.of("SCRUTINEER_PORT_KAFKA", "9092"));

        assertEquals("127.0.0.1:9092", ports.kafkaBootstrap());
        assertEquals(8093, ports.of(Use.KAFKA_CONTROLLER));
    }

    @Test
    void onePortForTwoIsRefused() {
        var mistake =
                assertThrows(UserError.class, () -> Ports.from(8080, Map.of("SCRUTINEER_PORT_MAIL_PAGE", "8080")));

        assertEquals(
                "Port 8080 is set for both the gateway and the mail page; give one of them another.",
                mistake.getMessage());
    }

    private static RunOptions parse(String... arguments) {
        return RunOptions.parse(List.of(arguments), Map.of(), REPOSITORY);
    }
}
