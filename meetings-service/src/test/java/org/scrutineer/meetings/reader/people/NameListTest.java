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

    @Test
    void whatAPortfolioIsForNamesNobody() {
        var people = NameList.people(
                "Councillor Ivy Nash, Cabinet Member for Communities, Leisure and Arts, and Mr Noel Otter, Head of Roads");
        assertEquals(
                List.of("Councillor Ivy Nash", "Mr Noel Otter"),
                people.stream().map(NameList.Person::name).toList());
        assertEquals(
                "Cabinet Member for Communities, Leisure and Arts",
                people.getFirst().role());
    }

    @Test
    void membersCalledParksAreMembersAllTheSame() {
        var people = NameList.people("Councillors Parks, Young and Law");
        assertEquals(
                List.of("Councillor Parks", "Councillor Young", "Councillor Law"),
                people.stream().map(NameList.Person::name).toList());
    }

    @Test
    void aRankIsATitle() {
        var people = NameList.people(
                "Chief Fire Officer G Pell; Detective Chief Superintendent Hal Quill and Provost Ines Rook, Bailie Jon Sand");
        assertEquals(
                List.of(
                        "Chief Fire Officer G Pell",
                        "Detective Chief Superintendent Hal Quill",
                        "Provost Ines Rook",
                        "Bailie Jon Sand"),
                people.stream().map(NameList.Person::name).toList());
    }

    @Test
    void aTitleBeginsAnotherName() {
        var people = NameList.people("Councillor A Pell (Chair) Councillor B Quill Mrs C Rook");
        assertEquals(
                List.of("Councillor A Pell", "Councillor B Quill", "Mrs C Rook"),
                people.stream().map(NameList.Person::name).toList());
        assertEquals(
                1, NameList.people("Tom Sand (Assistant to Councillor Pell)").size());
        assertEquals(1, NameList.people("County Councillor Mrs D Thorn").size());
    }

    @Test
    void initialsAreNoName() {
        assertEquals(List.of(), NameList.people("Cllrs. AB and CD"));
    }

    @Test
    void initialsBeginANameBehindABracketOrWhoSentTheOneBefore() {
        var bracket =
                NameList.people("Cllrs R Cole (in substitution for Cllr T Dunn) C K Elder, Flo Fenn (Chair) Gil Gale");
        assertEquals(
                List.of("Cllr R Cole", "Cllr C K Elder", "Cllr Flo Fenn", "Cllr Gil Gale"),
                bracket.stream().map(NameList.Person::name).toList());
        assertEquals("Cllr T Dunn", bracket.getFirst().substitutesFor());
        var sent = NameList.people("Cllr L Lamb Wold Borough Council M Moor, Northcliffe Police Authority N Nash");
        assertEquals(
                List.of("Cllr L Lamb", "M Moor", "N Nash"),
                sent.stream().map(NameList.Person::name).toList());
        assertEquals("Wold Borough Council", sent.getFirst().role());
    }

    @Test
    void columnsOfInitialsNeedNoBlankBetweenThem() {
        assertEquals(
                List.of("Councillor M. Beech", "Councillor J.R. Dunn", "Councillor S. T. de Lamb"),
                NameList.people("M. Beech J.R. Dunn S. T. de Lamb", "Councillor").stream()
                        .map(NameList.Person::name)
                        .toList());
    }

    @Test
    void whatABracketOrABodyEndsIsNotAlwaysAName() {
        assertEquals(1, NameList.people("Councillor A Ash (Wold) Parks Officer").size());
        assertEquals(1, NameList.people("Ann Ash, Clerk to the Council A Birch").size());
    }
}
