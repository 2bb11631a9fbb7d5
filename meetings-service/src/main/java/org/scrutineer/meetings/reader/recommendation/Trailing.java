package org.scrutineer.meetings.reader.recommendation;

import java.util.regex.Pattern;

/** What is told at the end of a recommendation's own line: "… – Accepted.", "… (in progress)", "… – implemented; 64 visits were made". */
final class Trailing {

    private static final int LONGEST_STATE = 45;
    /** What a state begins with; other words may be an aside of the recommendation's. */
    private static final Pattern STATES = Pattern.compile(
            "^(?:[A-Z]|\\d|not |in (?:part|progress|principle|hand)|(?:\\w+ly )?\\w+ed\\b|complete|ongoing|on |under ?way|partly|done|no |none|still |now |work |this |it |has |had |is |was |being |nothing |cabinet |awaiting )");

    private static final Pattern PLAIN = Pattern.compile(
            "(?i)^(?:this|it|work|cabinet|officers|the|now|nothing|no|not|agreed|accepted|rejected|implemented|completed?|in progress|on-?going|partly|partially|supported|declined|done|deferred)\\b");

    /** "…: the Cabinet accepted this in May" */
    private static final Pattern ANSWER = Pattern.compile(
            "(?<=[a-z]: )(?<says>(?:[Tt]he )?(?:Cabinet|Executive|Council|Mayor|Leader|Portfolio Holder|Board|Trust) (?:\\w+ )?(?:accepted|agreed|rejected|declined|supported|approved|did not|has|had)\\b.*)$");

    private Trailing() {}

    /** The words behind the last dash, bracket or stop with the state that they tell, or {@code null}. */
    static Told of(String words) {
        var text = words.replaceFirst("[\\s.;)]+$", "");
        var dash = Math.max(text.lastIndexOf(" – "), Math.max(text.lastIndexOf(" - "), text.lastIndexOf(" — ")));
        var bracket = words.replaceFirst("[\\s.;]+$", "").endsWith(")") ? text.lastIndexOf(" (") : -1;
        var bracketed = bracket < 0 ? null : aside(behind(text, bracket));
        if (bracketed != null) {
            return bracketed;
        }
        var cut = Math.max(Math.max(dash, bracket), Math.max(text.lastIndexOf(": "), text.lastIndexOf(". ")));
        var tail = behind(text, cut);
        var status = tail == null || text.length() - cut > LONGEST_STATE ? null : StatusWords.stated(tail);
        if (status != null) {
            return new Told(status, tail);
        }
        var answer = ANSWER.matcher(text);
        var answered = answer.find() ? StatusWords.reported(answer.group("says")) : null;
        return answered == null ? aside(behind(text, dash)) : new Told(answered, answer.group("says"));
    }

    private static Told aside(String clause) {
        if (clause == null
                || (Character.isUpperCase(clause.charAt(0))
                        && !PLAIN.matcher(clause).find())) {
            return null;
        }
        var opening = clause.length() < LONGEST_STATE ? StatusWords.stated(clause) : StatusWords.opens(clause);
        var status = opening == null ? StatusWords.reported(clause) : opening;
        return status == null ? null : new Told(status, clause);
    }

    private static String behind(String text, int cut) {
        if (cut < 0) {
            return null;
        }
        var tail = text.substring(cut).replaceFirst("^[ .:(–—-]+", "");
        return STATES.matcher(tail).find() ? tail : null;
    }
}
