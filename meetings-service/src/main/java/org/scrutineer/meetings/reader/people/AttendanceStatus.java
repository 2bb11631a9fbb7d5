package org.scrutineer.meetings.reader.people;

import java.util.regex.Pattern;
import org.scrutineer.meetings.reader.Draft.Presence;

/** What a table of attendance says of somebody in a column of its own: "Apologies, sent representative". */
final class AttendanceStatus {

    private static final Pattern AWAY = Pattern.compile(
            "(?i)(?:apolog(?:y|ies)(?:[ ,(–-].{0,40})?|(?:sent|gave) apologies.{0,30}|absent(?:[ ,(–-].{0,40})?|(?:not|did not) (?:present|attend|in attendance)|unable to attend|sent (?:an? )?(?:representative|substitute|deputy)|no)");
    private static final Pattern INSTEAD = Pattern.compile(
            "(?i)(?:(?:present|attended|attending|in attendance)[ ,:(–-]{1,3})?(?:as )?(?:an? )?(?:named |nominated )?(?:(?:substitutes?|reserve|deputy|deputising)(?: member)?\\)?(?:[ ,–-]{1,3}(?:present|attended|in attendance)| for [A-Z].{2,50})?|(?:substitute|reserve)(?: member)? [A-Z].{2,50})");
    private static final Pattern OTHERS = Pattern.compile(
            "(?i)(?:(?:present|attended|attending|in attendance)[ ,:(–-]{1,3})?(?:as |by )?(?:an? )?(?:officers?|observers?|observing|guests?|visitors?|witness|invited|invitation|invitee|non[- ]member|other)\\)?(?:[ ,–-]{1,3}(?:present|attended|in attendance))?|(?:also )?in attendance(?:[ ,(–-].{0,30})?|also present|attending");
    private static final Pattern THERE = Pattern.compile(
            "(?i)(?:present(?:[ ,(–-].{0,40})?|attended|yes|in person|virtual(?:ly)?|remote(?:ly)?|online|via (?:teams|zoom)|[✓✔])");

    private AttendanceStatus() {}

    /** What the words say, or {@code null} when they are no status. */
    static Presence of(String words) {
        if (words.length() > 80) {
            return null;
        }
        if (AWAY.matcher(words).matches()) {
            return Presence.APOLOGIES;
        }
        if (INSTEAD.matcher(words).matches()) {
            return Presence.SUBSTITUTE;
        }
        if (OTHERS.matcher(words).matches()) {
            return Presence.IN_ATTENDANCE;
        }
        return THERE.matcher(words).matches() ? Presence.PRESENT : null;
    }

    /** What a line says last, behind a bar: "Councillor A | Member | Apologies". */
    static Presence ofRow(String line) {
        var end = line.endsWith("|") ? line.length() - 1 : line.length();
        var bar = line.lastIndexOf('|', end - 1);
        return bar < 0 ? null : of(line.substring(bar + 1, end).strip());
    }
}
