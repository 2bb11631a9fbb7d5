package org.scrutineer.meetings.reader.people;

import org.scrutineer.meetings.reader.Draft.Presence;
import org.scrutineer.meetings.reader.structure.Passage;

/** Somebody of the attendance record, as found. */
public record Attendee(
        Passage passage,
        String name,
        Presence presence,
        String substitutesFor,
        String role,
        int start,
        int end,
        double confidence) {}
