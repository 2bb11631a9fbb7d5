package org.scrutineer.platform.problem;

/** The operation needs somebody who is signed in. */
public class UnauthenticatedProblem extends ProblemException {
    private static final long serialVersionUID = 1L;

    public UnauthenticatedProblem() {
        super(401, "sign-in-required", "Sign in first", "This needs somebody who is signed in.");
    }
}
