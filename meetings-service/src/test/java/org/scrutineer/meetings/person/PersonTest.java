package org.scrutineer.meetings.person;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.scrutineer.meetings.Council.FAIRMERE;

import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.scrutineer.meetings.ServiceTest;
import org.scrutineer.platform.testing.Topics;

@ServiceTest
class PersonTest {

    @Test
    void aPersonIsRecordedAndTold() {
        String id = FAIRMERE.clerk()
                .body(Map.of(
                        "name",
                        "Martin Dunmore",
                        "post",
                        "Head of Fostering",
                        "kind",
                        "OFFICER",
                        "account",
                        "dunmore-sub"))
                .post(FAIRMERE.path("/people"))
                .then()
                .statusCode(201)
                .body("account", is("dunmore-sub"))
                .extract()
                .path("id");
        var told = JsonPath.from(
                Topics.await("meetings", 1, e -> e.key().equals(id)).getFirst().payload());
        assertEquals("Martin Dunmore", told.getString("name"));
        assertEquals("Head of Fostering", told.getString("post"));
        assertEquals("OFFICER", told.getString("kind"));
        assertEquals("dunmore-sub", told.getString("account"));
    }

    @Test
    void onlyThoseWhoKeepTheListSeeAccounts() {
        String id = FAIRMERE.clerk()
                .body(Map.of("name", "Priya Bhatt", "kind", "MEMBER", "account", "bhatt-sub"))
                .post(FAIRMERE.path("/people"))
                .path("id");
        FAIRMERE.as("member")
                .get(FAIRMERE.path("/people/" + id))
                .then()
                .statusCode(200)
                .body("name", is("Priya Bhatt"))
                .body("account", nullValue());
    }

    @Test
    void anAccountBelongsToOnePerson() {
        var first = Map.of("name", "George Hale", "kind", "CO_OPTEE", "account", "hale-sub");
        FAIRMERE.clerk().body(first).post(FAIRMERE.path("/people")).then().statusCode(201);
        FAIRMERE.clerk()
                .body(Map.of("name", "Another", "kind", "OTHER", "account", "hale-sub"))
                .post(FAIRMERE.path("/people"))
                .then()
                .statusCode(409)
                .body("type", is("/problems/account-taken"));
    }

    @Test
    void peopleAreFoundByWordsOfTheirNameAndByKind() {
        FAIRMERE.person("Zuleika Quillfeather", "MEMBER");
        FAIRMERE.person("Tom Quillfeather", "OFFICER");
        FAIRMERE.clerk()
                .get(FAIRMERE.path("/people?q=quillfeather"))
                .then()
                .body("items.name", contains("Tom Quillfeather", "Zuleika Quillfeather"));
        FAIRMERE.clerk()
                .get(FAIRMERE.path("/people?q=QUILL&kind=MEMBER"))
                .then()
                .body("items.name", contains("Zuleika Quillfeather"));
    }

    @Test
    void whatIsKnownOfAPersonCanBeAmended() {
        var id = FAIRMERE.person("Leila Amari", "OFFICER");
        FAIRMERE.clerk()
                .header("If-Match", "\"0\"")
                .body(Map.of("name", "Leila Amari", "post", "Director of Children's Services", "kind", "OFFICER"))
                .put(FAIRMERE.path("/people/" + id))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("post", is("Director of Children's Services"));
        assertEquals(
                "Director of Children's Services",
                JsonPath.from(Topics.await("meetings", 2, e -> e.key().equals(id))
                                .getLast()
                                .payload())
                        .getString("post"));
    }
}
