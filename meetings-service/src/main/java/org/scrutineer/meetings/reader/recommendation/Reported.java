package org.scrutineer.meetings.reader.recommendation;

import org.scrutineer.meetings.reader.Draft.Status;
import org.scrutineer.meetings.reader.structure.Extract;
import org.scrutineer.meetings.reader.structure.Passage;

/** A recommendation as found; {@code status} and {@code statusText} are {@code null} when nothing is said of it. */
public record Reported(
        Passage passage, String number, Extract extract, Status status, String statusText, double confidence) {}
