package org.scrutineer.platform.problem;

import java.util.List;

/** A rule said no. A subclass per problem names its type; the mapper answers with it. */
public abstract class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /**
     * @param status the HTTP status, 4xx or 503
     * @param slug the stable end of the problem's type, in kebab case
     * @param title the same for every occurrence
     * @param detail what happened here; no class, table or constraint names, no personal data
     */
    protected ProblemException(int status, String slug, String title, String detail, FieldError... errors) {
        super(slug + ": " + detail);
        this.problem = Problem.of(status, slug, title, detail, List.of(errors));
    }

    public Problem problem() {
        return problem;
    }
}
