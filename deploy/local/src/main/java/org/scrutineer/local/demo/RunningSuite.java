package org.scrutineer.local.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.scrutineer.local.setting.UserError;

/** Where the running suite stands, as its data folder tells. */
public record RunningSuite(String gateway, String issuer, String mailPage) {

    /**
     * Reads what {@code deploy/run} wrote when it was ready.
     *
     * @throws UserError when no suite runs with that data folder
     */
    public static RunningSuite of(Path data) {
        var file = data.resolve("state/ready.json");
        if (!Files.exists(file)) {
            throw new UserError("No suite is ready with the data folder " + data + "; start deploy/run first.");
        }
        try {
            var content = new ObjectMapper().readTree(file.toFile());
            return new RunningSuite(
                    content.path("gateway").asText(),
                    content.path("issuer").asText(),
                    content.path("mailPage").asText());
        } catch (IOException unreadable) {
            throw new UserError("The file " + file + " cannot be read; start deploy/run again.");
        }
    }
}
