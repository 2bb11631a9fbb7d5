package org.scrutineer.meetings.reader.people;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.scrutineer.meetings.reader.Draft.Presence;
import org.scrutineer.meetings.reader.structure.Outline;
import org.scrutineer.meetings.reader.structure.Passage;

/**
 * Lists of all members in which a sign says who came: "*Councillor A" with "* denotes attendance" below or above, or
 * "Councillor B (P)". Whoever has the other sign, or none, was away.
 */
final class MarkedMembers {

    private static final Pattern KEY = Pattern.compile(
            "(?i)^\\(?\\* ?(?:=|:|–|-)? ?(?:(?:denotes?|indicates?|signifies|shows?|marks?) ?)?(?:(?:those|members?|the|in|who|were|being) )*(?:(?<there>attend\\w*|present)|(?<away>absen\\w*|apolog\\w*))\\b.{0,40}$");
    private static final Pattern SIGNED = Pattern.compile("\\((?<sign>P|A|AP)\\)\\.?$");
    private static final String TITLE =
            "(?:(?:(?:County |City |Borough |Town |Parish )?(?:Councillor|Cllr)|Mr|Mrs|Ms|Miss|Dr|Revd?|Alderman|Sir|Lord|Lady)\\b\\.?)";
    private static final Pattern MEMBER = Pattern.compile("^\\*? ?" + TITLE);
    /** Where a name begins on a line with columns: "*Councillor A *Councillor B". */
    private static final Pattern COLUMN = Pattern.compile("(?<=^|[*) a-z])" + TITLE + "(?: " + TITLE + ")? (?=[A-Z])");

    private static final Pattern STARRED_COLUMN = Pattern.compile("\\* ?" + TITLE + " [A-Z]");
    private static final Pattern PROSE = Pattern.compile("\\b(?:was|were|attended|sent|gave|had|who)\\b|[.:;]$");
    private static final int LONGEST_LINE = 120;
    /** How far from its key a list may stand. */
    private static final int NEAR = 40;

    private final Outline outline;
    private final Attendees attendees;

    MarkedMembers(Outline outline, Attendees attendees) {
        this.outline = outline;
        this.attendees = attendees;
    }

    /** Reads the lists; gives the places of the passages that they are made of. */
    Set<Integer> read() {
        var taken = new HashSet<Integer>();
        var passages = outline.passages();
        for (var i = 0; i < passages.size(); i++) {
            var key = passages.get(i).text().length() < 80 ? KEY.matcher(line(passages.get(i))) : null;
            if (key != null && key.find()) {
                taken.add(i);
                starred(i, key.group("there") == null ? Presence.APOLOGIES : Presence.PRESENT, taken);
            }
        }
        signed(taken);
        return taken;
    }

    private void starred(int key, Presence star, Set<Integer> taken) {
        var passages = outline.passages();
        var other = star == Presence.PRESENT ? Presence.APOLOGIES : Presence.PRESENT;
        var from = Math.max(0, key - NEAR);
        var near = passages.subList(from, Math.min(passages.size(), key + NEAR));
        var first = firstStarred(near);
        if (first < 0) {
            return;
        }
        var last = near.size() - 1 - firstStarred(near.reversed());
        var before = IntStream.rangeClosed(first, last)
                .anyMatch(i -> line(near.get(i)).startsWith("*"));
        while (first > 0 && !near.get(first).para().gapBefore() && member(near.get(first - 1))) {
            first--; // the Chair, who was away
        }
        while (last + 1 < near.size() && !near.get(last + 1).para().gapBefore() && member(near.get(last + 1))) {
            last++;
        }
        for (var i = first; i <= last; i++) {
            if (MEMBER.matcher(line(near.get(i))).find()) {
                for (var entry : entries(near.get(i), before)) {
                    put(near.get(i), entry.from(), entry.to(), entry.starred() ? star : other);
                }
                taken.add(from + i);
            }
        }
    }

    /** A member of a line, which may hold several in columns. */
    private record Entry(int from, int to, boolean starred) {}

    /**
     * The members of a line.
     *
     * @param before whether the list has its stars before the names
     */
    private List<Entry> entries(Passage passage, boolean before) {
        var text = passage.text();
        var starts = new ArrayList<Integer>();
        var titles = COLUMN.matcher(text);
        while (titles.find()) {
            starts.add(titles.start());
        }
        if (starts.isEmpty() || starts.getFirst() > 2) {
            starts.addFirst(text.startsWith("*") ? 1 : 0);
        }
        var entries = new ArrayList<Entry>();
        for (var i = 0; i < starts.size(); i++) {
            var from = starts.get(i);
            var next = i + 1 < starts.size() ? starts.get(i + 1) : text.length();
            var behind = text.substring(from, next).stripTrailing();
            var head = i == 0
                    ? line(passage).startsWith("*")
                    : text.substring(0, from).stripTrailing().endsWith("*");
            var to = from + (behind.endsWith("*") ? behind.length() - 1 : behind.length());
            entries.add(new Entry(from, to, before ? head : behind.endsWith("*")));
        }
        return entries;
    }

    /** Whether the line names one member, or several in columns, and nothing else. */
    private boolean member(Passage passage) {
        var text = passage.text();
        return text.length() < LONGEST_LINE
                && MEMBER.matcher(text).find()
                && !PROSE.matcher(text).find()
                && entries(passage, true).stream()
                        .allMatch(entry -> NameList.people(text.substring(entry.from(), entry.to()))
                                        .size()
                                == 1);
    }

    private int firstStarred(List<Passage> near) {
        for (var i = 0; i < near.size(); i++) {
            if (isStarred(near.get(i)) && MEMBER.matcher(line(near.get(i))).find()) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the line has a star before or behind a name. */
    private boolean isStarred(Passage passage) {
        var line = line(passage);
        return line.startsWith("*")
                || line.endsWith("*")
                || (line.indexOf('*') > 0 && STARRED_COLUMN.matcher(line).find());
    }

    /** "Councillor B (P)": two and more, so that no initial is taken for the sign. */
    private void signed(Set<Integer> taken) {
        var passages = outline.passages();
        var signed = passages.stream().filter(MarkedMembers::isSigned).toList();
        for (var i = 0; i < passages.size() && signed.size() > 2; i++) {
            var sign = SIGNED.matcher(passages.get(i).text());
            if (isSigned(passages.get(i)) && sign.find()) {
                put(
                        passages.get(i),
                        0,
                        sign.start(),
                        sign.group("sign").equals("P") ? Presence.PRESENT : Presence.APOLOGIES);
                taken.add(i);
            }
        }
    }

    private static boolean isSigned(Passage passage) {
        return MEMBER.matcher(passage.text()).find()
                && SIGNED.matcher(passage.text()).find();
    }

    private void put(Passage passage, int from, int to, Presence presence) {
        for (var person : NameList.people(
                passage.text().substring(from, Math.max(from, to)).stripTrailing())) {
            attendees.put(passage, person, presence, null, from, 0.93);
        }
    }

    /** The paragraph with the star that the layout has taken for a bullet. */
    private String line(Passage passage) {
        var marker = passage.para().marker();
        var start = passage.para().sourceStart(0);
        var head = outline.text().substring(Math.max(0, start - 3), start).strip();
        return (marker != null && head.endsWith("*") ? "*" : "") + passage.text();
    }
}
