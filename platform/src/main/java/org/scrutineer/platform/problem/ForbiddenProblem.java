package org.scrutineer.platform.problem;

/** Who is signed in may not do this. */
public class ForbiddenProblem extends ProblemException {
    private static final long serialVersionUID = 1L;

    public ForbiddenProblem() {
        this("Your role does not allow this.");
    }

    public ForbiddenProblem(String detail) {
        super(403, "not-allowed", "Not allowed", detail);
    }
}
