package org.scrutineer.notifications;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.scrutineer.platform.id.Ids;
import org.scrutineer.platform.testing.Topics;

@QuarkusTest
class WhoIsToldTest extends Scene {

    private static final String OVERDUE = RECOMMENDATIONS + "action-overdue.v1";

    @Test
    void whoIsOwnerChairAndMemberIsToldOnceAsTheOwner() {
        var committee = committee("Environment Scrutiny Committee");
        var person = person("Ada Okoro");
        seat(committee, person, "CHAIR");
        seat(committee, person, "MEMBER");
        var action = overdue(committee, person);
        told(action, 1);
        clerk().get(at("/alerts?subject=" + action))
                .then()
                .body("items.toldAs", contains("OWNER"))
                .body("items.duty", contains(true))
                .body("items.personName", contains("Ada Okoro"));
    }

    @Test
    void aSecondCopyOfAnEventTellsNobodyAgain() {
        var committee = committee("Environment Scrutiny Committee");
        var member = withAddress(person("Elin Lindqvist"));
        seat(committee, member, "MEMBER");
        var action = Ids.next();
        var event = overdue(action, committee, null);
        var id = UUID.randomUUID().toString();
        Topics.send("recommendations", COUNCIL, OVERDUE, action, event, id);
        Topics.send("recommendations", COUNCIL, OVERDUE, action, event, id);
        // Same key, hence same partition: once this one is told, both copies have been read.
        var later = Ids.next();
        Topics.send("recommendations", COUNCIL, OVERDUE, action, overdue(later, committee, null));
        told(later, 1);
        told(action, 1);
        soon().until(() -> MailServer.to(member.address()).size() == 2);
    }

    @Test
    void whoSatUntilYesterdayAndWhoOnlySubstitutesAreNotTold() {
        var committee = committee("Environment Scrutiny Committee");
        var former = person("George Hale");
        var substitute = person("Priya Bhatt");
        var member = person("Elin Lindqvist");
        var seat = seat(committee, former, "MEMBER");
        seat(committee, substitute, "SUBSTITUTE");
        seat(committee, member, "MEMBER");
        seat(seat, committee, former, "MEMBER", today().minusDays(1), now());
        soon().until(() -> look.count(COUNCIL, "FROM membership WHERE id = '" + seat + "' AND to_on IS NOT NULL") == 1);
        var action = overdue(committee, null);
        told(action, 1);
        member.asks().get(at("/inbox")).then().body("items", hasSize(1));
    }

    @Test
    void aMemberIsStillToldOnTheLastDay() {
        var committee = committee("Environment Scrutiny Committee");
        var leaving = person("George Hale");
        var seat = seat(committee, leaving, "MEMBER");
        seat(seat, committee, leaving, "MEMBER", today(), now());
        soon().until(() -> look.count(COUNCIL, "FROM membership WHERE id = '" + seat + "' AND to_on IS NOT NULL") == 1);

        var action = overdue(committee, null);

        told(action, 1);
        leaving.asks().get(at("/subscriptions")).then().body("items[0].member", is(true));
    }

    @Test
    void anOlderRecordOfAMembershipThatArrivesAfterItsEndChangesNothing() {
        var committee = committee("Environment Scrutiny Committee");
        var member = person("Elin Lindqvist");
        var former = person("George Hale");
        seat(committee, member, "MEMBER");
        var seat = Ids.next();
        seat(seat, committee, former, "MEMBER", LocalDate.of(2026, 1, 31), now());
        seat(seat, committee, former, "MEMBER", null, earlier());
        soon().until(() -> look.count(
                        COUNCIL,
                        "FROM membership WHERE id = '" + seat
                                + "' AND to_on = '2026-01-31' AND first_recorded_at < recorded_at")
                == 1);
        told(overdue(committee, null), 1);
        former.asks().get(at("/inbox")).then().body("items", hasSize(0));
    }

    @Test
    void aMemberWhoseMembershipArrivesAfterTheNewsIsToldAllTheSame() {
        // Given: the overdue action is heard of before the committee and its member are
        var committee = Ids.next();
        var member = withAddress(person("Elin Lindqvist"));
        var newcomer = person("Priya Bhatt");
        var action = Ids.next();
        var recorded = earlier();
        tell("recommendations", OVERDUE, action, overdue(action, committee, null));
        soon().until(() -> look.count(COUNCIL, "FROM notice WHERE subject_id = '" + action + "'") == 1);
        told(action, 0);
        // When
        seat(Ids.next(), committee, member, "MEMBER", null, recorded);
        seat(Ids.next(), committee, newcomer, "MEMBER", null, now());
        // Then
        soon().until(() -> look.count(COUNCIL, "FROM membership WHERE committee_id = '" + committee + "'") == 2);
        told(action, 1);
        member.asks().get(at("/inbox")).then().body("items", hasSize(1));
        newcomer.asks().get(at("/inbox")).then().body("items", hasSize(0));
        soon().until(() -> MailServer.to(member.address()).size() == 1);
    }

    @Test
    void aRemitThatArrivesAfterTheGrievanceBringsItsMembersTheAlert() {
        var area = "Street lighting " + Ids.next();
        var committee = Ids.next();
        var recorded = earlier();
        var member = person("Elin Lindqvist");
        seat(committee, member, "MEMBER");
        var grievance = Ids.next();
        tell(
                "recommendations",
                RECOMMENDATIONS + "collective-grievance-raised.v1",
                grievance,
                grievance(grievance, area));
        soon().until(() -> look.count(COUNCIL, "FROM notice WHERE subject_id = '" + grievance + "'") == 1);
        told(grievance, 0);
        committee(committee, "Environment Scrutiny Committee", recorded, area);
        told(grievance, 1);
    }

    @Test
    void aCollectiveGrievanceIsToldOnceToEveryMemberOfEveryCommitteeWhoseRemitCoversIt() {
        var area = "Children & young people " + Ids.next();
        var first = committee("Children's Scrutiny Committee", area);
        var second = committee(
                "Corporate Parenting Panel",
                "Fostering",
                area.toUpperCase(java.util.Locale.UK).replace("&", "and"));
        var third = committee("Housing Scrutiny Committee", "Housing");
        var both = withAddress(person("Ada Okoro"));
        var one = withAddress(person("Elin Lindqvist"));
        var none = person("Priya Bhatt");
        seat(first, both, "CHAIR");
        seat(second, both, "MEMBER");
        seat(second, one, "CO_OPTEE");
        seat(third, none, "MEMBER");
        var grievance = Ids.next();
        tell(
                "recommendations",
                RECOMMENDATIONS + "collective-grievance-raised.v1",
                grievance,
                grievance(grievance, area));
        told(grievance, 2);
        one.asks()
                .get(at("/inbox"))
                .then()
                .body("items[0].kind", is("COLLECTIVE_GRIEVANCE_RAISED"))
                .body("items[0].title", is("Collective grievance raised in " + area))
                .body(
                        "items[0].body",
                        is("Stage: stage 2. Raised on 2 March 2026. Employees: 5 to 9. Next date: 1 April 2026."
                                + " It is heard in the service area that it is about."))
                .body("items[0].duty", is(true))
                .body("items[0].link", is("/fairmere/grievances/" + grievance));
        soon().until(() -> MailServer.to(both.address()).size() == 1
                && MailServer.to(one.address()).size() == 1);
        none.asks().get(at("/inbox")).then().body("items", hasSize(0));
    }

    @Test
    void aMemberWhoDoesNotFollowGetsDutyAlertsOnly() {
        var area = "Parking " + Ids.next();
        var committee = committee("Transport Scrutiny Committee", area);
        var member = person("Elin Lindqvist");
        var chair = person("Ada Okoro");
        seat(committee, member, "MEMBER");
        seat(committee, chair, "CHAIR");
        for (var somebody : new Somebody[] {member, chair}) {
            somebody.asks().delete(at("/subscriptions/" + committee)).then().statusCode(204);
        }
        var action = overdue(committee, null);
        var response = Ids.next();
        tell(
                "recommendations",
                RECOMMENDATIONS + "response-overdue.v1",
                response,
                overdue(response, committee, null).replace("ACTION", "RESPONSE"));
        told(response, 2);
        told(action, 1);
        member.asks()
                .get(at("/inbox"))
                .then()
                .body("items.kind", contains("RESPONSE_OVERDUE"))
                .body("items[0].toldAs", is("MEMBER"));
        member.asks()
                .get(at("/subscriptions"))
                .then()
                .body("items[0].committeeName", is("Transport Scrutiny Committee"))
                .body("items[0].member", is(true))
                .body("items[0].following", is(false));
    }

    @Test
    void whoFollowsACommitteeIsToldOfDeadlinesButNotOfGrievances() {
        var area = "Libraries " + Ids.next();
        var committee = committee("Culture Scrutiny Committee", area);
        var follower = person("Simon Rowe");
        follower.asks("executive")
                .contentType("application/json")
                .body("{\"committeeId\":\"" + committee + "\"}")
                .post(at("/subscriptions"))
                .then()
                .statusCode(200)
                .body("following", is(true))
                .body("member", is(false));
        var action = overdue(committee, null);
        told(action, 1);
        var grievance = Ids.next();
        tell(
                "recommendations",
                RECOMMENDATIONS + "collective-grievance-moved.v1",
                grievance,
                grievance(grievance, area));
        soon().until(() -> look.count(COUNCIL, "FROM notice WHERE subject_id = '" + grievance + "'") == 1);
        told(grievance, 0);
        clerk().get(at("/alerts?subject=" + action)).then().body("items.toldAs", contains("FOLLOWER"));
    }

    @Test
    void remindersSayHowLongIsLeft() {
        var committee = committee("Environment Scrutiny Committee");
        var owner = person("Martin Dunmore");
        var soon = Ids.next();
        var today = Ids.next();
        var type = RECOMMENDATIONS + "deadline-approaching.v1";
        tell(
                "recommendations",
                type,
                soon,
                overdue(soon, committee, owner).replace("\"rule\"", "\"daysLeft\":10,\"rule\""));
        tell(
                "recommendations",
                type,
                today,
                overdue(today, committee, owner).replace("\"rule\"", "\"daysLeft\":0,\"rule\""));
        told(soon, 1);
        told(today, 1);
        clerk().get(at("/alerts?subject=" + soon))
                .then()
                .body("items.kind", contains("DUE_SOON"))
                .body("items[0].title", is("Due on 1 May 2026: Publish the repair backlog (SR (25/26) 01)"));
        clerk().get(at("/alerts?subject=" + today))
                .then()
                .body("items.kind", contains("DUE_TODAY"))
                .body("items[0].raisedAt", notNullValue());
    }

    @Test
    void anEventOfAnotherCouncilTellsNobodyHere() {
        var committee = committee("Environment Scrutiny Committee");
        var member = person("Elin Lindqvist");
        seat(committee, member, "MEMBER");
        var action = Ids.next();
        Topics.send("recommendations", "northcliffe", OVERDUE, action, overdue(action, committee, null));
        soon().until(() -> look.count("northcliffe", "FROM notice WHERE subject_id = '" + action + "'") == 1);
        assertEquals(0, look.count("northcliffe", "FROM alert WHERE subject_id = '" + action + "'"));
        assertEquals(0, look.count(COUNCIL, "FROM alert WHERE subject_id = '" + action + "'"));
        member.asks().get(at("/inbox")).then().body("items", hasSize(0));
    }

    @Test
    void anEventThatLacksItsDateIsADeadLetter() {
        var action = Ids.next();
        var id = tell(
                "recommendations", OVERDUE, action, "{\"subjectType\":\"ACTION\",\"subjectId\":\"" + action + "\"}");
        Topics.await("recommendations-dead", 1, e -> id.equals(e.id()));
        assertEquals(0, look.count(COUNCIL, "FROM notice WHERE subject_id = '" + action + "'"));
    }

    private static LocalDate today() {
        return LocalDate.ofInstant(now(), ZoneId.of("Europe/London"));
    }

    private UUID overdue(UUID committee, Somebody owner) {
        var action = Ids.next();
        tell("recommendations", OVERDUE, action, overdue(action, committee, owner));
        return action;
    }

    private void told(UUID subject, int people) {
        soon().untilAsserted(() ->
                assertEquals(people, look.count(COUNCIL, "FROM alert WHERE subject_id = '" + subject + "'")));
    }
}
