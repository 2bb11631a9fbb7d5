package org.scrutineer.meetings.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.scrutineer.meetings.Council.FAIRMERE;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.scrutineer.meetings.Council;
import org.scrutineer.meetings.ServiceTest;
import org.scrutineer.platform.council.CouncilScope;

/** A request that is sent again is answered as at first, though no word of a draft or of minutes was kept beside its key. */
@ServiceTest
class AnsweredAgainTest {
    private static final String WORD = "Thistledown";

    @Inject
    EntityManager database;

    @Inject
    CouncilScope scope;

    @Test
    void noWordOfADraftOrOfItsMinutesStandsBesideAKey() {
        var text = "Minutes of a committee\n\nRESOLVED: That " + WORD + " be sold.\n";
        var upload = UUID.randomUUID().toString();
        var draft = twice(() -> FAIRMERE.clerk()
                .header("Idempotency-Key", upload)
                .contentType("multipart/form-data")
                .multiPart("file", WORD + ".txt", text.getBytes(StandardCharsets.UTF_8))
                .post(FAIRMERE.path("/drafts")));
        assertEquals(201, draft.statusCode());
        assertEquals("That " + WORD + " be sold.", draft.path("decisions[0].text"));

        var content = Council.content(FAIRMERE.committee("Answered Again Committee"), "2026-03-03");
        Council.add(
                content, "decisions", Map.of("verb", "RESOLVED", "text", "That " + WORD + " be sold.", "exempt", true));
        content.put("exemptSummary", "A sale was agreed.");
        FAIRMERE.correct(draft.jsonPath(), content).then().statusCode(200);
        var version = FAIRMERE.version(draft.path("id"));
        var publication = UUID.randomUUID().toString();
        var minutes = twice(() -> FAIRMERE.clerk()
                .header("Idempotency-Key", publication)
                .header("If-Match", version)
                .post(FAIRMERE.path("/drafts/" + draft.path("id") + "/publication")));
        assertEquals(201, minutes.statusCode(), minutes.asString());

        assertEquals(2, beside(upload, publication, "%"));
        assertEquals(0, beside(upload, publication, "%" + WORD + "%"));
    }

    private static Response twice(Supplier<Response> request) {
        var first = request.get();
        var second = request.get();
        assertEquals(first.asString(), second.asString());
        assertEquals(first.statusCode(), second.statusCode());
        assertEquals(first.header("Location"), second.header("Location"));
        assertEquals(first.header("ETag"), second.header("ETag"));
        return first;
    }

    private long beside(String one, String other, String like) {
        return scope.call(
                "fairmere", () -> QuarkusTransaction.requiringNew().call(() -> ((Number) database.createNativeQuery(
                                        "SELECT count(*) FROM idempotency_key k WHERE key IN (?1, ?2) AND k::text LIKE ?3")
                                .setParameter(1, one)
                                .setParameter(2, other)
                                .setParameter(3, like)
                                .getSingleResult())
                        .longValue()));
    }
}
