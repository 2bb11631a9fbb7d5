package org.scrutineer.meetings.reader.people;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Those who are no members, though they stand below "Present" with no label of their own: a paragraph of officers, or of
 * members of the executive, after the one that lists the committee.
 */
final class Guests {

    private static final Pattern COUNCILLOR = Pattern.compile("^(?:\\p{L}+ )?(?:Councillor|Cllr)\\b");
    private static final Pattern EXECUTIVE = Pattern.compile(
            "(?i)\\b(?:(?:cabinet|executive|portfolio) (?:member|councillor|holder|lead)|leader of the council|mayor|lead member|cabinet)\\b");
    private static final Pattern OFFICER = Pattern.compile(
            "(?i)\\b(?:officers?|directors?|heads? of|head|managers?|solicitor|clerk|chief|services?|assistant|lead|leader|team|accountant|auditors?|treasurer|coordinator|co-ordinator|inspector|superintendent|constable|surveyor|engineer|planner|consultant|adviser|advisor|executive|lawyer|secretary|administrator|nhs|police|trust|partnership|group|limited|ltd|plc)\\b");
    /** A rank in the place of a title: "CFO A Hart", "ACC B Birch". */
    private static final Pattern RANK = Pattern.compile(
            "^(?:CFO|DCFO|ACFO|ACO|DCO|AC|GM|SM|ACC|DCC|CC|PCC|(?:(?:Deputy |Assistant |Acting |Temporary )?(?:Chief|Area|Group|Station|Detective)) (?:Fire Officer|Constable|Officer|Manager|Commander|Inspector|Superintendent)|Superintendent|Inspector|Commander) (?=[A-Z])");
    /** Members who are no councillors. */
    private static final Pattern MEMBER = Pattern.compile(
            "(?i)\\b(?:co-?opt\\w*|governors?|church|dioces\\w*|parents?|independent|lay|voting|non-voting|substitut\\w*|reserve|chair(?:man|woman|person)?|vice-chair(?:man|woman|person)?|teachers?|faith|tenants?|(?:committee|panel|board|commission) member)\\b");

    private Guests() {}

    /**
     * Whether the line begins a paragraph of guests.
     *
     * @param gap whether an empty line stands before it
     * @param present those present so far, who are the committee
     */
    static boolean begin(List<NameList.Person> line, boolean gap, List<Attendee> present) {
        var first = line.getFirst();
        if (line.stream().anyMatch(Guests::member)) {
            return false;
        }
        if (RANK.matcher(first.name()).find()) {
            return noOfficers(present);
        }
        var role = first.role();
        if (role == null || !gap) {
            return false;
        }
        if (COUNCILLOR.matcher(first.name()).find()) {
            return EXECUTIVE.matcher(role).find()
                    && present.size() > 1
                    && present.stream().noneMatch(Guests::executive);
        }
        return OFFICER.matcher(role).find() && noOfficers(present);
    }

    /** Whether somebody who is no councillor has the post of an officer. */
    static boolean officer(String name, String role) {
        return role != null
                && !COUNCILLOR.matcher(name).find()
                && OFFICER.matcher(role).find()
                && !MEMBER.matcher(role).find();
    }

    /** Where members of the council sit and no officers, whoever has a post is a guest. */
    private static boolean noOfficers(List<Attendee> present) {
        var councillors = present.stream()
                .filter(there -> COUNCILLOR.matcher(there.name()).find())
                .toList();
        return councillors.size() > 1 && present.stream().noneMatch(there -> officer(there.name(), there.role()));
    }

    private static boolean member(NameList.Person person) {
        return person.role() != null
                && MEMBER.matcher(person.role()).find()
                && !EXECUTIVE.matcher(person.role()).find();
    }

    private static boolean executive(Attendee there) {
        return there.role() != null && EXECUTIVE.matcher(there.role()).find();
    }
}
