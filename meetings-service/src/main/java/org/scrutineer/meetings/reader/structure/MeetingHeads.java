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

    private static final Pattern DATE_LINE = Pattern.compile(
            "^(?:(?:Meeting )?(?:date|dyddiad)(?: of (?:the )?(?:meeting|decision))?(?:(?:,| ?/| and| &) ?(?:start )?time)?(?:(?:,| and| &) ?(?:place|venue|location))?(?: of (?:the )?meeting)? ?: ?|(?:draft )?minutes(?::| ?[-–]) ?|(?:(?:this )?(?:meeting )?(?:was )?held )?on |(?:regular|special|adjourned|annual|called|emergency|work) (?:(?:board|council|commission) )?(?:meeting|session)(?: minutes)?(?:,? held)?(?: of| on)?[ ,:–-]{1,3}|(?:meeting )?held ?:? |\\d{1,2}(?:[.:]\\d\\d)? ?[ap]\\.?m\\.?,?(?: on)? [-–]? ?)?(?<date>"
                    + DATE + ")(?<tail>.{0,60}|,? (?:at|from|commencing at) \\d{1,2}[.:]\\d\\d.{0,120})$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PREVIOUS = Pattern.compile(
            "\\b(?:minutes of|previous|last|arising|(?:goes|went|came|submitted) to|approve|confirm|published|publication)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BODY_LINE = Pattern.compile(
            "^(?:(?:Committee|Meeting|Body|Decision maker|Name of (?:committee|meeting)) ?: ?)?(?:Meeting of (?:the )?)?(?<body>(?:[\\p{L}&,'’() -]){0,120}?"
                    + Bodies.NOUN
                    + "(?: \\([^)]+\\))?)(?: (?:meeting|minutes|meeting minutes)| agenda item no\\.? ?\\d{1,2}\\w?)?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PREFIX = Pattern.compile(
            "^(?:.{0,120}\\b)?Minutes? of (?:the |an? )?Meeting (?:of (?:the )?)?|^" + DateText.MONTH
                    + " (?:Ordinary|Annual|Special) (?=Meeting )|^(?:Additional|Special|Extraordinary), |^(?:At )?an? meeting of (?:the )?|^(?:(?:Additional|Special|Extraordinary|Ordinary|Reconvened|Informal|Regular|Adjourned|Annual|Joint) )?(?:Meeting|Agenda|Minutes)(?:,| of(?: the)?| -) ?|^(?:(?:Draft|Summary|Approved|Adopted) )?Minutes (?:of (?:the )?)?|^proceedings of (?:the )?|^(?:for|from):? |^(?:notes?|agenda|decisions?|minutes|record|summary)(?: of (?:the )?decisions)?(?: taken)? (?:of|for|by|at)(?: the| an?)? |^the ",
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
    /** "Regular Meeting of June 8, 2022, Planning Board Meeting of June 22, 2022": minutes of others, which are approved. */
    private static final Pattern OF_SEVERAL = Pattern.compile("(?i)\\bmeetings? (?:of|on) (?:" + DATE + "|"
            + DateText.MONTH + " \\d{1,2}, ?\\d{4}).{3,200}?\\bmeetings? (?:of|on) (?:" + DATE + ")");
    /** Minutes that begin with a sentence: "A meeting of the Overview Committee was held on 9 July 2014." */
    private static final Pattern SENTENCE =
            Pattern.compile("^(?:The |An? )?(?:meeting of (?:the )?)?(?<body>[A-Z].{3,110}?" + Bodies.NOUN
                    + ") (?:met|convened|was held|took place)\\b[^.;]{0,120}?\\b(?:on )?(?<date>" + DATE + ")");
    /** A line of signed minutes that goes on in the next: "MINUTES OF THE OVERVIEW COMMITTEE MEETING HELD ON 9". */
    private static final Pattern GOES_ON = Pattern.compile(
            "(?i)^(?:(?:draft|confirmed|unconfirmed) )?(?:(?:minutes?|notes?|record|decisions) of|at an?) .{6,160}(?: (?:held|held virtually|on|of|of the|the|at|at the|in|in the|via)|\\b\\p{L}{3,6}day,?|\\b\\d{1,2}(?:st|nd|rd|th)?(?: [a-z]{3,9})?),?$");

    private static final int HEAD_ZONE = 14;
    private static final int TOP = 8;

    /** "Consideration of minutes: 3 May 2007": what is considered is another meeting's. */
    private static final Pattern OF_MINUTES = Pattern.compile(
            "(?i)^(?:consideration|approval|adoption|acceptance|confirmation|reading|corrections?|receipt) of (?:the )?(?:previous )?minutes\\b");
    /** "Minutes of the meeting held on 3 May 2007 were approved" */
    private static final Pattern APPROVED = Pattern.compile(
            "(?i)^(?:the )?minutes\\b.{10,200}\\b(?:was|were|be|are) (?:then |duly |also )?(?:taken|approved|agreed|confirmed|signed|accepted|received|noted|considered|adopted|submitted|presented)\\b");
    /** Above the dates of the minutes that are approved. */
    private static final Pattern APPROVES = Pattern.compile(
            "(?i)^(?:\\W*)(?:approv|consider|accept|adopt|confirm|read|correct|receipt)[^.]{0,40}\\bminutes\\b|^minutes(?: of)?\\W*$");

    /** "Recommendations from the Scrutiny Panel held on 3 May 2024", below the head of the meeting that they are put to. */
    private static final Pattern OF_ANOTHER = Pattern.compile(
            "(?i)^(?:recommendations?|referrals?|references?|resolutions?|minute extracts?) (?:from|of|made by|agreed by) (?:the )?");

    private MeetingHeads() {}

    /** A meeting's line. */
    record Head(String body, LocalDate heldOn, String item, String words) {}

    /** The meeting that a line opens, or {@code null}. */
    static Head at(List<Para> paras, int index) {
        var para = paras.get(index);
        var text = whole(paras, index);
        var pageNumber = index == 0 && para.markerApart();
        if (para.marker() != null
                && !pageNumber
                && !para.hasMarker(org.scrutineer.meetings.reader.layout.Marker.Style.BULLET)) {
            return null;
        }
        if (!YEAR.matcher(text).find()) {
            return null; // every head has a date
        }
        if (OF_MINUTES.matcher(text).find()
                || APPROVED.matcher(text).find()
                || OF_SEVERAL.matcher(text).find()
                || (index > 2 && OF_ANOTHER.matcher(text).find())) {
            return null;
        }
        if (LISTED.matcher(text).find() && index > 0 && paras.get(index - 1).marker() != null) {
            return null; // an entry of a list of minutes of others, which are received
        }
        for (var pattern : HeadLines.WHOLE) {
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
        var running = RunningHeads.of(text, index);
        if (running != null && !PREVIOUS.matcher(running.group("body")).find()) {
            return head(running, running.group("body"), null);
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
        if (!matcher.find()) {
            return null;
        }
        // "25/06/2019 - What became of the ferry": the title of a decision's page behind its day
        var titled = index < TOP
                && matcher.start("date") == 0
                && matcher.group("tail").startsWith(" - ");
        if (!titled && matcher.group("tail").matches("(?i).*\\b(?:was|were|the|had)\\b.*")) {
            return null;
        }
        if (index > 0 && APPROVES.matcher(paras.get(index - 1).text()).find()) {
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
