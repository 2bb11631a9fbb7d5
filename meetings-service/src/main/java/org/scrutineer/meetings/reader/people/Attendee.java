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
        double confidence) {

    Attendee named(String other) {
        return new Attendee(passage, other, presence, substitutesFor, role, start, end, confidence);
    }

    Attendee insteadOf(String absent) {
        return new Attendee(passage, name, presence, absent, role, start, end, confidence);
    }
}
