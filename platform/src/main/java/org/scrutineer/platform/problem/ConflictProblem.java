package org.scrutineer.platform.problem;

/** The thing is not in a state that allows this. */
public class ConflictProblem extends ProblemException {
    private static final long serialVersionUID = 1L;

    public ConflictProblem(String slug, String title, String detail) {
        super(409, slug, title, detail);
    }
}
