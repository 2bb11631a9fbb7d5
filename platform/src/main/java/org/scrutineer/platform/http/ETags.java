package org.scrutineer.platform.http;

import org.scrutineer.platform.problem.PreconditionProblem;

/** Versions of what is edited, as entity tags: nobody overwrites what he has not read. */
public final class ETags {

    private ETags() {}

    /** The tag's value for {@code Response.tag}; JAX-RS adds the quotes. */
    public static String of(long version) {
        return Long.toString(version);
    }

    /**
     * Holds an edit to the version that it is based on.
     *
     * @param ifMatch the header as sent, null if absent
     * @throws PreconditionProblem 428 without the header, 412 if the thing has changed since
     */
    public static void require(String ifMatch, long version) {
        if (ifMatch == null || ifMatch.isBlank()) throw PreconditionProblem.missing();
        var tag = ifMatch.strip();
        if (tag.equals("*") || tag.equals("\"" + version + "\"")) return;
        throw PreconditionProblem.outdated();
    }
}
