package org.scrutineer.meetings.reader.people;

import java.util.List;
import java.util.regex.Pattern;
import org.scrutineer.meetings.reader.Draft.Presence;
import org.scrutineer.meetings.reader.structure.Passage;

/** Labels in capitals one after another in a text without lines: "PRESENT: Mayor A, Councilmembers B and C. ABSENT: None." */
final class RunningLabels {

    private static final Pattern LABEL = Pattern.compile(
            "\\b(?:(?:COUNCIL|MEMBERS|BOARD|COMMISSION(?:ERS)?) |(?<who>ALSO|STAFF|OTHERS) )?(?<label>PRESENT|ABSENT|EXCUSED): (?<names>[A-Z].*?)(?=(?<!\\b(?:[A-Z]|Mrs?|Ms|Dr|Jr|Sr|St))\\.(?:\\s|$)|;? (?:[A-Z]{4,} )?(?:PRESENT|ABSENT|EXCUSED):|$)");

    private RunningLabels() {}

    /** Reads the people of each label; {@code false} when the text has no label but at its head. */
    static boolean read(Passage passage, Attendees attendees) {
        var labels = LABEL.matcher(passage.text());
        var more = 0;
        while (labels.find()) {
            more += labels.start() > 0 ? 1 : 0;
        }
        labels.reset();
        while (more > 0 && labels.find()) {
            var presence =
                    switch (labels.group("label")) {
                        case "ABSENT", "EXCUSED" -> Presence.APOLOGIES;
                        default -> labels.group("who") == null ? Presence.PRESENT : Presence.IN_ATTENDANCE;
                    };
            var posts = presence == Presence.IN_ATTENDANCE
                    ? PostNames.people(labels.group("names"))
                    : List.<NameList.Person>of();
            for (var person : posts.isEmpty() ? NameList.people(labels.group("names")) : posts) {
                attendees.put(passage, person, presence, null, labels.start("names"), 0.9);
            }
        }
        return more > 0;
    }
}
