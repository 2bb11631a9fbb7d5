package org.scrutineer.notifications.preference;

import org.scrutineer.notifications.alert.Kind;
import org.scrutineer.platform.problem.FieldError;
import org.scrutineer.platform.problem.ProblemException;

/** Duty alerts go to everybody whom they concern. */
class DutyKindProblem extends ProblemException {

    private static final long serialVersionUID = 1L;

    DutyKindProblem(Kind kind) {
        super(
                422,
                "duty-kind",
                "This cannot be turned off",
                "Alerts of the kind " + kind + " are part of the office and are always sent.",
                new FieldError("/items", "Alerts of the kind " + kind + " cannot be turned off."));
    }
}
