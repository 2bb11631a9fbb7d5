package org.scrutineer.meetings.reader.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.scrutineer.meetings.reader.layout.Marker.Style;

/**
 * Says of each paragraph without a label of its own whether it is agenda text or record. An item with a "Minutes:" or
 * "Decision:" label keeps its agenda text above it; where those labels are missing, what follows the list of papers is
 * the record; a list of papers ends where sentences begin.
 */
final class SectionRepair {

    private static final Pattern PAPER = Pattern.compile(
            "^(?:Annex(?:e)?|Appendix|Appendices|Webcast|Report\\b.{0,40}$|Enc|Supplement|Background paper|Presentation|Minutes of|Agenda|Map|Plan|Cover|Restricted)\\b.{0,160}$"
                    + "|.*\\b(?:PDF|DOCX?|DOTX?|XLSX?|PPTX?) \\d+(?:\\.\\d+)? ?[KM]B.*|.*, item \\d+\\w*$|^https?:.*|^N/A$");
    private static final Pattern PROPOSED = Pattern.compile(
            "^(?:That|that|To |to |The |it is |It is |Members |[A-Z][\\w ]{2,60} (?:is|are) (?:asked|invited|recommended|requested)|.{0,80}(?:resolves?|agrees?|is asked|is recommended|is invited|be asked) to:?$|(?:Note|Agree|Approve|Consider|Receive|Endorse)\\b)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern RECORD = Pattern.compile(
            "\\b(?:RESOLVED(?:that)?|Resolved|AGREED|NOTED|APPROVED|DECIDED|were received|was received|were no (?:declarations|apologies)|was agreed|ACTION)\\b"
                    + "|\\b(?:[Cc]ommittee|[Pp]anel|[Bb]oard|[Cc]ommission|Members|Chair(?:man|woman)?) (?:\\w+ly )?(?:noted|agreed|approved|received|asked|requested|thanked|welcomed)\\b|\\bsubstitut(?:ed|ing) for\\b|^Received from\\b|\\b[Mm]inutes of\\b.{5,120}\\b(?:was|were) (?:approved|agreed|confirmed|signed)\\b");
    private static final Pattern OPERATIVE =
            Pattern.compile("^(?:\\S+ ){0,6}?(?:RESOLVED|AGREED|NOTED)\\b|^Resolved\\b|^PENDERFYNWYD\\b");

    private static final Pattern CLAUSE = Pattern.compile("^That\\b[^.;]{3,300}? be [a-z]+(?:ed|en)\\b");
    private static final Pattern AGENDA_TEXT = Pattern.compile(
            "^To (?:note|receive|consider|review|approve|agree|confirm|discuss|hear|appoint|elect|scrutinise|comment|update)\\b");
    private static final Pattern CONSIDERS =
            Pattern.compile("^To (?:consider|receive|review|discuss|hear|look at|scrutinise)\\b");
    private static final Pattern LEADS_ON =
            Pattern.compile("[:;–—-]$|^\\W*(?:RESOLVED|Resolved|AGREED|Agreed)\\W*$|\\b(?:resolved|agreed)\\W*$");

    private final List<Passage> passages;

    SectionRepair(List<Passage> passages) {
        this.passages = passages;
    }

    List<Passage> repaired() {
        var anyRecord = passages.stream().anyMatch(SectionRepair::recordLabel);
        var result = new ArrayList<Passage>();
        var from = 0;
        while (from < passages.size()) {
            var to = from;
            while (to < passages.size()
                    && passages.get(to).item() == passages.get(from).item()
                    && passages.get(to).meeting() == passages.get(from).meeting()) {
                to++;
            }
            result.addAll(item(passages.subList(from, to), anyRecord));
            from = to;
        }
        return result;
    }

    private static boolean recordLabel(Passage passage) {
        return passage.head() && (passage.section() == Section.MINUTES || passage.section() == Section.DECISION);
    }

    private static List<Passage> item(List<Passage> item, boolean anyRecord) {
        var flowing = papersEnded(item);
        var label = -1;
        for (var i = 0; i < flowing.size() && label < 0; i++) {
            label = recordLabel(flowing.get(i)) ? i : -1;
        }
        var papers = -1;
        for (var i = 0; i < flowing.size(); i++) {
            papers = flowing.get(i).head() && flowing.get(i).section() == Section.DOCUMENTS ? i : papers;
        }
        // papers that stand below the resolution are those of the page's foot
        var recordAfterPapers = papers >= 0
                && flowing.subList(0, papers).stream()
                        .noneMatch(p -> OPERATIVE.matcher(p.text()).find())
                && flowing.subList(papers, flowing.size()).stream()
                        .anyMatch(p -> !p.head() && p.section() == Section.BODY);
        var unrecorded = anyRecord
                && item.getFirst().item() >= 0
                && flowing.stream().noneMatch(p -> RECORD.matcher(p.text()).find());
        var result = new ArrayList<Passage>();
        for (var i = 0; i < flowing.size(); i++) {
            var passage = flowing.get(i);
            if (untitled(flowing, i)) {
                result.add(passage.in(Section.AGENDA));
                continue;
            }
            if (label < 0 && opensAgenda(flowing, i)) {
                result.add(passage.in(Section.AGENDA));
                continue;
            }
            // a sentence that records is the record, wherever the list of papers stands
            var before = label >= 0
                    ? i < label
                    : recordAfterPapers
                            ? i < papers && !RECORD.matcher(passage.text()).find()
                            : unrecorded;
            result.add(before && passage.section() == Section.BODY ? passage.in(Section.AGENDA) : passage);
        }
        return result;
    }

    /** "To consider the draft. A final copy will be reviewed in July.": what the agenda said, on a page without labels. */
    private static boolean opensAgenda(List<Passage> item, int index) {
        var passage = item.get(index);
        return passage.section() == Section.BODY
                && !passage.head()
                && passage.para().marker() == null
                && CONSIDERS.matcher(passage.text()).find()
                && item.subList(0, index).stream().allMatch(Passage::head)
                && item.subList(index + 1, item.size()).stream()
                                .filter(p -> !p.head()
                                        && p.section() == Section.BODY
                                        && p.text().endsWith("."))
                                .count()
                        > 1;
    }

    /**
     * Where the pages' items have lost their titles, "Minutes:" stands again and again in one: "To note the substitutes." right above
     * the next label is what the next item's agenda said.
     */
    private static boolean untitled(List<Passage> item, int index) {
        var passage = item.get(index);
        if (passage.section() != Section.MINUTES
                || passage.head()
                || index == 0
                || !AGENDA_TEXT.matcher(passage.text()).find()
                || LEADS_ON.matcher(item.get(index - 1).text()).find()) {
            return false;
        }
        var next = index + 1;
        while (next < item.size() && item.get(next).head() && item.get(next).section() == Section.DOCUMENTS) {
            next++;
        }
        return next < item.size()
                && item.get(next).head()
                && item.get(next).section() == Section.MINUTES
                && Section.labelled(item.get(next).text(), true) == Section.MINUTES;
    }

    /** "(1) That the report be noted", below "1.1 To consider the report": another list begins, and in other words. */
    private static boolean decides(Passage passage, Passage before) {
        var marker = passage.para().marker();
        var last = before.para().marker();
        return marker != null
                && last != null
                && marker.opens()
                && marker.style() != Style.BULLET
                && marker.style() != Style.DECIMAL
                && !before.head()
                && !before.text().startsWith("That ")
                && (last.style() == Style.DECIMAL || (last.style() == marker.style() && !last.opens()))
                && CLAUSE.matcher(passage.text()).find();
    }

    /** Ends lists of papers and proposals where text of another kind begins. */
    private static List<Passage> papersEnded(List<Passage> item) {
        var result = new ArrayList<Passage>();
        var recordLater = new boolean[item.size() + 1];
        for (var i = item.size() - 1; i >= 0; i--) {
            recordLater[i] = recordLater[i + 1] || recordLabel(item.get(i));
        }
        Section until = null;
        Section instead = null;
        for (var i = 0; i < item.size(); i++) {
            var passage = item.get(i);
            if (passage.head() && passage.section() != until) {
                until = null;
            }
            var first = i > 0 && item.get(i - 1).head();
            if (until == null
                    && !passage.head()
                    && (ends(passage, first) || (i > 0 && listed(passage) && decides(passage, item.get(i - 1))))) {
                until = passage.section();
                instead = recordLater[i] ? Section.AGENDA : Section.BODY;
            }
            result.add(
                    until == passage.section()
                                    && !(passage.head()
                                            && i > 0
                                            && item.get(i - 1).section() != until)
                            ? passage.in(instead)
                            : passage);
        }
        return result;
    }

    private static boolean listed(Passage passage) {
        return passage.section() == Section.PROPOSAL || passage.section() == Section.AGENDA;
    }

    private static boolean ends(Passage passage, boolean first) {
        var text = passage.text();
        return switch (passage.section()) {
            case DOCUMENTS ->
                !PAPER.matcher(text).matches()
                        && !(passage.para().hasMarker(Style.BULLET) && text.length() < 160 && !text.endsWith("."));
            case PROPOSAL ->
                OPERATIVE.matcher(text).find()
                        || (!first
                                && passage.para().marker() == null
                                && !PROPOSED.matcher(text).find());
            case OPTIONS, REASONS, AGENDA -> OPERATIVE.matcher(text).find();
            case BODY, DECISION, MINUTES, TABLE -> false;
        };
    }
}
