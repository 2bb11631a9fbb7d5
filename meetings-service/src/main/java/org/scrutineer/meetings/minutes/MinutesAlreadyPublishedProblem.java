package org.scrutineer.meetings.minutes;

import org.scrutineer.platform.problem.ConflictProblem;

class MinutesAlreadyPublishedProblem extends ConflictProblem {

    private static final long serialVersionUID = 1L;

    MinutesAlreadyPublishedProblem() {
        super(
                "minutes-already-published",
                "Minutes already published",
                "Minutes of this meeting are published. To replace them, publish this draft as their correction.");
    }
}
