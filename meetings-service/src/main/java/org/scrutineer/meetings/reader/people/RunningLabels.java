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

    /** "Ann M. Ash, Mayor Bob L. Birch, Councilman Carl F. Dale, Councilman": each name with what its bearer is behind it. */
    private static final Pattern POST_BEHIND = Pattern.compile(
            "(?<=, )(?<post>(?:Mayor|Vice Mayor|Council ?(?:man|woman|member)|Commissioner|Alderman|Supervisor|Trustee|Chair(?:man|woman)?)(?: [Pp]ro [Tt]em(?:pore)?)?) (?=[A-Z])");

    private static final Pattern OPENS_WITH_NAME =
            Pattern.compile("^(?:[A-Z][a-z]+|[A-Z]\\.)(?: [A-Z]\\.)? [A-Z][\\w’'-]+, ");

    /** "There were present: Mayor A. Ash, presiding Commissioner Bea Birch comprising a quorum of the Board, also: C. Carr, City Clerk" */
    private static final Pattern QUORUM = Pattern.compile(
            "\\b[Tt]here were present: ?(?<present>[A-Z][^:;]{5,400}?),? (?:comprising|constituting) a quorum\\b"
                    + "(?:[^.:;]{0,40}\\balso:? (?:present:? )?(?<staff>[A-Z][^:;]{5,300}?))?(?= Absent: | ABSENT: |(?<! [A-Z])\\. [A-Z][a-z]{2}|$)");

    private static final Pattern BEFORE_TITLE = Pattern.compile(
            ",? (?:presiding )?(?=(?:(?:Vice )?Mayor|Commissioner|Council ?(?:man|woman|member)|Alderman|Supervisor|Trustee) [A-Z])");
    private static final Pattern CITY_POST = Pattern.compile(
            "(?<=, )(?<post>(?:City|Town|County|Village) (?:Attorney|Manager|Clerk|Engineer|Recorder|Administrator|Auditor|Solicitor)) (?=[A-Z])");

    /** Who was away at a vote. */
    private static final Pattern VOTE = Pattern.compile("\\b(?:AYES|NOES|NAYS|Ayes|Noes|Nays):[^.]{0,200}$");

    private RunningLabels() {}

    /** The names with a comma behind each post, at the same indexes. */
    private static String parted(String names) {
        return OPENS_WITH_NAME.matcher(names).find() && !Titles.before(names).find()
                ? POST_BEHIND.matcher(names).replaceAll("${post},")
                : names;
    }

    private static boolean rollCall(Passage passage, Attendees attendees) {
        var quorum = passage.text().contains(" a quorum") ? QUORUM.matcher(passage.text()) : null;
        if (quorum != null && quorum.find()) {
            var titled = BEFORE_TITLE
                    .matcher(quorum.group("present"))
                    .replaceAll(gap -> ";" + " ".repeat(gap.group().length() - 1));
            put(passage, attendees, titled, quorum.start("present"), Presence.PRESENT);
            if (quorum.group("staff") != null) {
                var posts = CITY_POST.matcher(quorum.group("staff")).replaceAll("${post};");
                put(passage, attendees, posts, quorum.start("staff"), Presence.IN_ATTENDANCE);
            }
            return true;
        }
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
        NameList.people(parted(names)).forEach(person -> attendees.put(passage, person, presence, null, from, 0.9));
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
            if (VOTE.matcher(passage.text().substring(0, labels.start())).find()) {
                continue;
            }
            var presence =
                    switch (labels.group("label")) {
                        case "ABSENT", "EXCUSED", "APOLOGIES" -> Presence.APOLOGIES;
                        default -> labels.group("who") == null ? Presence.PRESENT : Presence.IN_ATTENDANCE;
                    };
            var posts = presence == Presence.IN_ATTENDANCE
                    ? PostNames.people(labels.group("names"))
                    : List.<NameList.Person>of();
            for (var person : posts.isEmpty() ? NameList.people(parted(labels.group("names"))) : posts) {
                attendees.put(passage, person, presence, null, labels.start("names"), 0.9);
            }
        }
        return more > 0;
    }
}
