package org.scrutineer.recommendations.recommendation;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.scrutineer.platform.problem.InvalidProblem;
import org.scrutineer.recommendations.reference.MunicipalYear;

/** What the register can be narrowed and sorted by. */
class RegisterFilter {
    @QueryParam("committee")
    UUID committee;

    @QueryParam("status")
    RecommendationStatus status;

    /** The owner's name, or a person's id; without a token, only as the owner is shown. */
    @QueryParam("owner")
    @Size(max = 200) @Pattern(regexp = "\\P{Cc}*", message = "has no control characters") String owner;

    @QueryParam("overdue")
    boolean overdue;

    /** Words in the text, the reference or, with a token, the owner's name; of what is exempt, only what the reader may read is found. Quotation marks and minus signs as in web searches. */
    @QueryParam("q")
    @Size(max = 200) @Pattern(regexp = "\\P{Cc}*", message = "has no control characters") String q;

    /** A municipal year, "2025/26". */
    @QueryParam("year")
    @Size(max = 7) String year;

    /** {@code madeOn}: newest first. {@code dueOn}: only what has a date that runs, soonest first. */
    @QueryParam("sort")
    @DefaultValue("madeOn")
    @Pattern(regexp = "madeOn|dueOn", message = "is madeOn or dueOn") String sort;

    boolean byDueDate() {
        return "dueOn".equals(sort);
    }

    boolean hasWords() {
        return q != null && !q.isBlank();
    }

    Integer municipalYear() {
        if (year == null || year.isBlank()) return null;
        return MunicipalYear.parse(year)
                .orElseThrow(() -> new InvalidProblem("?year", "Write a municipal year as 2025/26."))
                .start();
    }
}
