package org.scrutineer.meetings;

import static io.restassured.RestAssured.given;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.scrutineer.platform.testing.OpenApiDifference;

@ServiceTest
class OpenApiTest {

    @Test
    void theCommittedFileShowsWhatIsServed() throws IOException {
        var committed = Path.of("openapi.yaml");
        var served = given().get("/q/openapi").then().statusCode(200).extract().asString();
        if (Boolean.getBoolean("openapi.write")) Files.writeString(committed, served);
        // The comparison takes lists that have a greatest length for changed, even against themselves.
        if (!served.equals(Files.readString(committed))) OpenApiDifference.assertCurrent(committed, served);
    }
}
