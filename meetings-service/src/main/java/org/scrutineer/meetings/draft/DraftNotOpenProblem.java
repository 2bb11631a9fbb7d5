package org.scrutineer.meetings.draft;

import org.scrutineer.platform.problem.ConflictProblem;

class DraftNotOpenProblem extends ConflictProblem {

    private static final long serialVersionUID = 1L;

    DraftNotOpenProblem(MinutesDraft.State state) {
        super(
                "draft-not-open",
                "Draft not open",
                state == MinutesDraft.State.PUBLISHED
                        ? "The draft is published and cannot be changed. Upload a corrected document instead."
                        : "The draft was discarded.");
    }
}
