package org.scrutineer.meetings.reader.action;

import org.scrutineer.meetings.reader.Draft.ActionKind;
import org.scrutineer.meetings.reader.structure.Extract;
import org.scrutineer.meetings.reader.structure.Passage;

/**
 * A duty as found, before copies are removed and its time is read.
 *
 * @param timeWords words outside the extract that may tell its time, such as a table's date cell; empty when there are none
 */
public record Task(
        Passage passage, ActionKind kind, Extract extract, String owner, String timeWords, double confidence) {

    Task(Passage passage, ActionKind kind, Extract extract, String owner, double confidence) {
        this(passage, kind, extract, owner, "", confidence);
    }
}
