package org.scrutineer.recommendations.progress;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.scrutineer.recommendations.timeline.Who;

/** The way from "it is done" to "the committee agrees": claimed, verified by somebody else, closed (domain rule R21). */
@Embeddable
public class Completion {
    private String claimedBy;
    private String claimedByName;
    private Instant claimedAt;
    private String verifiedByName;
    private Instant verifiedAt;
    private UUID closedByCommitteeId;
    private LocalDate closureAgreedOn;
    private String closureMinute;

    /** Begins anew: an earlier verification or closure is history. */
    public void claim(Who who, Instant now) {
        claimedBy = who.account();
        claimedByName = who.name();
        claimedAt = now;
        verifiedByName = null;
        verifiedAt = null;
        reopen();
    }

    /** @throws org.scrutineer.platform.problem.ConflictProblem if the verifier is who claimed */
    public void verify(Who who, boolean verified, Instant now) {
        if (who.account() != null && who.account().equals(claimedBy)) throw new VerifierMustDifferProblem();
        verifiedByName = verified ? who.name() : null;
        verifiedAt = verified ? now : null;
    }

    /** The committee has agreed. */
    public void close(UUID committeeId, LocalDate agreedOn, String minute) {
        closedByCommitteeId = committeeId;
        closureAgreedOn = agreedOn;
        closureMinute = minute;
    }

    /** The closure no longer holds. */
    public void reopen() {
        closedByCommitteeId = null;
        closureAgreedOn = null;
        closureMinute = null;
    }

    /** The agreement of the committee, for the history: a closure that no longer holds was one all the same. */
    public Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("closedByCommitteeId", Objects.toString(closedByCommitteeId, null));
        facts.put("closureAgreedOn", Objects.toString(closureAgreedOn, null));
        facts.put("closureMinute", closureMinute);
        return facts;
    }

    /** As it is shown, with the names of those who claimed and verified or without. */
    public CompletionResponse response(boolean names) {
        return new CompletionResponse(
                names ? claimedByName : null,
                claimedAt,
                names ? verifiedByName : null,
                verifiedAt,
                closedByCommitteeId,
                closureAgreedOn,
                closureMinute);
    }
}
