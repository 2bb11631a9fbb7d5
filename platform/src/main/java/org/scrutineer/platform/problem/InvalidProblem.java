package org.scrutineer.platform.problem;

/** A field holds something that the rules do not allow. */
public class InvalidProblem extends ProblemException {
    private static final long serialVersionUID = 1L;

    /**
     * Names the one field that is wrong.
     *
     * @param pointer the field, as in {@link FieldError}
     */
    public InvalidProblem(String pointer, String detail) {
        super(422, "invalid", "Check what was entered", detail, new FieldError(pointer, detail));
    }
}
