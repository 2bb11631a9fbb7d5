package org.scrutineer.meetings.reader.structure;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * What stands where in a document.
 *
 * @param text the normalised text
 * @param report whether it is an officer's report and not a record of a meeting
 */
public record Outline(String text, List<Meeting> meetings, List<Item> items, List<Passage> passages, boolean report) {

    /** A meeting; {@code start} and {@code end} are the place of the line that names it. */
    public record Meeting(
            String body, LocalDate heldOn, LocalTime startsAt, String venue, int start, int end, boolean inferred) {}

    /** An agenda item, from its heading to the last of its paragraphs. */
    public record Item(String number, String title, int meeting, int start, int end) {}

    /** Number of the item that a passage stands in, or {@code null}. */
    public String itemNumber(Passage passage) {
        return passage.item() < 0 ? null : items.get(passage.item()).number();
    }

    /** The meeting that a passage belongs to, or {@code null}. */
    public Meeting meeting(Passage passage) {
        return passage.meeting() < 0 ? null : meetings.get(passage.meeting());
    }

    /** The body that met, or {@code null}. */
    public String body(Passage passage) {
        var meeting = meeting(passage);
        return meeting == null ? null : meeting.body();
    }

    /** The same document, its paragraphs cut in another way. */
    public Outline with(List<Passage> others) {
        return new Outline(text, meetings, items, List.copyOf(others), report);
    }
}
