package org.scrutineer.recommendations.deadline;

/** Told inside this service after something was registered that the sweep should look at without waiting. */
record DeadlinesDue() {}
