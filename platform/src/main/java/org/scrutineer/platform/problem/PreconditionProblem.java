package org.scrutineer.platform.problem;

/** An edit without, or with an outdated, version. */
public class PreconditionProblem extends ProblemException {
    private static final long serialVersionUID = 1L;

    private PreconditionProblem(int status, String slug, String title, String detail) {
        super(status, slug, title, detail);
    }

    /** 412: somebody else changed it in between. */
    public static PreconditionProblem outdated() {
        return new PreconditionProblem(
                412,
                "changed-meanwhile",
                "Changed meanwhile",
                "Somebody else has changed this. Load it again and repeat your change.");
    }

    /** 428: the edit does not say which version it is based on. */
    public static PreconditionProblem missing() {
        return new PreconditionProblem(
                428,
                "version-required",
                "Version required",
                "Send the ETag that you have read in the If-Match header.");
    }
}
