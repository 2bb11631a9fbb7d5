package org.scrutineer.meetings.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.scrutineer.meetings.Council.FAIRMERE;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.meetings.ServiceTest;
import org.scrutineer.platform.council.CouncilScope;

@ServiceTest
class PeopleTest {

    @Inject
    People people;

    @Inject
    CouncilScope scope;

    @Test
    void aRecordedNameIsThatPersonWhateverTheTitle() {
        var id = FAIRMERE.person("Ottoline Fenwick", "MEMBER");
        assertEquals(
                new Owner(Owner.Kind.PERSON, "Ottoline Fenwick", UUID.fromString(id)), owner("Cllr. Ottoline Fenwick"));
    }

    @Test
    void aPostIsHeldByWhoHoldsIt() {
        String id = FAIRMERE.clerk()
                .body(Map.of("name", "Basil Thorne", "post", "Head of Coastal Defences", "kind", "OFFICER"))
                .post(FAIRMERE.path("/people"))
                .path("id");
        assertEquals(
                new Owner(Owner.Kind.POST, "Head of Coastal Defences", UUID.fromString(id)),
                owner("the Head of Coastal Defences"));
    }

    @Test
    void aNameThatTwoBearIsNeither() {
        FAIRMERE.person("John Doublet", "MEMBER");
        FAIRMERE.person("John Doublet", "OFFICER");
        assertNull(owner("John Doublet").personId());
    }

    @ParameterizedTest
    @CsvSource({
        "Strategic Director for Waterways, POST",
        "NHS Fairmere Integrated Care Board, BODY",
        "Fairmere Ramblers Association, BODY",
        "Wilhelmina Unrecorded, PERSON"
    })
    void whoIsNotRecordedIsToldFromTheWords(String printed, Owner.Kind kind) {
        assertEquals(new Owner(kind, printed, null), owner(printed));
    }

    private Owner owner(String printed) {
        return scope.call("fairmere", () -> people.owner(printed));
    }
}
