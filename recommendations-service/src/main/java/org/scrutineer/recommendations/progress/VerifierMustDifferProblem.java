package org.scrutineer.recommendations.progress;

import org.scrutineer.platform.problem.ConflictProblem;

/** Nobody verifies their own work or their own claim (domain rule R21). */
class VerifierMustDifferProblem extends ConflictProblem {
    private static final long serialVersionUID = 1L;

    VerifierMustDifferProblem() {
        super(
                "verifier-must-differ",
                "Somebody else must verify",
                "This is yours, or you claimed that it is complete, so somebody else has to verify it.");
    }
}
