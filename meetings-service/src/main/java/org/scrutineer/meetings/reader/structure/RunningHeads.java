package org.scrutineer.meetings.reader.structure;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutineer.meetings.reader.dates.DateText;

/**
 * Heads of pages that were scanned or saved as one line: the meeting is named at its beginning, and the list of those
 * present or the first item follows without a break.
 */
final class RunningHeads {

    private static final String DATE = "(?<date>(?i:" + DateText.fullDate() + "))";
    private static final String MINUTES = "(?:MINUTES?|Minutes?) (?i:of) (?i:(?:the |an? )?)";
    private static final String KIND = "(?i:(?:(?:ordinary|annual|special|extraordinary|regular|general) ){0,2})";
    private static final String HELD = ",? (?i:held|which took place)\\b[^;]{0,140}?\\b(?i:on),? (?i:the )?";

    /** A body's name whose words all have capitals. */
    private static final String NAME =
            "(?<body>(?:[A-Z][\\w'’-]*,? (?:(?:and|of|for|the|&) ){0,2}){0,14}(?i:" + Bodies.NOUN + "))";

    private static final String AMERICAN =
            "(?<body>(?:[A-Z][\\w'’]+ ){0,4}(?i:(?:city|town|county|borough|village|common)"
                    + " (?:council|commission|board)|board of (?:supervisors|commissioners|aldermen|selectmen|trustees)))";
    private static final String SESSION = "(?i:(?:regular|special|adjourned|work)(?: (?:meeting|session))?)";
    private static final String GAP = "[ ,:–-]{1,3}";

    /** Each with the usage it is for. */
    private static final List<Pattern> PATTERNS = List.of(
            // "Item No. 4 NORTH COUNTY COUNCIL MINUTE of the MEETING of the EAST FORUM held in the Mill on 5 March
            // 2014"
            Pattern.compile("^[^.;]{0,60}(?:\\.[^.;]{0,120})?\\b" + MINUTES + KIND + "(?i:meeting of )(?i:the )?"
                    + "(?<body>[A-Z][^.;:]{0,110}?(?i:" + Bodies.NOUN + "))" + HELD + DATE),
            // "EAST PARISH COUNCIL Minutes of the Meeting held in the Mill on 19 OCTOBER 2015 at 7 pm Present: ..."
            Pattern.compile("^(?<body>[A-Z][^.;:\\d]{0,110}?(?i:" + Bodies.NOUN + "))\\b[^.;:\\d]{0,40}? (?i:draft )?"
                    + MINUTES + KIND + "(?i:(?:council |committee |board )?meeting)" + HELD + DATE),
            // "SCRUTINY COMMITTEE 6 December 2017 Present: Councillor ...", "Scrutiny Committee on 19 OCTOBER 2015"
            Pattern.compile("^" + NAME + "(?i: meeting)?(?i:,? held)?(?i: on)?[ ,–-]{1,3}" + DATE
                    + "(?:,? (?:at )?\\d{1,2}[.:]?\\d{0,2} ?[ap]\\.?m\\.?)?"
                    + "(?=$| (?i:present|in attendance|attendance|apologies|minutes|call to order|roll call)\\b)"),
            // American: "Minutes - November 3, 2010 EAST CITY COUNCIL Regular Meeting ..."
            Pattern.compile("^[^.;]{0,60}?\\b(?i:minutes)" + GAP + DATE + GAP + AMERICAN + "\\b"),
            // American: "MARCH 4, 1985 ADJOURNED MEETING The City Council met in session on this date at 9:30 a.m."
            Pattern.compile(
                    "^[^.;]{0,120}?\\b" + DATE + "[^.;\\d]{0,100}? (?i:the) " + AMERICAN
                            + " (?:met|convened|assembled)\\b[^.;]{0,80}? (?i:on|upon) (?:this|that|the above|said) (?:date|day)\\b"),
            // American: "MARCH 4, 1985 REGULAR MEETING OF THE CITY COUNCIL OF THE CITY OF EAST"
            Pattern.compile("^[^.;]{0,120}?" + DATE + GAP + SESSION + "(?i: of the) " + AMERICAN + "\\b"),
            // American: "East, California A Regular Meeting of the City Council of the City of East was held on
            // November 3,
            // 2010"
            Pattern.compile("^[^;]{0,200}?\\b(?:A|The) " + SESSION + " (?:of|by) the " + AMERICAN
                    + "(?: of (?:the )?[A-Z][\\w' -]{2,40}?)? (?:was|were) (?:duly )?(?:held|called to order|convened) (?:on )?"
                    + DATE),
            // American: "City of East, Ohio Regular Meeting of the Board of Commissioners November 3, 1975 The Regular
            // Meeting ..."
            Pattern.compile("^[^.;]{0,120}?\\b" + SESSION + "(?i: minutes)?(?i: of the) " + AMERICAN
                    + "(?i:,? (?:held )?(?:on )?)" + DATE),
            // American: "EAST CITY COUNCIL Regular Meeting Minutes November 3, 2010", "... Minutes - Special Session -
            // ..."
            Pattern.compile("^[^.;\\d]{0,60}?\\b" + AMERICAN + "(?: " + SESSION + ")?(?i: meeting)? (?i:minutes)" + GAP
                    + "(?:" + SESSION + GAP + ")?(?i:(?:meeting )?date ?: ?)?" + DATE));

    /** The minutes of another meeting, which are approved. */
    private static final Pattern OTHERS = Pattern.compile(
            "(?i)^[^.:]{0,160}\\b(?:be|were|was|are|as) (?:\\w+ )?(?:approved|confirmed|agreed|signed|correct)\\b");

    private static final int TOP = 4;
    private static final int LONGEST = 500;

    private RunningHeads() {}

    /** The groups "body" and "date" of the head that a line at the top of a page begins with, or {@code null}. */
    static Matcher of(String line, int index) {
        if (index >= TOP) {
            return null;
        }
        var text = line.substring(0, Math.min(line.length(), LONGEST));
        for (var pattern : PATTERNS) {
            var matcher = pattern.matcher(text);
            if (matcher.find() && !OTHERS.matcher(text.substring(matcher.end())).find()) {
                return matcher;
            }
        }
        return null;
    }
}
