package org.scrutineer.recommendations.grievance;

/** The stages of a council's procedure; a collective grievance follows the council's own collective procedure (domain rule R17). */
public enum GrievanceStage {
    INFORMAL,
    STAGE_1,
    STAGE_2,
    APPEAL,
    CONCLUDED
}
