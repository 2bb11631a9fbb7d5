package org.scrutineer.notifications;

import static io.restassured.RestAssured.given;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.scrutineer.platform.testing.OpenApiDifference;

@QuarkusTest
class OpenApiTest extends Scene {

    @Test
    void theCommittedDescriptionShowsWhatIsServed() {
        OpenApiDifference.assertCurrent(
                Path.of("openapi.yaml"), given().get("/q/openapi").asString());
    }
}
