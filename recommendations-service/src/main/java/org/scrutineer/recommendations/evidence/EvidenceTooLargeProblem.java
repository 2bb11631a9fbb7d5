package org.scrutineer.recommendations.evidence;

import org.scrutineer.platform.problem.FieldError;
import org.scrutineer.platform.problem.ProblemException;

/** The file is over the bound. */
class EvidenceTooLargeProblem extends ProblemException {
    private static final long serialVersionUID = 1L;
    private static final String DETAIL = "A file of evidence can have 25 MB at most.";

    EvidenceTooLargeProblem() {
        super(413, "too-large", "Too large", DETAIL, new FieldError("/file", DETAIL));
    }
}
