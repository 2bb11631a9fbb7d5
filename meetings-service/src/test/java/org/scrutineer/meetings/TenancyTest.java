package org.scrutineer.meetings;

import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.scrutineer.platform.testing.RlsCatalogue;

@ServiceTest
class TenancyTest {

    @Test
    void everyTableKeepsCouncilsApart() {
        assertEquals(List.of(), RlsCatalogue.unprotectedTables());
        assertEquals(List.of(), RlsCatalogue.excessiveRights());
    }

    @Test
    void aThingOfOneCouncilDoesNotExistForAnother() {
        var committee = Council.FAIRMERE.committee("Tenancy Scrutiny Committee");
        Council.NORTHCLIFFE
                .clerk()
                .get(Council.NORTHCLIFFE.path("/committees/" + committee))
                .then()
                .statusCode(404)
                .body("type", is("/problems/not-found"));
        Council.NORTHCLIFFE
                .clerk()
                .get(Council.NORTHCLIFFE.path("/committees?limit=200"))
                .then()
                .statusCode(200)
                .body("items.id", not(Matchers.hasItem(committee)));
    }

    @Test
    void aMeetingCannotBeHungOnAnotherCouncilsCommittee() {
        var committee = Council.FAIRMERE.committee("Foreign Meetings Scrutiny Committee");
        Council.NORTHCLIFFE
                .clerk()
                .body(Map.of("committeeId", committee, "heldOn", "2026-03-03"))
                .post(Council.NORTHCLIFFE.path("/meetings"))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/committeeId"));
    }

    @Test
    void bothCouncilsMayHaveACommitteeOfTheSameName() {
        Council.FAIRMERE.committee("Twin Scrutiny Committee");
        Council.NORTHCLIFFE.committee("Twin Scrutiny Committee");
    }
}
