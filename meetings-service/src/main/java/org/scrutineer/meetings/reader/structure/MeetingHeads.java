package org.scrutineer.meetings.reader.structure;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutineer.meetings.reader.dates.DateText;
import org.scrutineer.meetings.reader.layout.Para;

/**
 * Finds the lines that say which body met, when and where. A date elsewhere is never taken: it belongs to another
 * meeting, to a report or to a deadline.
 */
final class MeetingHeads {

    private static final String DATE = DateText.fullDate();
    private static final String TAIL =
            "(?:,? *(?:at |commencing at |from )?\\d{1,2}[.:]?\\d{0,2} ?(?:[ap]\\.?m\\.?|noon|hours)?)?";

    /** What a title says last: "- Minutes", "(moved from 2 May)". */
    private static final String BEHIND =
            "(?: ?[-–|:] ?(?:(?:draft|printed|confirmed) )?(?:minutes|agenda(?: and minutes)?|decisions?|notes|actions?(?: log)?))?(?: ?\\([^()]{3,120}\\))?";

    /** Each with the usage it is for; the groups are "body", "date" and "item" where the usage has them. */
    private static final List<Pattern> WHOLE_LINE = List.of(
            // an issue's history: "Meeting: 24/07/2018 - Overview Committee (Item 27)"
            Pattern.compile("^(?:Meeting|Cyfarfod): (?<date>" + DATE
                    + ") ?[-–] ?(?<body>.+?)(?: \\((?:Item|Eitem) (?<item>[^)]+?)\\.?\\))?$"),
            // an item's page: "- Meeting of Overview Committee, Monday, 25th November, 2019 6.30 p.m. (Item 11.)"
            Pattern.compile("^(?:[-–] ?)?Meeting of (?:the )?(?<body>.+?), (?<date>" + DATE + ")" + TAIL
                    + "(?: \\(Item (?<item>[^)]+?)\\.?\\))?$"),
            // a decision's page: "Made at meeting: 19/01/2023 - Council"
            Pattern.compile("^(?:Made|Decided) at meeting: (?<date>" + DATE + ") ?[-–] ?(?<body>.+)$"),
            // a web service's answer, or a page of its own: "Meeting: 04/03/2026", "Held at the Guildhall on 4 March
            // 2026"
            Pattern.compile("^(?:Meeting|Cyfarfod): (?<date>" + DATE + ")$"),
            Pattern.compile(
                    "^(?:Meeting |which was )?held (?:at|in|on|via|remotely)\\b.{0,140}?(?<date>" + DATE + ").{0,60}$",
                    Pattern.CASE_INSENSITIVE),
            // a report's title: "Second monitoring report to the Overview Committee, 9 July 2014"
            Pattern.compile(
                    "^.{0,140}?\\breport (?:to|for) (?:the )?(?<body>[A-Z].{3,110}?" + Bodies.NOUN
                            + ")(?:,? on |,? ?[-–—|:,] ?| )(?<date>" + DATE + ")" + TAIL + "$",
                    Pattern.CASE_INSENSITIVE),
            // the kind of paper between: "Overview Committee – Minutes of meeting held Tuesday 3 June 2013"
            Pattern.compile(
                    "^(?<body>[A-Z].{0,110}?" + Bodies.NOUN
                            + ") ?[-–|:,] ?(?:draft )?(?:minutes|notes|record) of (?:the |an? )?(?:meeting|proceedings)(?: held)?(?: on)? (?<date>"
                            + DATE + ").{0,60}$",
                    Pattern.CASE_INSENSITIVE),
            // a title: "Overview Committee - Wednesday 13 October 2021 10.00 am", "Panel – 21 September 2009"
            Pattern.compile(
                    "^(?<body>(?:Additional |Special |Extraordinary )?(?:Meeting,? )?.{0,110}?" + Bodies.NOUN
                            + "[^.]{0,60}?)(?: ?[-–,|] ?| \\(?)(?:held on )?(?<date>" + DATE + ")" + TAIL + "\\)?"
                            + BEHIND
                            + "$",
                    Pattern.CASE_INSENSITIVE),
            // the first line of signed minutes: "MINUTES of the meeting of the Panel held on 24 February 2009 at 10.00
            // am"
            Pattern.compile(
                    "^(?:(?:Draft |Confirmed |Unconfirmed )?Minutes? of |At )(?:an? |the )?(?:\\w+ )?(?:Meeting,? ?|proceedings )?(?:of (?:the |a )?(?:meeting of (?:the )?)?(?<body>"
                            + ".{3,110}?))??,? ?(?:held|which took place)?,? ?(?:(?:at|in|via|by) .{3,120}?)?,? ?(?:on )?(?<date>"
                            + DATE + ").{0,140}$",
                    Pattern.CASE_INSENSITIVE),
            // the same without "meeting": "Minutes of the Overview Committee held on 9 July 2014 at 10.15 a.m. at the
            // Guildhall"
            Pattern.compile(
                    "^(?:Draft |Confirmed |Unconfirmed )?Minutes? of (?:the |a )?(?<body>.{3,110}?" + Bodies.NOUN
                            + "),? held,? (?:(?:at|in|via) .{3,100}? )?on (?<date>" + DATE + ").{0,140}$",
                    Pattern.CASE_INSENSITIVE),
            // the noun behind the body: "Minutes of the Fire Authority meeting held on 9 July 2014 at the Guildhall"
            Pattern.compile(
                    "^(?:(?:Draft |Confirmed |Unconfirmed )?(?:Minutes?|Notes?|Record|Decisions|Summary) of (?:the |a |an )?)(?<body>(?!meeting\\b)[A-Z].{3,100}?) meeting,?(?: which was| that was)? (?:held )?(?:(?:at|in|via) .{3,100}? )?on (?<date>"
                            + DATE + ").{0,140}$",
                    Pattern.CASE_INSENSITIVE),
            // American minutes: "IN CITY COUNCIL FEBRUARY 25, 2025", "CITY COUNCIL REGULAR MEETING - JANUARY 28, 1985"
            Pattern.compile(
                    "(?:^|\\b)(?:IN )?(?<body>(?:[A-Z]{3,} ){0,3}(?:CITY|TOWN|COUNTY|BOROUGH|VILLAGE) (?:COUNCIL|COMMISSION|BOARD))"
                            + "(?: (?:REGULAR|SPECIAL|ADJOURNED) (?:MEETING|SESSION))?[ ,:_–-]{1,4}(?<date>" + DATE
                            + ")",
                    Pattern.CASE_INSENSITIVE),
            // a journal: "CITY OF X | JOURNAL OF THE CITY COUNCIL | Tuesday, October 24, 2006 | Council Chamber"
            Pattern.compile(
                    "(?:^|\\| )(?:OFFICIAL )?(?:(?:JOURNAL|MINUTES|PROCEEDINGS) OF THE )?(?:(?:REGULAR|SPECIAL|ADJOURNED) MEETING OF THE )?(?<body>(?:CITY|TOWN|COUNTY|BOROUGH|VILLAGE|COMMON) (?:COUNCIL|COMMISSION|BOARD)|(?:COUNTY )?BOARD OF (?:SUPERVISORS|COMMISSIONERS|ALDERMEN|SELECTMEN|TRUSTEES)|SELECT BOARD)"
                            + "(?: (?:REGULAR|SPECIAL|ADJOURNED))?(?: (?:MEETING|SESSION))?(?: (?:MINUTES|JOURNAL))? ?[,|:–-]? (?<date>"
                            + DATE + ")",
                    Pattern.CASE_INSENSITIVE),
            // a title of a body without a noun of a body: "Overview and Scrutiny - Wednesday, 9th July, 2008 7.00 pm"
            Pattern.compile("^(?<body>[A-Z][\\p{L}&,'’() -]{4,100}?) [-–] (?<date>(?=[A-Z][a-z]{2,8}day,? )" + DATE
                    + ") \\d{1,2}[.:]\\d\\d ?[ap]\\.?m\\.?$"),
            // the same, the body after the kind of meeting: "REGULAR COUNCIL MEETING JULY 18, 1994"
            Pattern.compile(
                    "(?:^|\\b)(?:REGULAR|SPECIAL|ADJOURNED) (?<body>(?:(?:CITY|TOWN|COUNTY|BOROUGH|VILLAGE) )?(?:COUNCIL|COMMISSION|BOARD)) (?:MEETING|SESSION)[ ,:_–-]{1,4}(?<date>"
                            + DATE + ")",
                    Pattern.CASE_INSENSITIVE));

    private static final Pattern DATE_LINE = Pattern.compile(
            "^(?:(?:Meeting )?(?:date|dyddiad)(?: of (?:the )?(?:meeting|decision))?(?:(?:,| ?/| and| &) ?(?:start )?time)?(?:(?:,| and| &) ?(?:place|venue|location))?(?: of (?:the )?meeting)? ?: ?|(?:draft )?minutes(?::| ?[-–]) ?|(?:(?:this )?(?:meeting )?(?:was )?held )?on |(?:meeting )?held ?:? |\\d{1,2}(?:[.:]\\d\\d)? ?[ap]\\.?m\\.?,?(?: on)? [-–]? ?)?(?<date>"
                    + DATE + ")(?<tail>.{0,60})$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PREVIOUS = Pattern.compile(
            "\\b(?:minutes of|previous|last|approve|confirm|published|publication)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern BODY_LINE = Pattern.compile(
            "^(?:(?:Committee|Meeting|Body|Decision maker|Name of (?:committee|meeting)) ?: ?)?(?:Meeting of (?:the )?)?(?<body>(?:[\\p{L}&,'’() -]){0,120}?"
                    + Bodies.NOUN + "(?: \\([^)]+\\))?)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PREFIX = Pattern.compile(
            "^(?:Additional|Special|Extraordinary), |^(?:At )?an? meeting of (?:the )?|^(?:(?:Additional|Special|Extraordinary|Ordinary|Reconvened|Informal|Regular|Adjourned|Annual|Joint) )?(?:Meeting|Agenda|Minutes)(?:,| of(?: the)?| -) ?|^(?:Draft )?Minutes (?:of (?:the )?)?|^proceedings of (?:the )?|^(?:for|from):? |^(?:notes?|agenda|decisions?|minutes|record|summary)(?: of (?:the )?decisions)?(?: taken)? (?:of|for|by|at)(?: the| an?)? |^the ",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FURNITURE = Pattern.compile(
            "(?i)^(?:agenda(?: and(?: draft)? minutes|, decisions and minutes| item)?|issue .*|items?|no\\. .*|venue:.*|contact:.*|agendas,.*|call to order.*|roll call.*)$");
    private static final Pattern VENUE = Pattern.compile(
            "^(?:Venue|Lleoliad|Location|Place|Held at)\\s*: ?(.+?)(?:\\.? View directions)?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HELD_AT = Pattern.compile(
            "\\bheld (?:at|in|via) (?:the )?([A-Z].{2,90}?),? on (?:" + DATE + ")", Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d|\\d[/.]\\d");
    private static final Pattern LISTED = Pattern.compile("^Meeting held on\\b");
    /** Minutes that begin with a sentence: "A meeting of the Overview Committee was held on 9 July 2014." */
    private static final Pattern SENTENCE =
            Pattern.compile("^(?:The |An? )?(?:meeting of (?:the )?)?(?<body>[A-Z].{3,110}?" + Bodies.NOUN
                    + ") (?:met|convened|was held|took place)\\b[^.;]{0,120}?\\b(?:on )?(?<date>" + DATE + ")");
    /** A line of signed minutes that goes on in the next: "MINUTES OF THE OVERVIEW COMMITTEE MEETING HELD ON 9". */
    private static final Pattern GOES_ON = Pattern.compile(
            "(?i)^(?:(?:draft|confirmed|unconfirmed) )?(?:(?:minutes?|notes?|record|decisions) of|at an?) .{6,160}(?: (?:held|held virtually|on|of|of the|the|at|at the|in|in the|via)|\\b\\p{L}{3,6}day,?|\\b\\d{1,2}(?:st|nd|rd|th)?(?: [a-z]{3,9})?),?$");

    private static final int HEAD_ZONE = 14;
    private static final int TOP = 8;

    private MeetingHeads() {}

    /** A meeting's line. */
    record Head(String body, LocalDate heldOn, String item, String words) {}

    /** The meeting that a line opens, or {@code null}. */
    static Head at(List<Para> paras, int index) {
        var para = paras.get(index);
        var text = whole(paras, index);
        if (para.marker() != null && !para.hasMarker(org.scrutineer.meetings.reader.layout.Marker.Style.BULLET)) {
            return null;
        }
        if (!YEAR.matcher(text).find()) {
            return null; // every head has a date
        }
        if (LISTED.matcher(text).find() && index > 0 && paras.get(index - 1).marker() != null) {
            return null; // an entry of a list of minutes of others, which are received
        }
        for (var pattern : WHOLE_LINE) {
            var matcher = pattern.matcher(text);
            if (matcher.find() && (text.length() < 260 || matcher.start() > 0 || index < 3)) {
                var body = group(matcher, "body");
                var minutes = text.regionMatches(true, 0, "minutes of", 0, 10);
                if (minutes && index >= TOP) {
                    continue;
                }
                if (body == null
                        || !PREVIOUS.matcher(String.valueOf(name(body))).find()) {
                    return head(matcher, body == null ? bodyNear(paras, index) : body, group(matcher, "item"));
                }
            }
        }
        var sentence = index < TOP / 2 ? SENTENCE.matcher(text) : null;
        if (sentence != null && sentence.find()) {
            return head(sentence, sentence.group("body"), null);
        }
        return index < HEAD_ZONE ? dateLine(paras, index) : null;
    }

    /** The line, with those that it goes on in until there is a date. */
    private static String whole(List<Para> paras, int index) {
        var text = paras.get(index).text();
        for (var i = index + 1; i < paras.size() && i <= index + 3 && index < TOP; i++) {
            if (YEAR.matcher(text).find()
                    || !GOES_ON.matcher(text).matches()
                    || paras.get(i).marker() != null) {
                break;
            }
            text = text + " " + paras.get(i).text();
        }
        return text;
    }

    private static Head dateLine(List<Para> paras, int index) {
        var matcher = DATE_LINE.matcher(paras.get(index).text());
        if (!matcher.find() || matcher.group("tail").matches("(?i).*\\b(?:was|were|the|had)\\b.*")) {
            return null;
        }
        for (var i = 0; i <= index; i++) {
            if (paras.get(i).text().length() > 240) {
                return null;
            }
        }
        var body = bodyNear(paras, index);
        var bare = matcher.start("date") == 0
                && matcher.group("date").matches("[\\d/]+")
                && !matcher.group("tail").matches(" ?[-–] ?\\S.*");
        return body == null && bare ? null : head(matcher, body, null);
    }

    private static Head head(Matcher matcher, String body, String item) {
        var date = DateText.first(matcher.group("date"));
        return date == null ? null : new Head(name(body), date, item, matcher.group());
    }

    private static String group(Matcher matcher, String name) {
        return matcher.pattern().namedGroups().containsKey(name) ? matcher.group(name) : null;
    }

    /** The nearest line of the page's head that is a body's name and nothing else. */
    private static String bodyNear(List<Para> paras, int index) {
        for (var distance = 1; distance <= 4; distance++) {
            for (var i : new int[] {index - distance, index + distance}) {
                var body = i >= 0 && i < paras.size() ? bodyLine(paras.get(i)) : null;
                if (body != null) {
                    return body;
                }
            }
        }
        return null;
    }

    /** The body that a line names, when it does nothing else. */
    static String bodyLine(Para para) {
        var text = para.text();
        if (para.marker() != null
                || text.length() > 140
                || FURNITURE.matcher(text).matches()) {
            return null;
        }
        var matcher = BODY_LINE.matcher(text);
        return matcher.matches() ? name(matcher.group("body")) : null;
    }

    static String name(String body) {
        if (body == null) {
            return null;
        }
        var name = body.strip();
        for (var before = ""; !before.equals(name); ) {
            before = name;
            name = PREFIX.matcher(name)
                    .replaceFirst("")
                    .replaceFirst("(?i)\\s+held (?:at|in|on|via|by|remotely|virtually|online)\\b.*$", "")
                    .replaceFirst("(?i)\\s+(?:minutes|meeting|held|(?:meeting )?(?:on|of))$", "")
                    .replaceAll("[\\s,:_–-]+$", "")
                    .strip();
        }
        return name.isEmpty() ? null : name;
    }

    /** The place in "held at the Guildhall on 3 May", or {@code null}. */
    static String heldAt(String text) {
        var matcher = HELD_AT.matcher(text);
        return matcher.find() ? matcher.group(1).strip() : null;
    }

    /** Where the meeting was held, or {@code null} when the line does not say. */
    static String venue(String text) {
        var matcher = VENUE.matcher(text);
        return matcher.matches() ? matcher.group(1).strip() : null;
    }
}
