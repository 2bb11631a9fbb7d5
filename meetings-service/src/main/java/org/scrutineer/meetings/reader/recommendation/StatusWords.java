package org.scrutineer.meetings.reader.recommendation;

import java.util.List;
import java.util.regex.Pattern;
import org.scrutineer.meetings.reader.Draft.Status;

/**
 * The words by which reports tell how far a recommendation has come. The order matters: "not yet implemented" before
 * "implemented", "partly complete" before "complete", what is monitored elsewhere before what merely goes on.
 */
final class StatusWords {

    /**
     * @param plain whether the words hold only where nothing but a status is told, as in a table's cell
     */
    private record Entry(Status status, boolean plain, Pattern pattern) {
        static Entry of(Status status, String words) {
            return new Entry(status, false, Pattern.compile(words, Pattern.CASE_INSENSITIVE));
        }

        static Entry plain(Status status, String words) {
            return new Entry(status, true, Pattern.compile(words, Pattern.CASE_INSENSITIVE));
        }
    }

    private static final String BEEN =
            "(?:(?:has|have|had) (?:now |all |since |already |both |each )*been|(?:is|are|was|were) (?:now |all |already |both |fully )*|being )";
    private static final String ADVERB = " ?(?:now |all |already |fully |successfully |substantially )*";

    private static final List<Entry> ENTRIES = List.of(
            Entry.of(
                    Status.NOT_STARTED,
                    "\\b(?:not (?:yet )?(?:been )?(?:started|begun|commenced|implemented|actioned|progressed|completed?)|(?:has|have|had) not (?:yet )?(?:been )?(?:started|begun|commenced|implemented|actioned|progressed)|no progress(?: has been made)?|yet to (?:be (?:started|implemented|actioned|considered)|start|begin|commence))\\b"),
            Entry.of(
                    Status.REJECTED,
                    "\\b(?:rejected|not (?:been )?(?:accepted|agreed|supported|approved|endorsed)|declined|refused|turned down|rejects|declines|not to (?:accept|agree|support)|(?:do|does|did) not (?:accept|agree|support))\\b"),
            Entry.of(Status.PAUSED, "\\b(?:paused|on hold|put on hold|suspended|in abeyance|deferred|postponed)\\b"),
            Entry.of(
                    Status.MONITORED_ELSEWHERE,
                    "\\b(?:(?:would|will|to|shall) be (?:\\w+ly )?(?:monitored|overseen|tracked|picked up|taken forward|progressed) (?:through|by|via|within|under|as part of|at)|(?:is|are|was|were|being) (?:now )?(?:monitored|taken forward|overseen) by (?:the |another )?[\\w ]{2,60}(?:board|committee|panel|group|partnership)|transferred to (?:the )?[\\w ]{2,60}(?:board|committee|panel|group|partnership)|monitored elsewhere)\\b"),
            Entry.of(Status.IN_PROGRESS, "\\b\\d{1,2} ?(?:%|per ?cent) (?:completed?|done|implemented)\\b"),
            Entry.of(
                    Status.IN_PROGRESS,
                    "\\b(?:partial(?:ly)?|partly) (?:implemented|completed?|met|achieved|delivered|actioned)\\b"),
            Entry.of(
                    Status.ACCEPTED,
                    "\\b(?:partial(?:ly)?|partly|in part) (?:accepted|agreed|approved|supported)\\b|\\b(?:accepted|agreed) (?:in part|in principle)\\b"),
            Entry.of(
                    Status.IMPLEMENTED,
                    "\\b" + BEEN + ADVERB
                            + "(?:implemented|completed?|achieved|actioned|delivered|discharged|closed|in place|carried out|fulfilled|held)\\b|\\b(?:now|fully) (?:implemented|complete[d]?|in place)\\b|\\bfully met\\b"),
            Entry.of(
                    Status.IN_PROGRESS,
                    "\\b(?:in progress|on-?going|on track|under ?way|progressing|in hand|work (?:is|was|has|had) (?:continu\\w+|started|begun|commenced)|being (?:implemented|developed|progressed|actioned|worked on|taken forward|drafted)|continu(?:es|ed|ing) to be|(?:would|will|to) be (?:updated|reported(?: back)?|brought back|submitted|presented|implemented|completed|finished|progressed|actioned|delivered)|(?:left|with) (?:\\w+ ){1,2}?(?:\\w+ )?(?:still |remaining )?outstanding|(?:is|was) now expected (?:that|to)|in talks|requir(?:ed|es) an extension|(?:time )?extension (?:was|is|had been) (?:being )?(?:requested|granted|agreed)|remain(?:s|ed|ing)? (?:outstanding|open)|(?:is|are|was|were) (?:still )?(?:outstanding|open|in train))\\b"),
            Entry.of(
                    Status.ACCEPTED,
                    "\\b(?:was|were) carried\\b|\\bcarried (?:at|by) (?:the )?(?:Cabinet|Executive|Council)\\b|\\b(?:Executive|Cabinet|Council)(?: Committee)? (?:had|has) (?:also )?(?:agreed|accepted|approved|supported|endorsed)\\b|\\b(?:(?:was|were|is|are|be|been) (?:also |all |fully |unanimously |formally )*(?:accepted|agreed|approved|endorsed|adopted|supported)|(?:accepted|agreed|approved|endorsed|adopted|supported) (?:all |by|the|recommendations?|both|each))\\b"),
            Entry.plain(
                    Status.IMPLEMENTED,
                    "^\\W*(?:e\\.g\\.? )?(?:completed?|implemented|achieved|closed|done|discharged|delivered|actioned|green|met)\\b|\\bcomplete\\b"),
            Entry.plain(
                    Status.IN_PROGRESS,
                    "^\\W*(?:e\\.g\\.? )?(?:in progress|on-?going|partial\\w*|part|amber|open|outstanding|started|underway|live|due)\\b"),
            Entry.plain(
                    Status.NOT_STARTED,
                    "^\\W*(?:e\\.g\\.? )?(?:not started|no|pending|to be (?:started|actioned)|awaiting\\b.*|red)\\b"),
            Entry.plain(
                    Status.ACCEPTED,
                    "^\\W*(?:e\\.g\\.? )?(?:accept(?:ed|s)?|agree[ds]?|approve[ds]?|yes|support(?:ed|s)|partially accepted|accept in part|endorse[ds]|adopt(?:ed|s))\\b"),
            Entry.plain(
                    Status.REJECTED,
                    "^\\W*(?:e\\.g\\.? )?(?:rejected?|not (?:accepted|agreed|supported)|declined|disagree\\w*)\\b"));

    private StatusWords() {}

    /** The status that prose tells, or {@code null}. */
    static Status told(String words) {
        return find(words, false);
    }

    /** The status that words tell that are there to tell it: a table's cell, "Status: …". */
    static Status stated(String words) {
        return find(words, true);
    }

    private static Status find(String words, boolean plain) {
        for (var entry : ENTRIES) {
            if ((plain || !entry.plain) && entry.pattern.matcher(words).find()) {
                return entry.status;
            }
        }
        return null;
    }
}
