package org.scrutineer.meetings.reader.format;

import java.util.ArrayList;
import java.util.List;

/** One set of minutes of a council that does not exist, written out in every format that is read. */
final class FairmereMinutes {

    private enum Sort {
        TITLE,
        LINE,
        ITEM,
        NUMBERED,
        PARAGRAPH,
        CLAUSE,
        BULLET
    }

    private record Part(Sort sort, String number, String words) {}

    private static final List<Part> PARTS = List.of(
            new Part(Sort.TITLE, null, "Children's Scrutiny Committee"),
            new Part(
                    Sort.LINE,
                    null,
                    "Minutes of the meeting held on Tuesday 4 March 2025 at 10.00 am in the Council Chamber, Guildhall, Fairmere"),
            new Part(
                    Sort.PARAGRAPH,
                    null,
                    "Present: Councillors Ash Marlowe (Chair), Bryony Tarn, Gwen Oakes and Piers Holloway"),
            new Part(Sort.PARAGRAPH, null, "Apologies: Councillor Idris Penhallow"),
            new Part(Sort.ITEM, "14.", "Declarations of interest"),
            new Part(Sort.NUMBERED, "14.1", "No interests were declared."),
            new Part(Sort.ITEM, "15.", "Foster care: the year so far"),
            new Part(
                    Sort.NUMBERED,
                    "15.1",
                    "The Director of Children's Services presented the report. The number of households that foster had"
                            + " fallen to 112, four fewer than a year before, while the number of children had risen."),
            new Part(
                    Sort.NUMBERED,
                    "15.2",
                    "Members asked why carers left. They were told that few were asked, and that the figures which the"
                            + " service keeps begin only in the autumn of last year."),
            new Part(Sort.PARAGRAPH, null, "RESOLVED:"),
            new Part(Sort.CLAUSE, "(1)", "That the report be noted;"),
            new Part(
                    Sort.CLAUSE,
                    "(2)",
                    "That the Director of Children's Services bring a report on exit interviews to the next meeting,"
                            + " which is to say:"),
            new Part(Sort.BULLET, "•", "how many carers were asked; and"),
            new Part(Sort.BULLET, "•", "what they said of the council's support; and"),
            new Part(
                    Sort.CLAUSE,
                    "(3)",
                    "That the Cabinet be recommended to raise the allowance for carers of teenagers from April 2025."),
            new Part(Sort.ITEM, "16.", "Work programme"),
            new Part(
                    Sort.NUMBERED,
                    "16.1",
                    "The Scrutiny Officer introduced the work programme. One report had moved from May to July because the"
                            + " inspection that it waits for had been put back."),
            new Part(Sort.PARAGRAPH, null, "RESOLVED that the work programme be agreed."));

    private FairmereMinutes() {}

    /** @param width the length that lines are wrapped at, or 0 */
    static String text(int width) {
        var out = new StringBuilder();
        for (var part : PARTS) {
            var words = part.number == null ? part.words : part.number + " " + part.words;
            out.append(width == 0 ? words : wrapped(words, width)).append("\n\n");
        }
        return out.toString();
    }

    private static String wrapped(String words, int width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : words.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + word.length() >= width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return String.join("\n", lines);
    }

    static String html() {
        var out = new StringBuilder(
                "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Minutes</title></head>"
                        + "<body><nav><a href=\"/\">Home</a></nav><main>");
        var list = "";
        for (var part : PARTS) {
            var wanted = part.sort == Sort.BULLET ? "ul" : "";
            if (!list.equals(wanted)) {
                out.append(list.isEmpty() ? "" : "</" + list + ">").append(wanted.isEmpty() ? "" : "<" + wanted + ">");
                list = wanted;
            }
            var words = part.words.replace("&", "&amp;");
            out.append(
                    switch (part.sort) {
                        case TITLE -> "<h1>" + words + "</h1>";
                        case ITEM -> "<h2>" + part.number + " " + words + "</h2>";
                        case BULLET -> "<li>" + words + "</li>";
                        case LINE, PARAGRAPH -> "<p>" + words + "</p>";
                        case NUMBERED, CLAUSE -> "<p>" + part.number + "&nbsp;&nbsp; " + words + "</p>";
                    });
        }
        return out + "</main><footer>Fairmere Council</footer></body></html>";
    }

    static byte[] pdf() {
        var out = new PdfMaker().header("Fairmere Council").numbered().page();
        for (var part : PARTS) {
            switch (part.sort) {
                case TITLE -> out.heading(part.words);
                case ITEM -> out.bold(part.number + " " + part.words);
                case NUMBERED, CLAUSE -> out.hanging(0, part.number, part.words);
                case BULLET -> out.hanging(36, part.number, part.words);
                case LINE, PARAGRAPH -> out.paragraph(part.words);
            }
        }
        return out.bytes();
    }

    static byte[] docx() {
        var out = new DocxMaker()
                .numbering(1, new String[] {"decimal", "%1.", "14"}, new String[] {"decimal", "%1.%2"})
                .numbering(2, new String[] {"decimal", "(%1)"}, new String[] {"bullet", "\uf0b7"})
                .list(1, 1, "")
                .list(2, 2, "")
                .style("Heading1", "<w:name w:val=\"heading 1\"/>");
        for (var part : PARTS) {
            switch (part.sort) {
                case TITLE -> out.styled("Heading1", part.words);
                case ITEM -> out.listed(1, 0, part.words);
                case NUMBERED -> out.listed(1, 1, part.words);
                case CLAUSE -> out.listed(2, 0, part.words);
                case BULLET -> out.listed(2, 1, part.words);
                case LINE, PARAGRAPH -> out.paragraph(part.words);
            }
        }
        return out.bytes();
    }

    /** The web service keeps the members apart from the minutes, so the lines before the first item are not in them. */
    static String modernGov() {
        var out = new StringBuilder(
                "<?xml version=\"1.0\" encoding=\"utf-8\"?><meeting><meetingdate>04/03/2025</meetingdate>"
                        + "<meetingtime>10.00 am</meetingtime><committeetitle>Children's Scrutiny Committee</committeetitle><agendaitems>");
        var open = false;
        for (var part : PARTS) {
            if (part.sort == Sort.ITEM) {
                out.append(open ? "]]></minutesnonemptyhtmlbody></agendaitem>" : "")
                        .append("<agendaitem><agendaitemtitle>" + part.words + "</agendaitemtitle><minutesitemnumber>"
                                + part.number.replace(".", "")
                                + "</minutesitemnumber><minutesnonemptyhtmlbody><![CDATA[");
                open = true;
            } else if (open) {
                var number =
                        part.sort == Sort.BULLET ? "&#183;&nbsp; " : part.number == null ? "" : part.number + "&nbsp; ";
                out.append("<p class=\"MsoNormal\">" + number + part.words + "</p>");
            }
        }
        out.append("]]></minutesnonemptyhtmlbody></agendaitem></agendaitems><attendees>");
        for (var name : List.of("Ash Marlowe", "Bryony Tarn", "Gwen Oakes", "Piers Holloway")) {
            out.append("<attendee name=\"Councillor " + name + "\" attendance=\"Present\"/>");
        }
        return out + "<attendee name=\"Councillor Idris Penhallow\" attendance=\"Apologies\"/></attendees></meeting>";
    }
}
