package org.scrutineer.meetings.reader.people;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.scrutineer.meetings.reader.Draft.Presence;

/** The labels under which minutes list people: "PRESENT:", "Also in attendance", "Apologies:", "Voting Members:". */
final class AttendanceLabels {

    private static final String END =
            "\\s*(?::-?|:–|(?<=(?-i:[A-Z]{3}))(?=\\s(?-i:Councillors?|Cllrs?)\\s(?-i:[A-Z]))|[–-](?=\\s)|$|(?=\\s(?:(?:Mrs?|Miss|Ms|Dr) )?(?-i:(?:[A-Z]\\.? ){1,3}[A-Z][a-z])))";
    private static final Map<Presence, Pattern> LABELS = new LinkedHashMap<>();

    static {
        LABELS.put(
                Presence.IN_ATTENDANCE,
                Pattern.compile(
                        "(?i)^(?:(?:also|officers?|others?|staff|in)(?: also)? (?:present|in attendance|attendance|attending)(?: were| was)?|in attendance|attendance(?! ?:?$)|(?:external|other|officer) attendees|(?:lead )?officer support|others?(?= ?:)|other councillors(?: present| in attendance)?(?= ?:)|officers attending|officers(?: \\(?in attendance\\)?)?"
                                + "|by invitation|invite[de]s?|observers?|guests?|witness(?:es)?|external|visitors?|(?:part|whole) of (?:the )?meeting|(?:cabinet|executive|portfolio) (?:members?|holders?)(?: (?:present|in attendance))?"
                                + "|staff present|hefyd yn bresennol|swyddogion|members attending in accordance.*?|(?:also )?attending|the following (?!(?:members|councillors)(?: of the [a-z-]+)? were (?:present|in ))(?:[a-z-]+ ){1,5}(?:was|were) (?:also )?(?:present|in attendance)(?: (?:for|at|during) [a-z ]{3,30})?(?= ?:)|(?:from|for) the council)"
                                + END));
        LABELS.put(
                Presence.APOLOGIES,
                Pattern.compile(
                        "(?i)^(?:apologies?(?: for absence)?(?: (?:(?:were|was|have been|had been) )?(?:received|noted|submitted|given))?(?: from| by| on behalf of)?(?: the following(?: [a-z-]+){0,3})?|absent(?: with apologies)?|the following (?:[\\w’' ]{0,40}(?:sent|gave|submitted|tendered) (?:their )?apologies(?: for absence)?|apologies (?:for absence )?(?:were|had been) received)|ymddiheuriadau)"
                                + END));
        LABELS.put(
                Presence.SUBSTITUTE,
                Pattern.compile(
                        "(?i)^(?:(?:nominated |named )?(?:substitutes?|subs)(?: (?:members?|present|in attendance))?|substitutions?|reserves?(?: present)?|deput(?:y|ies)(?: members?)?(?= ?: ?(?:councillor|cllr)))"
                                + END));
        LABELS.put(
                Presence.PRESENT,
                Pattern.compile(
                        "(?i)^(?:attendance(?: details)?|(?:committee )?members attending(?: (?:virtually|remotely|online|in person))?|attendees|(?:members |councillors |those |committee members )?present|p r e s e n t|the following (?:members|councillors)(?: of the [a-z-]+)? were (?:present|in attendance)(?= ?:)|(?:(?:other |[a-z]+ )?(?:non[- ])?[a-z-]+ )?members?(?: of the (?:committee|panel|board|commission))?(?: (?:present|in attendance))?"
                                + "|(?:statutory |voting |non-voting |education )?co-?opt(?:ed|ees?)(?: members?)?(?: present)?|attended|councillors?(?= ?:)|(?:(?:vice|deputy|joint)[- ])?chair(?:man|woman|person)?(?= ?:)|(?:[a-z-]+ ){1,3}representatives?(?= ?:)|roll call|presiding|council present"
                                + "|independent (?:members?|person)|yn bresennol|presennol|aelodau)" + END));
    }

    private AttendanceLabels() {}

    /** A label at the head of a line; {@code end} is the index where the names begin. */
    record Label(Presence presence, int end) {}

    /** The label that the line begins with, or {@code null}. */
    static Label at(String line) {
        for (var label : LABELS.entrySet()) {
            var matcher = label.getValue().matcher(line);
            if (matcher.find()) {
                return new Label(label.getKey(), matcher.end());
            }
        }
        return null;
    }
}
