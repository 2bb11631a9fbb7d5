package org.scrutineer.meetings.minutes;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.scrutineer.meetings.Council.FAIRMERE;
import static org.scrutineer.meetings.minutes.ExampleMinutes.minutesOf;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutineer.meetings.ServiceTest;

@ServiceTest
class MinutesListTest {

    @Test
    void minutesAreFoundByMunicipalYear() {
        var committee = FAIRMERE.committee("Years Scrutiny Committee");
        String april = FAIRMERE.publish(FAIRMERE.draftOf(minutesOf(committee, "2024-04-30")))
                .path("id");
        String may = FAIRMERE.publish(FAIRMERE.draftOf(minutesOf(committee, "2024-05-01")))
                .path("id");
        var list = FAIRMERE.path("/minutes?committee=" + committee);
        given().get(list).then().body("items.id", contains(may, april));
        given().get(list + "&year=2023/24").then().body("items.id", contains(april));
        given().get(list + "&year=2024-25").then().body("items.id", contains(may));
        given().get(list + "&year=2024").then().statusCode(422).body("errors[0].pointer", is("?year"));
    }

    @Test
    void decisionsAreFoundByTheirWords() {
        var committee = FAIRMERE.committee("Words Scrutiny Committee");
        FAIRMERE.publish(FAIRMERE.draftOf(minutesOf(committee, "2026-03-03")))
                .then()
                .statusCode(201);
        var list = FAIRMERE.path("/decisions?committee=" + committee);
        given().get(list + "&q=funding officers")
                .then()
                .statusCode(200)
                .body("items.text", contains("That two officers be funded."));
        given().get(list + "&q=aardvark").then().body("items", is(List.of()));
        given().get(list + "&q=" + "%22%5C%27%3A*%26%7C!(").then().statusCode(200);
        assertNull(given().get(list).path("next"));
    }
}
