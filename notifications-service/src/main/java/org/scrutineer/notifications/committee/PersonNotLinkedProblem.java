package org.scrutineer.notifications.committee;

import org.scrutineer.platform.problem.ProblemException;

/** The account is the council's, but democratic services have not linked it to a person. */
public class PersonNotLinkedProblem extends ProblemException {

    private static final long serialVersionUID = 1L;

    PersonNotLinkedProblem() {
        super(
                404,
                "person-not-linked",
                "No person for this account",
                "Your account is not linked to a person of this council. Democratic services can link it.");
    }
}
