package org.scrutineer.meetings.meeting;

import org.scrutineer.platform.problem.ConflictProblem;

class MeetingNotCancellableProblem extends ConflictProblem {

    private static final long serialVersionUID = 1L;

    MeetingNotCancellableProblem(Meeting.State state) {
        super(
                "meeting-not-cancellable",
                "Meeting not cancellable",
                state == Meeting.State.CANCELLED
                        ? "The meeting was cancelled before."
                        : "The meeting has been held: its minutes are published.");
    }
}
