package org.scrutineer.meetings.reader.structure;

import java.util.List;
import java.util.regex.Pattern;
import org.scrutineer.meetings.reader.layout.Para;

/** Tells an officer's report from minutes: a report decides nothing, whatever it recommends. */
final class Reports {

    private static final List<Pattern> SIGNS = List.of(
            Pattern.compile("^Report of:? .*"),
            Pattern.compile(
                    "(?i)^(?:this report is|report author|report by|author|lead officer|contact officer|accountable .*director)\\b.*"),
            Pattern.compile("(?i)^executive summary:?$"),
            Pattern.compile(
                    "(?i)^(?:wards?(?: and communities)?(?: affected)?|key decision|electoral divisions?)\\b.*"),
            Pattern.compile("(?i).*\\bimplications verified by\\b.*"),
            Pattern.compile("(?i)^(?:financial|legal|equality|equalities|risk|resource)(?: and \\w+)? implications:?$"),
            Pattern.compile("(?i)^reasons? for (?:the )?recommendations?:?$"),
            Pattern.compile(
                    "(?i)^(?:introduction and background|background papers|background information|consultation|appendices to the report)\\b.*"),
            // the report of a review
            Pattern.compile(
                    "(?i)^(?:draft )?(?:final|interim|scrutiny review|working group|task group|task and finish group) report\\b.{0,60}$"),
            Pattern.compile(
                    "(?i)^(?:(?:lead member|chair(?:man|woman|person)?)['’]?s?['’]? )?(?:introduction|foreword)(?: (?:by|from) .{3,60})?$"),
            Pattern.compile(
                    "(?i)^(?:terms of reference|method(?:s|ology)?|methods? of (?:investigation|enquiry)|scope(?: of (?:the )?review)?|membership(?: of the (?:working |task |review )?group)?|objectives)$"),
            Pattern.compile(
                    "(?i)^(?:key |main |summary of )?(?:findings|evidence|evidence gathered|conclusions?|acknowledge?ments|thanks|witnesses)$"));

    private static final Pattern RECORD = Pattern.compile(
            "^(?:Minutes|Decision|Cofnodion|Penderfyniad):$|^(?:It was )?(?:RESOLVED|Resolved)\\b|^(?:PRESENT|Present)\\b ?:?|(?i:^apologies (?:for absence )?were )|^MINUTES\\b");

    private Reports() {}

    static boolean isReport(List<Para> paras) {
        var found = SIGNS.stream()
                .filter(sign -> paras.stream()
                        .anyMatch(p -> sign.matcher(p.text().replace("*", "")).matches()))
                .count();
        return found >= 3
                && paras.stream().noneMatch(p -> RECORD.matcher(p.text()).find());
    }
}
