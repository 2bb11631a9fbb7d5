package org.scrutineer.local.council;

import org.scrutineer.local.council.Api.Answer;

/** The suite refused something or did not answer; the message says what in one sentence. */
public final class ApiFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ApiFailure(String sentence) {
        super(sentence);
    }

    /** From a problem: its title, its detail, and the field that each of its errors points to. */
    public static ApiFailure of(String what, Answer answer) {
        var problem = answer.body();
        var sentence = new StringBuilder(what + " was answered with " + answer.status());
        for (var field : new String[] {"title", "detail"}) {
            if (problem.hasNonNull(field)) {
                sentence.append(": ").append(problem.path(field).asText());
            }
        }
        for (var error : problem.path("errors")) {
            sentence.append("; ")
                    .append(error.path("pointer").asText())
                    .append(' ')
                    .append(error.path("detail").asText());
        }
        return new ApiFailure(sentence.toString());
    }
}
