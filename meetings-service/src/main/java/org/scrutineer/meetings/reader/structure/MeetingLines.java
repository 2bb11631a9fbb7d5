package org.scrutineer.meetings.reader.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.scrutineer.meetings.reader.dates.DateText;
import org.scrutineer.meetings.reader.layout.Para;

/** The meetings that a page's lines name, in order: a line that names one again, its venue or its hour, tells more of it. */
final class MeetingLines {

    private static final Pattern OPEN_END =
            Pattern.compile("\\b(?:of|on|held|dates?)\\b[^.]{0,12}[:–—-]$|\\b(?:of|on)$");
    private static final Pattern TIMED = Pattern.compile(
            "(?i)^(?:time|start(?:s|ed)?|amser|commencing)\\b.*|.*\\b(?:commenced|commencing|started|began|opened) (?:at )?\\d.*");

    /** Within so many paragraphs of the page's begin a second body is another name of the first. */
    private static final int HEAD = 20;

    private static final int LONGEST_HEAD = 300;
    private static final int LONGEST_TIME = 160;

    private final List<Para> paras;
    private final List<Outline.Meeting> meetings = new ArrayList<>();

    MeetingLines(List<Para> paras) {
        this.paras = paras;
    }

    List<Outline.Meeting> all() {
        return List.copyOf(meetings);
    }

    int count() {
        return meetings.size();
    }

    /** A meeting that no line names. */
    void infer(Outline.Meeting meeting) {
        meetings.add(meeting);
    }

    /** Takes what the paragraph with the index names; {@code false} when it only begins a list of dates. */
    boolean add(MeetingHeads.Head head, int index) {
        var para = paras.get(index);
        if (head.body() == null
                && !meetings.isEmpty()
                && index > 0
                && OPEN_END.matcher(paras.get(index - 1).text()).find()) {
            return false; // "the minutes of its meetings of –" and then their dates
        }
        var known = !meetings.isEmpty()
                && meetings.getLast().heldOn() != null
                && meetings.getLast().heldOn().equals(head.heldOn())
                && (head.body() == null
                        || Bodies.same(head.body(), meetings.getLast().body())
                        || index < HEAD);
        if (known) {
            var last = meetings.getLast();
            replace(new Outline.Meeting(
                    last.body() == null ? head.body() : last.body(),
                    last.heldOn(),
                    last.startsAt() == null ? DateText.time(para.text()) : last.startsAt(),
                    last.venue(),
                    last.start(),
                    last.end(),
                    false));
        } else {
            meetings.add(new Outline.Meeting(
                    head.body(),
                    head.heldOn(),
                    DateText.time(para.text().length() > LONGEST_HEAD ? head.words() : para.text()),
                    MeetingHeads.heldAt(para.text()),
                    para.start(),
                    para.end(),
                    false));
        }
        return true;
    }

    /**
     * Takes the venue or the hour that the paragraph names; {@code false} when it names neither.
     *
     * @param above the paragraph above it, which may name the body, or {@code null}
     */
    boolean detail(Para para, Para above) {
        var venue = MeetingHeads.venue(para.text());
        var time = TIMED.matcher(para.text()).matches() && para.text().length() < LONGEST_TIME
                ? DateText.time(para.text())
                : null;
        if (meetings.isEmpty()) {
            var body = venue != null && above != null ? MeetingHeads.bodyLine(above) : null;
            if (body == null) {
                return false;
            }
            meetings.add(new Outline.Meeting(body, null, null, null, above.start(), above.end(), true));
        }
        var last = meetings.getLast();
        if (venue == null && (time == null || last.startsAt() != null)) {
            return false;
        }
        replace(new Outline.Meeting(
                last.body(),
                last.heldOn(),
                last.startsAt() == null ? time : last.startsAt(),
                last.venue() == null ? venue : last.venue(),
                last.start(),
                last.end(),
                last.inferred()));
        return true;
    }

    private void replace(Outline.Meeting meeting) {
        meetings.set(meetings.size() - 1, meeting);
    }
}
