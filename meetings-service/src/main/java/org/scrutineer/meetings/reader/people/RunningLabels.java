package org.scrutineer.meetings.reader.people;

import java.util.List;
import java.util.regex.Pattern;
import org.scrutineer.meetings.reader.Draft.Presence;
import org.scrutineer.meetings.reader.structure.Passage;

/** Labels in capitals one after another in a text without lines: "PRESENT: Mayor A, Councilmembers B and C. ABSENT: None." */
final class RunningLabels {

    private static final Pattern LABEL = Pattern.compile(
            "\\b(?:(?:COUNCIL|MEMBERS|BOARD|COMMISSION(?:ERS)?) |(?<who>ALSO|STAFF|OTHERS) )?(?<label>PRESENT|ABSENT|EXCUSED|APOLOGIES): (?<names>[A-Z].*?)(?=(?<!\\b(?:[A-Z]|Mrs?|Ms|Dr|Jr|Sr|St))\\.(?:\\s|$)|;? (?:[A-Z]{4,} )?(?:PRESENT|ABSENT|EXCUSED|APOLOGIES):| The (?=[A-Z][a-z]+ [A-Z][a-z]+ )|$)");

    private static final String WITHIN = "(?:[^.:]|(?<=\\b[A-Z])\\.)";
    /** "3. ROLL CALL: Present: Councilmembers A and B Staff Present: C, City Manager; and D, City Clerk 4. PROCLAMATIONS" */
    private static final Pattern ROLL_CALL =
            Pattern.compile("\\bROLL CALL ?:? (?:Members )?Present: (?<present>[A-Z]" + WITHIN
                    + "{5,300}?)(?:[.;]? (?:Members )?Absent: (?<absent>[A-Z]" + WITHIN
                    + "{2,200}?))?(?:[.;]? (?:Staff|Others?|Also|Officers) (?:[Pp]resent|in [Aa]ttendance): (?<staff>[A-Z]"
                    + WITHIN
                    + "{5,600}?))?(?=\\.? \\d{1,2}\\. [A-Z]{3,}|\\.$|\\. [A-Z]|$)");

    /** "ROLL CALL: Council Members A, B and C, Mayor D All Council Members were present" */
    private static final Pattern ALL_PRESENT = Pattern.compile(
            "\\bROLL CALL ?:? (?<names>(?:Council ?[Mm]embers?|Commissioners?|Aldermen|Supervisors?|(?:Vice )?Mayor) [A-Z]"
                    + WITHIN + "{5,400}?),? All (?:[A-Z]\\w+ ){0,2}(?:[Mm]embers )?(?:were |are )?[Pp]resent\\b");

    private RunningLabels() {}

    private static boolean rollCall(Passage passage, Attendees attendees) {
        var called = passage.text().contains("ROLL CALL");
        var all = called ? ALL_PRESENT.matcher(passage.text()) : null;
        if (all != null && all.find()) {
            put(passage, attendees, all.group("names"), all.start("names"), Presence.PRESENT);
            return true;
        }
        var roll = called ? ROLL_CALL.matcher(passage.text()) : null;
        if (roll == null || !roll.find()) {
            return false;
        }
        put(passage, attendees, roll.group("present"), roll.start("present"), Presence.PRESENT);
        if (roll.group("absent") != null) {
            put(passage, attendees, roll.group("absent"), roll.start("absent"), Presence.APOLOGIES);
        }
        if (roll.group("staff") != null) {
            put(passage, attendees, roll.group("staff"), roll.start("staff"), Presence.IN_ATTENDANCE);
        }
        return true;
    }

    private static void put(Passage passage, Attendees attendees, String names, int from, Presence presence) {
        NameList.people(names).forEach(person -> attendees.put(passage, person, presence, null, from, 0.9));
    }

    /** Reads the people of each label; {@code false} when the text has no label but at its head. */
    static boolean read(Passage passage, Attendees attendees) {
        if (rollCall(passage, attendees)) {
            return true;
        }
        var labels = LABEL.matcher(passage.text());
        var more = 0;
        while (labels.find()) {
            more += labels.start() > 0 ? 1 : 0;
        }
        labels.reset();
        while (more > 0 && labels.find()) {
            var presence =
                    switch (labels.group("label")) {
                        case "ABSENT", "EXCUSED", "APOLOGIES" -> Presence.APOLOGIES;
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
