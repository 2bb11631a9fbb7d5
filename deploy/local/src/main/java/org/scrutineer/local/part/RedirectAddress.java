package org.scrutineer.local.part;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.scrutineer.local.setting.UserError;

/**
 * The realm file is imported once, with the suite's address of that day as the only one to which a sign-in may return. When
 * a later run of the same data answers at another port, that one is added.
 */
final class RedirectAddress {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String server;
    private final String password;
    private final Path known;

    /**
     * @param server Keycloak's address
     * @param password of its administrator {@code admin}
     * @param known remembers the address that the realm was last told
     */
    RedirectAddress(String server, String password, Path known) {
        this.server = server;
        this.password = password;
        this.known = known;
    }

    void allow(String address) throws IOException, InterruptedException {
        if (Files.exists(known) && !Files.readString(known).equals(address)) {
            add(address + "/*");
        }
        Files.writeString(known, address);
    }

    private void add(String pattern) throws IOException, InterruptedException {
        var token = send(HttpRequest.newBuilder(URI.create(server + "/realms/master/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(
                                "grant_type=password&client_id=admin-cli&username=admin&password=" + password)))
                .path("access_token")
                .asText();
        var clients = server + "/admin/realms/scrutineer/clients";
        var client = (ObjectNode) send(HttpRequest.newBuilder(URI.create(clients + "?clientId=scrutineer-gateway"))
                        .header("Authorization", "Bearer " + token))
                .path(0);
        var addresses = (ArrayNode) client.path("redirectUris");
        if (addresses.valueStream().noneMatch(uri -> uri.asText().equals(pattern))) {
            addresses.add(pattern);
            send(HttpRequest.newBuilder(
                            URI.create(clients + "/" + client.path("id").asText()))
                    .header("Authorization", "Bearer " + token)
                    .header("Content-Type", "application/json")
                    .PUT(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(client))));
        }
    }

    private JsonNode send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var response = http.send(request.build(), BodyHandlers.ofByteArray());
        if (response.statusCode() >= 300) {
            throw new UserError("Keycloak did not take the suite's new address (status " + response.statusCode()
                    + "); start with the port of the last run, or with --fresh.");
        }
        return JSON.readTree(response.body());
    }
}
