package org.scrutineer.meetings.draft;

import org.scrutineer.platform.problem.ProblemException;

class UploadTooLargeProblem extends ProblemException {

    private static final long serialVersionUID = 1L;

    UploadTooLargeProblem() {
        super(413, "too-large", "Too large", "A document of minutes has 20 MB at most.");
    }
}
