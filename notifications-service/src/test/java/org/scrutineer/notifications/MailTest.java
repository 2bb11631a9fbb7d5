package org.scrutineer.notifications;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.mail.internet.MimeMessage;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.scrutineer.platform.id.Ids;

@QuarkusTest
class MailTest extends Scene {

    private static final String SITE = "https://scrutineer.fairmere.example";

    @Test
    void theMailSaysWhatWhoseAndSinceWhenUnderANeutralSubject() throws Exception {
        var committee = committee("Housing Scrutiny Committee");
        var member = withAddress(person("Elin Lindqvist"));
        seat(committee, member, "MEMBER");
        var action = Ids.next();
        tell(
                "recommendations",
                RECOMMENDATIONS + "action-overdue.v1",
                action,
                overdue(action, committee, null).replace("repair backlog", "<b>repair</b> & voids backlog"));
        var mail = mailTo(member);
        assertEquals("Scrutineer: an action is overdue", mail.getSubject());
        assertEquals(
                "scrutineer@fairmere.example",
                ((jakarta.mail.internet.InternetAddress) mail.getFrom()[0]).getAddress());
        assertEquals("auto-generated", MailTexts.header(mail, "Auto-Submitted"));
        assertEquals("discretionary", MailTexts.header(mail, "X-Scrutineer-Mail"));
        var text = MailTexts.text(mail);
        var key = unsubscribeKey(member);
        assertEquals("""
                Dear Elin Lindqvist,

                An action is overdue

                It was due on 1 May 2026 and has not been done, as far as Scrutineer knows.

                What: Publish the <b>repair</b> & voids backlog
                Reference: SR (25/26) 01
                Owner: Head of Housing
                Overdue since: 1 May 2026
                Committee: Housing Scrutiny Committee

                Open it in Scrutineer:
                %1$s/fairmere/actions/%2$s

                --
                You get this as a member of Housing Scrutiny Committee.
                Stop e-mail of this kind: %1$s/fairmere/unsubscribe?token=%3$s
                What comes to you by e-mail: %1$s/fairmere/preferences
                """.formatted(SITE, action, key).stripTrailing(), text);
        var html = MailTexts.html(mail);
        assertTrue(html.contains("<html lang=\"en-GB\">"), html);
        assertTrue(html.contains("Publish the &lt;b&gt;repair&lt;/b&gt; &amp; voids backlog"), html);
        assertTrue(html.contains("href=\"" + SITE + "/fairmere/actions/" + action + "\""), html);
    }

    @Test
    void theMailOfADiscretionaryAlertIsUnsubscribedWithOneClickAndNeverByLooking() throws Exception {
        // Given
        var committee = committee("Housing Scrutiny Committee");
        var member = withAddress(person("Elin Lindqvist"));
        seat(committee, member, "MEMBER");
        var action = overdueIn(committee, null);
        var mail = mailTo(member);
        var url = MailTexts.header(mail, "List-Unsubscribe").replaceAll("[<>]", "");
        assertEquals("List-Unsubscribe=One-Click", MailTexts.header(mail, "List-Unsubscribe-Post"));
        assertEquals(SITE + "/api/councils/fairmere/preferences/unsubscribe?token=" + unsubscribeKey(member), url);
        var path = url.substring((SITE + "/api").length());
        // When: a scanner of mail follows the link
        RestAssured.given().get(path).then().statusCode(405);
        member.asks().get(at("/preferences")).then().body("items.find { it.kind == 'ACTION_OVERDUE' }.email", is(true));
        // When: the mail program posts, without cookie or token of a session
        RestAssured.given()
                .contentType("application/x-www-form-urlencoded")
                .body("List-Unsubscribe=One-Click")
                .post(path)
                .then()
                .statusCode(200)
                .body("kind", is("ACTION_OVERDUE"));
        // Then
        member.asks()
                .get(at("/preferences"))
                .then()
                .body("items.find { it.kind == 'ACTION_OVERDUE' }.email", is(false))
                .body("items.find { it.kind == 'DUE_SOON' }.email", is(true));
        var second = overdueIn(committee, null);
        soon().until(() -> look.count(COUNCIL, "FROM alert WHERE subject_id = '" + second + "'") == 1);
        clerk().get(at("/deliveries?channel=EMAIL&limit=200"))
                .then()
                .body("items.findAll { it.personId == '" + member.id() + "' }.reason", hasItem("PREFERENCE"));
        member.asks().get(at("/inbox")).then().body("items.size()", is(2));
        assertEquals(1, look.count(COUNCIL, "FROM alert WHERE subject_id = '" + action + "'"));
    }

    @Test
    void dutyMailIsMarkedAndCannotBeUnsubscribed() throws Exception {
        var committee = committee("Housing Scrutiny Committee");
        var owner = withAddress(person("Martin Dunmore"));
        overdueIn(committee, owner);
        var mail = mailTo(owner);
        assertNull(MailTexts.header(mail, "List-Unsubscribe"));
        assertNull(MailTexts.header(mail, "List-Unsubscribe-Post"));
        assertEquals("duty", MailTexts.header(mail, "X-Scrutineer-Mail"));
        var text = MailTexts.text(mail);
        assertTrue(
                text.contains("You get this because it is yours. It is part of the office and cannot be turned off."),
                text);
        assertFalse(text.contains("Stop e-mail of this kind"), text);
        RestAssured.given()
                .post(at("/preferences/unsubscribe?token=" + unsubscribeKey(owner)))
                .then()
                .statusCode(409)
                .body("type", is("/problems/duty-mail"));
    }

    @Test
    void theMailOfAGrievanceHasItsFactsInTheBodyAndNothingInTheSubject() throws Exception {
        var area = "Children's services " + Ids.next();
        var committee = committee("Children's Scrutiny Committee", area);
        var member = withAddress(person("Elin Lindqvist"));
        seat(committee, member, "MEMBER");
        var grievance = Ids.next();
        tell(
                "recommendations",
                RECOMMENDATIONS + "collective-grievance-raised.v1",
                grievance,
                grievance(grievance, area));
        var mail = mailTo(member);
        assertEquals("Scrutineer: a matter for your attention", mail.getSubject());
        var text = MailTexts.text(mail);
        for (var line : new String[] {
            "Service area: " + area,
            "Stage: stage 2",
            "Raised on: 2 March 2026",
            "Employees: 5 to 9",
            "Next date: 1 April 2026",
            SITE + "/fairmere/grievances/" + grievance
        }) assertTrue(text.contains(line), text);
    }

    @Test
    void ofAnExemptItemTheMailHasOnlyTheLink() throws Exception {
        var committee = committee("Housing Scrutiny Committee");
        var member = withAddress(person("Elin Lindqvist"));
        seat(committee, member, "MEMBER");
        var action = Ids.next();
        tell(
                "recommendations",
                RECOMMENDATIONS + "action-overdue.v1",
                action,
                overdue(action, committee, null).replace("\"Publish the repair backlog\"", "null"));
        var text = MailTexts.text(mailTo(member));
        assertTrue(text.contains("What: An exempt item: sign in to read it"), text);
    }

    @Test
    void anUnsubscribeKeyOpensNothingInAnotherCouncil() throws Exception {
        var committee = committee("Housing Scrutiny Committee");
        var member = withAddress(person("Elin Lindqvist"));
        seat(committee, member, "MEMBER");
        overdueIn(committee, null);
        mailTo(member);
        RestAssured.given()
                .post("/councils/northcliffe/preferences/unsubscribe?token=" + unsubscribeKey(member))
                .then()
                .statusCode(404);
        RestAssured.given()
                .post(at("/preferences/unsubscribe?token=" + UUID.randomUUID()))
                .then()
                .statusCode(404);
        RestAssured.given().post(at("/preferences/unsubscribe")).then().statusCode(422);
    }

    private UUID overdueIn(UUID committee, Somebody owner) {
        var action = Ids.next();
        tell("recommendations", RECOMMENDATIONS + "action-overdue.v1", action, overdue(action, committee, owner));
        return action;
    }

    private MimeMessage mailTo(Somebody person) {
        soon().until(() -> !MailServer.to(person.address()).isEmpty());
        return MailServer.to(person.address()).getFirst();
    }

    private String unsubscribeKey(Somebody person) {
        return look.query(
                        COUNCIL,
                        "SELECT CAST(unsubscribe_key AS text) FROM alert WHERE person_id = '" + person.id()
                                + "' ORDER BY raised_at LIMIT 1")
                .getFirst()
                .toString();
    }
}
