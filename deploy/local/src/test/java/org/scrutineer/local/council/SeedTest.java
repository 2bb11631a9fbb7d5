package org.scrutineer.local.council;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scrutineer.local.council.DemonstrationCouncil.Committee;
import org.scrutineer.local.council.DemonstrationCouncil.Person;
import org.scrutineer.local.council.DemonstrationCouncil.Seat;

class SeedTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);
    private static final Person ADA =
            new Person("Ada Okoro", "Councillor", "MEMBER", DemonstrationCouncil.account("member.okoro"));
    private static final Committee COMMITTEE =
            new Committee("Scrutiny", List.of("Early help"), List.of(new Seat("Ada Okoro", "CHAIR")), List.of(-10));

    private ScriptedSuite suite;

    @BeforeEach
    void start() throws IOException {
        suite = new ScriptedSuite();
    }

    @AfterEach
    void stop() {
        suite.close();
    }

    @Test
    void anEmptyCouncilGetsItsPeopleCommitteesSeatsAndMeetings() {
        suite.answers("GET /people", 200, "{\"items\":[]}")
                .answers("POST /people", 201, "{\"id\":\"p1\"}")
                .answers("PUT /recipients/p1", 200, "{}")
                .answers("GET /committees", 200, "{\"items\":[]}")
                .answers("POST /committees", 201, "{\"id\":\"c1\"}")
                .answers("GET /committees/c1", 200, "{\"members\":[]}")
                .answers("POST /committees/c1/memberships", 201, "{}")
                .answers("GET /meetings", 200, "{\"items\":[]}")
                .answers("POST /meetings", 201, "{}");

        new Seed(suite.api(), TODAY).record(List.of(ADA), List.of(COMMITTEE));

        assertTrue(body("POST /people").contains("\"account\":\"00000000-0000-4000-8000-000000000002\""));
        assertTrue(body("PUT /recipients/p1").contains("\"email\":\"member.okoro@fairmere.example\""));
        assertTrue(body("POST /committees/c1/memberships").contains("\"personId\":\"p1\""));
        // Ten days before 15 January is a Monday; committees meet on Tuesdays.
        assertTrue(body("POST /meetings").contains("\"heldOn\":\"2026-01-06\""));
    }

    @Test
    void whatIsThereIsLeftAsItIs() {
        suite.answers("GET /people", 200, "{\"items\":[{\"id\":\"p1\",\"name\":\"Ada Okoro\"}]}")
                .answers("PUT /recipients/p1", 200, "{}")
                .answers("GET /committees", 200, "{\"items\":[{\"id\":\"c1\",\"name\":\"Scrutiny\"}]}")
                .answers("GET /committees/c1", 200, "{\"members\":[{\"personId\":\"p1\"}]}")
                .answers("GET /meetings", 200, "{\"items\":[{\"id\":\"m1\"}]}");

        new Seed(suite.api(), TODAY).record(List.of(ADA), List.of(COMMITTEE));

        assertEquals(
                List.of(),
                suite.lines().stream().filter(line -> line.startsWith("POST")).toList());
    }

    private String body(String line) {
        return suite.requests().stream()
                .filter(request -> request.line().equals(line))
                .findFirst()
                .orElseThrow()
                .body();
    }
}
