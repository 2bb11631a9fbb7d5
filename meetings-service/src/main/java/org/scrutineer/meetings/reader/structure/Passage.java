package org.scrutineer.meetings.reader.structure;

import org.scrutineer.meetings.reader.layout.Para;

/**
 * A paragraph and where it stands.
 *
 * @param item index into {@link Outline#items()}, or -1 before the first
 * @param meeting index into {@link Outline#meetings()}, or -1
 * @param group the sub-heading that it stands under ("Event 1: …"), or {@code null}
 * @param quoted whether it is part of a quotation that began in an earlier paragraph or fills this one
 * @param head whether it is a heading or a label and says nothing itself
 */
public record Passage(Para para, Section section, int item, int meeting, String group, boolean quoted, boolean head) {

    public String text() {
        return para.text();
    }

    /** Whether the other stands in the same part of the same item. */
    public boolean sameRun(Passage other) {
        return item == other.item && meeting == other.meeting && section == other.section;
    }

    /** A part of it. */
    public Passage of(Para part) {
        return new Passage(part, section, item, meeting, group, quoted, head);
    }

    Passage in(Section other) {
        return new Passage(para, other, item, meeting, group, quoted, head);
    }
}
