package org.scrutineer.meetings.reader.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameListTest {

    @Test
    void aPluralTitleHoldsForTheNamesAfterIt() {
        var people = NameList.people("Councillors Thorn (Chair), B Quill and de la Mare");
        assertEquals(
                List.of("Councillor Thorn", "Councillor B Quill", "Councillor de la Mare"),
                people.stream().map(NameList.Person::name).toList());
        assertEquals("Chair", people.getFirst().role());
    }

    @Test
    void aPostBehindANameIsItsRoleAndNobody() {
        var people = NameList.people("Dana Frost, Director of Finance; Ivo Sand - Head of Estates");
        assertEquals(
                List.of("Dana Frost", "Ivo Sand"),
                people.stream().map(NameList.Person::name).toList());
        assertEquals("Director of Finance", people.getFirst().role());
        assertEquals("Head of Estates", people.getLast().role());
    }

    @Test
    void inPlaceOfMakesASubstitute() {
        var people = NameList.people("Councillor Pryor (in place of Councillor Reed)");
        assertEquals("Councillor Reed", people.getFirst().substitutesFor());
    }

    @Test
    void proseIsNoListOfNames() {
        assertEquals(List.of(), NameList.people("none were received"));
    }
}
