package org.scrutineer.recommendations.grievance;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** How many employees it is now; {@code raisedBy} where a union has taken it up. */
record CountEmployeesRequest(@Min(1) @Max(100000) int employees, RaisedBy raisedBy) {}
