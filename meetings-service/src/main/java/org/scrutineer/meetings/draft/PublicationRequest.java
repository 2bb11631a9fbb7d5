package org.scrutineer.meetings.draft;

import java.util.UUID;

/** @param correctsMinutesId the minutes in force that these replace; left out for the first version */
record PublicationRequest(UUID correctsMinutesId) {}
