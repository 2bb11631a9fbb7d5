package org.scrutineer.meetings.committee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.scrutineer.meetings.Council.FAIRMERE;

import jakarta.inject.Inject;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.scrutineer.meetings.ServiceTest;
import org.scrutineer.platform.council.CouncilScope;

@ServiceTest
class CommitteesTest {

    @Inject
    Committees committees;

    @Inject
    CouncilScope scope;

    @Test
    void aPrintedNameFindsItsCommittee() {
        FAIRMERE.committee("Adult Care & Health Scrutiny Committee");
        assertEquals(
                Optional.of("Adult Care & Health Scrutiny Committee"),
                called("THE ADULT CARE AND HEALTH SCRUTINY COMMITTEE"));
        assertEquals(
                Optional.of("Adult Care & Health Scrutiny Committee"),
                called("Fairmere Council – Adult Care and Health Scrutiny Committee, Tuesday"));
        assertEquals(Optional.empty(), called("Adult Care Committee"));
        assertEquals(Optional.empty(), called("–"));
    }

    @Test
    void theLongerNameIsMeant() {
        FAIRMERE.committee("Transport Panel");
        FAIRMERE.committee("Rural Transport Panel");
        assertEquals(Optional.of("Rural Transport Panel"), called("Fairmere Rural Transport Panel"));
    }

    @Test
    void twoNamesOfOneLengthMeanNeither() {
        FAIRMERE.committee("Budget Panel A");
        FAIRMERE.committee("Budget Panel B");
        assertEquals(Optional.empty(), called("Joint meeting of Budget Panel A and Budget Panel B"));
    }

    private Optional<String> called(String printed) {
        return scope.call("fairmere", () -> committees.called(printed).map(Committees.Named::name));
    }
}
