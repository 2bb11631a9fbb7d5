package org.scrutineer.meetings.reader.people;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
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
    private static final Pattern MEMBER = Pattern.compile(
            "^\\*? ?(?:(?:County |City |Borough )?(?:Councillor|Cllr)|Mr|Mrs|Ms|Miss|Dr|Revd?|Alderman|Sir|Lord|Lady)\\b\\.?");
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
        var last = firstStarred(near.reversed());
        for (var i = first; first >= 0 && i < near.size() - last; i++) {
            if (MEMBER.matcher(line(near.get(i))).find()) {
                put(near.get(i), isStarred(near.get(i)) ? star : other);
                taken.add(from + i);
            }
        }
    }

    private int firstStarred(List<Passage> near) {
        for (var i = 0; i < near.size(); i++) {
            if (isStarred(near.get(i)) && MEMBER.matcher(line(near.get(i))).find()) {
                return i;
            }
        }
        return -1;
    }

    private boolean isStarred(Passage passage) {
        var line = line(passage);
        return line.startsWith("*") || line.endsWith("*");
    }

    /** "Councillor B (P)": two and more, so that no initial is taken for the sign. */
    private void signed(Set<Integer> taken) {
        var passages = outline.passages();
        var signed = passages.stream().filter(MarkedMembers::isSigned).toList();
        for (var i = 0; i < passages.size() && signed.size() > 2; i++) {
            var sign = SIGNED.matcher(passages.get(i).text());
            if (isSigned(passages.get(i)) && sign.find()) {
                put(passages.get(i), sign.group("sign").equals("P") ? Presence.PRESENT : Presence.APOLOGIES);
                taken.add(i);
            }
        }
    }

    private static boolean isSigned(Passage passage) {
        return MEMBER.matcher(passage.text()).find()
                && SIGNED.matcher(passage.text()).find();
    }

    private void put(Passage passage, Presence presence) {
        var text = passage.text();
        var from = text.startsWith("*") ? 1 : 0;
        var sign = SIGNED.matcher(text);
        var to = sign.find() ? sign.start() : text.endsWith("*") ? text.length() - 1 : text.length();
        for (var person :
                NameList.people(text.substring(from, Math.max(from, to)).strip())) {
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
