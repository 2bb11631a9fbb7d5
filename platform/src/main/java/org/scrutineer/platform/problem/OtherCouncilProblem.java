package org.scrutineer.platform.problem;

/** The token was issued for another council. */
public class OtherCouncilProblem extends ProblemException {
    private static final long serialVersionUID = 1L;

    public OtherCouncilProblem() {
        super(403, "other-council", "Another council", "Your account does not belong to this council.");
    }
}
