package org.scrutineer.recommendations.evidence;

import org.scrutineer.platform.problem.FieldError;
import org.scrutineer.platform.problem.ProblemException;

/** The file is of a type that is not taken, or is not what its name says. */
class UnsupportedEvidenceProblem extends ProblemException {
    private static final long serialVersionUID = 1L;
    private static final String DETAIL =
            "Evidence can be a PDF, a PNG or JPEG picture, a Word, Excel, PowerPoint or OpenDocument file, or plain text.";

    UnsupportedEvidenceProblem() {
        super(415, "unsupported-evidence", "Type of file not taken", DETAIL, new FieldError("/file", DETAIL));
    }
}
