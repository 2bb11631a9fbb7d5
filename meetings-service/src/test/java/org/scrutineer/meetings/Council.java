package org.scrutineer.meetings;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.scrutineer.platform.testing.TestTokens;

/** A council in a test: who asks, and the few things that most tests need first. */
public final class Council {

    public static final Council FAIRMERE = new Council("fairmere");
    public static final Council NORTHCLIFFE = new Council("northcliffe");

    private final String id;

    private Council(String id) {
        this.id = id;
    }

    public String path(String rest) {
        return "/councils/" + id + rest;
    }

    /** A request of somebody with the role. */
    public RequestSpecification as(String role) {
        var token = TestTokens.of(role + "-of-" + id).council(id).role(role).name("Ruth Ferris");
        return given().auth().oauth2(token.build()).contentType(ContentType.JSON);
    }

    public RequestSpecification clerk() {
        return as("democratic-services");
    }

    /** A committee with a name of its own, so that tests do not meet. */
    public String committee(String name) {
        return clerk().body(Map.of("name", name, "remit", List.of("Children's Services")))
                .post(path("/committees"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public String person(String name, String kind) {
        return clerk().body(Map.of("name", name, "kind", kind))
                .post(path("/people"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public String meeting(String committeeId, String heldOn) {
        return clerk().body(Map.of("committeeId", committeeId, "heldOn", heldOn))
                .post(path("/meetings"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public Response upload(String fileName, byte[] bytes) {
        return clerk().contentType("multipart/form-data")
                .multiPart("file", fileName, bytes)
                .post(path("/drafts"));
    }

    /** A draft of any readable text. */
    public JsonPath draft() {
        var text = "Minutes of a committee " + UUID.randomUUID() + "\n\nRESOLVED: That the report be noted.\n";
        return upload("minutes.txt", text.getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    public Response correct(JsonPath draft, Map<String, Object> content) {
        return clerk().header("If-Match", "\"" + draft.getLong("version") + "\"")
                .body(content)
                .put(path("/drafts/" + draft.getString("id")));
    }

    /** Publishes the draft as it stands. */
    public Response publish(String draftId) {
        return publish(draftId, version(draftId));
    }

    public Response publish(String draftId, String version) {
        return clerk().header("If-Match", version).post(path("/drafts/" + draftId + "/publication"));
    }

    /** Publishes the draft as it stands in place of the minutes in force. */
    public Response publishAsCorrection(String draftId, String correctsMinutesId) {
        return clerk().header("If-Match", version(draftId))
                .body(Map.of("correctsMinutesId", correctsMinutesId))
                .post(path("/drafts/" + draftId + "/publication"));
    }

    /** The draft's entity tag. */
    public String version(String draftId) {
        return clerk().get(path("/drafts/" + draftId))
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }

    /** A draft with this content, ready to be published; its id. */
    public String draftOf(Map<String, Object> content) {
        var draft = draft();
        correct(draft, content).then().statusCode(200);
        return draft.getString("id");
    }

    /** What a clerk sends for a meeting with nothing in its minutes yet; lists and fields can be put in. */
    public static Map<String, Object> content(String committeeId, String heldOn) {
        var content = new HashMap<String, Object>();
        content.put("meeting", new HashMap<>(Map.of("committeeId", committeeId, "heldOn", heldOn)));
        content.put("items", new ArrayList<>());
        content.put("decisions", new ArrayList<>());
        content.put("recommendations", new ArrayList<>());
        content.put("tasks", new ArrayList<>());
        content.put("attendance", new ArrayList<>());
        content.put("questions", new ArrayList<>());
        return content;
    }

    @SuppressWarnings("unchecked")
    public static void add(Map<String, Object> content, String list, Map<String, Object> entry) {
        ((List<Object>) content.get(list)).add(entry);
    }
}
