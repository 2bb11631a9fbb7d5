package org.scrutineer.recommendations.progress;

import org.scrutineer.platform.problem.ConflictProblem;

/** Nobody verifies his own claim (domain rule R21). */
class VerifierMustDifferProblem extends ConflictProblem {
    private static final long serialVersionUID = 1L;

    VerifierMustDifferProblem() {
        super(
                "verifier-must-differ",
                "Somebody else must verify",
                "You claimed that this is complete, so somebody else has to verify it.");
    }
}
