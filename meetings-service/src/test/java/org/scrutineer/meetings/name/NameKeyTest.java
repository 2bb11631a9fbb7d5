package org.scrutineer.meetings.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Children & Families Committee | children and families committee",
                "CHILDREN AND FAMILIES  COMMITTEE | children and families committee",
                "Children’s Services – Scrutiny Panel | childrens services scrutiny panel",
                "Pwyllgor Iechyd a Gofal Cymdeithasol | pwyllgor iechyd a gofal cymdeithasol",
                "Comité Spécial | comite special"
            })
    void spellingsOfOneNameHaveOneKey(String name, String key) {
        assertEquals(key, NameKey.of(name));
    }

    @ParameterizedTest
    @CsvSource({
        "Councillor Ada Okoro, ada okoro",
        "Cllr. Mrs A. Okoro, a okoro",
        "County Councillor Dr Elin Lindqvist, elin lindqvist",
        "Mrs, mrs"
    })
    void titlesAreNotPartOfAPersonsName(String name, String key) {
        assertEquals(key, NameKey.ofPerson(name));
    }
}
