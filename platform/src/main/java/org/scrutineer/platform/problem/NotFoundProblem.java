package org.scrutineer.platform.problem;

/** There is no such thing, or not for this council or this person. */
public class NotFoundProblem extends ProblemException {
    private static final long serialVersionUID = 1L;

    public NotFoundProblem() {
        super(404, "not-found", "Not found", "There is nothing at this address.");
    }
}
