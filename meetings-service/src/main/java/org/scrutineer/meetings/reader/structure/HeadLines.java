package org.scrutineer.meetings.reader.structure;

import java.util.List;
import java.util.regex.Pattern;
import org.scrutineer.meetings.reader.dates.DateText;

/** Lines that say by themselves which body met and when. */
final class HeadLines {

    private static final String DATE = DateText.fullDate();
    private static final String TAIL =
            "(?:,? *(?:at |commencing at |from )?\\d{1,2}[.:]?\\d{0,2} ?(?:[ap]\\.?m\\.?|noon|hours)?)?";

    /** What a title says last: "- Minutes", "(moved from 2 May)". */
    private static final String BEHIND =
            "(?: ?[-–|:] ?(?:(?:draft|printed|confirmed) )?(?:minutes|agenda(?: and minutes)?|decisions?|notes|actions?(?: log)?))?(?: ?\\([^()]{3,120}\\))?(?:,? ?[-–]? ?(?i:moved|cancelled|new|change|please)(?: [A-Z]{2,12}){0,5})?";

    /** Each with the usage it is for; the groups are "body", "date" and "item" where the usage has them. */
    static final List<Pattern> WHOLE = List.of(
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
            // labels that stand before what they name: "Date Time Venue Monday, 4 March 2026 10:00 The Guildhall, Mill
            // Street"
            Pattern.compile(
                    "^Date,? Time,?(?: and| &)? (?:Venue|Place|Location):? (?<date>" + DATE + ").{0,160}$",
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
                    "^(?:(?:Draft |Confirmed |Unconfirmed )?Minutes? of |At (?!(?:its|their|our|that) ))(?:an? |the )?(?:\\w+ )?(?:Meeting,? ?|proceedings )?(?:of (?:the |a )?(?:meeting of (?:the )?)?(?<body>"
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
                    "(?:^|\\b)(?:IN )?(?<body>(?:(?!(?:regular|special|adjourned|meeting|minutes)\\b)[A-Z]{3,} ){0,3}(?:CITY|TOWN|COUNTY|BOROUGH|VILLAGE) (?:COUNCIL|COMMISSION|BOARD))"
                            + "(?: (?:REGULAR|SPECIAL|ADJOURNED) (?:MEETING|SESSION))?[ ,:_—–-]{1,4}(?<date>" + DATE
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
                    "(?:^|\\b)(?:REGULAR|SPECIAL|ADJOURNED) (?<body>(?:(?:CITY|TOWN|COUNTY|BOROUGH|VILLAGE) )?(?:COUNCIL|COMMISSION|BOARD)) (?:MEETING|SESSION)[ ,:_—–-]{1,4}(?<date>"
                            + DATE + ")",
                    Pattern.CASE_INSENSITIVE));

    private HeadLines() {}
}
