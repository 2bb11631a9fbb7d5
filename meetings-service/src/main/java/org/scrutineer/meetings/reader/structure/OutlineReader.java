package org.scrutineer.meetings.reader.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.scrutineer.meetings.reader.format.SourceDocument.Kind;
import org.scrutineer.meetings.reader.layout.Para;

/**
 * Second step of the reader: which meeting, item, section and group each paragraph belongs to. A page may hold several
 * meetings, and an item its agenda text, its decision and its minutes, told apart by labels or, where a page has none,
 * by what the paragraphs say.
 */
public final class OutlineReader {

    private static final Pattern RECOMMENDED = Pattern.compile("(?:Recommended|RECOMMENDED)\\W*");
    private static final Pattern RECOMMENDATIONS = Pattern.compile("(?:Recommendations?|RECOMMENDATIONS?)\\W*");
    /** "The Select Committee:" */
    private static final Pattern BODY_LEADS = Pattern.compile(
            "(?:The |This )?(?:[A-Z][\\w'’&]* (?:and |of )?){0,6}(?:Committee|Panel|Board|Commission|Forum) ?:");

    private static final Pattern FURNITURE = Pattern.compile(
            "(?i)(?:pdf \\d+(?:\\.\\d+)? ?[km]b|agenda item|items?|no\\.? ?\\|? ?item|issue - .*|mater - .*|agenda and (?:draft )?minutes|view directions|skip to content"
                    + "|rhif eitem|eitemau|view the background to item .*|meetings?|dot|original text:|media|printed minutes|\\.{3}.*view the full .*)");
    private static final Pattern EVENT = Pattern.compile("^(?:Event|Theme|Topic|Session|Part) \\d+\\b(?: ?[:–-].*)?$");
    private static final Pattern SUB_HEADING = Pattern.compile("^[A-Z][^.;:,?!|]{2,80}$");
    private static final Pattern NOT_HEADING = Pattern.compile(
            "\\b(?:was|were|had|has|have|would|will|be|is|are|agreed|noted|resolved|received|attended|councillors?|cllrs?|mr|mrs|ms|none|carried|no|absent|item)\\b"
                    + "|^(?:that|to|resolved|motion|vote|answer|response|reply|supplementary)\\b|\\d{2}[:.]\\d{2}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern REASON_LINE = Pattern.compile(
            "^(?:REASONS?(?: FOR (?:THE )?(?:DECISIONS?|RECOMMENDATIONS?))?|Reasons?(?: for (?:the )?(?:decisions?|recommendations?))?) ?[:–-]");
    private static final Pattern OPTION_LINE = Pattern.compile("^(?:Option|OPTION) (?:\\d+|[A-Z])\\b");
    private static final Pattern PROPOSAL_LINE =
            Pattern.compile("^(?:RECOMMENDATIONS?|Recommendations?|Officer recommendation) ?:\\s*\\S");

    /** A second decision of the item, below the reasons for its first. */
    private static final Pattern RESOLVES =
            Pattern.compile("^(?:It was )?(?:RESOLVED|ORDERED)\\b|^(?:Resolved|Agreed|AGREED)\\s*(?:[:–—-]|$)");

    private static final Pattern SAID = Pattern.compile(
            "\\b(?:asked|said|thought|felt|replied|explained|noted|advised|commented|queried|agreed|suggested|considered)\\b");

    private final String text;
    private final List<Para> paras;
    private final Headings headings;
    private final MeetingLines meetings;
    private final List<Outline.Item> items = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();

    private Section section = Section.BODY;
    private String group;

    private OutlineReader(String text, List<Para> paras) {
        this.text = text;
        this.paras = paras;
        this.headings = new Headings(paras);
        this.meetings = new MeetingLines(paras);
    }

    /** Reads the outline of a document's paragraphs. */
    public static Outline read(String text, List<Para> paras) {
        return new OutlineReader(text, paras).read();
    }

    private Outline read() {
        var tables = LinedTables.covered(paras);
        LinedActions.of(paras).forEach(table -> tables.set(table.from(), table.to()));
        AnswerLines.cover(paras, tables);
        for (var i = 0; i < paras.size(); i++) {
            if (tables.get(i)) {
                add(paras.get(i), Section.TABLE, false);
            } else {
                place(i);
            }
        }
        var report = Reports.isReport(paras);
        var placed = new Quotations().mark(new SectionRepair(passages).repaired());
        if (meetings.count() == 0) {
            var inferred = BodyInference.infer(placed);
            if (inferred != null) {
                meetings.infer(inferred);
                placed = placed.stream()
                        .map(p -> new Passage(p.para(), p.section(), p.item(), 0, p.group(), p.quoted(), p.head()))
                        .toList();
                items.replaceAll(item -> new Outline.Item(item.number(), item.title(), 0, item.start(), item.end()));
            }
        }
        return new Outline(text, meetings.all(), ended(placed), placed, report);
    }

    private void place(int index) {
        var para = paras.get(index);
        var words = para.text();
        if (FURNITURE.matcher(words).matches()) {
            add(para, section, true);
            return;
        }
        if (meetingHead(index) || details(para)) {
            return;
        }
        var labelled = para.marker() == null && para.kind() != Kind.TABLE_ROW && !recommends(index)
                ? Section.labelled(words, para.kind() == Kind.LABEL || decidesBelowLabels(words))
                : null;
        if (labelled != null) {
            section = labelled;
            add(para, section, true);
            return;
        }
        var heading = headings.at(index);
        if (heading != null && !repeats(heading)) {
            open(para, heading);
            return;
        }
        if (EVENT.matcher(words).matches() || subHeading(index)) {
            group = words;
            add(para, section, true);
            return;
        }
        if ((section == Section.REASONS || section == Section.OPTIONS)
                && RESOLVES.matcher(words).find()) {
            section = Section.BODY;
        }
        add(para, lineSection(words), false);
    }

    /** "Decision" below "Purpose of report" and the like: on a page with such labels it is one, without a colon too. */
    private boolean decidesBelowLabels(String words) {
        return (section == Section.AGENDA || section == Section.REASONS || section == Section.OPTIONS)
                && words.matches("(?:The )?Decisions?|(?:THE )?DECISIONS?");
    }

    /** "Recommended" below what was said, or "Recommendations" over "The Committee:", marks what the body recommends, not an officer. */
    private boolean recommends(int index) {
        if (passages.isEmpty() || passages.getLast().item() != items.size() - 1) {
            return false;
        }
        var before = passages.getLast();
        var words = paras.get(index).text();
        if (RECOMMENDED.matcher(words).matches()) {
            return section == Section.BODY && SAID.matcher(before.para().text()).find();
        }
        return RECOMMENDATIONS.matcher(words).matches()
                && (section == Section.BODY || section == Section.MINUTES)
                && before.section() == section
                && !before.head()
                && index + 1 < paras.size()
                && BODY_LEADS.matcher(paras.get(index + 1).text()).matches();
    }

    /** The same heading twice, as when a saved page prints its title above itself. */
    private boolean repeats(Heading heading) {
        if (items.isEmpty()
                || (heading.number() != null
                        && !heading.number().equals(items.getLast().number()))) {
            return false;
        }
        return heading.title().equalsIgnoreCase(items.getLast().title());
    }

    private boolean meetingHead(int index) {
        var head = MeetingHeads.at(paras, index);
        if (head == null || !meetings.add(head, index)) {
            return false;
        }
        headings.expect(head.item());
        section = Section.BODY;
        group = null;
        var para = paras.get(index);
        add(para, section, head.words().length() * 10 > para.text().length() * 7);
        return true;
    }

    /** "Venue: …" and "Time: …" below a meeting's line. */
    private boolean details(Para para) {
        if (!meetings.detail(
                para, passages.isEmpty() ? null : passages.getLast().para())) {
            return false;
        }
        add(para, section, true);
        return true;
    }

    private void open(Para para, Heading heading) {
        items.add(new Outline.Item(heading.number(), heading.title(), meetings.count() - 1, para.start(), para.end()));
        var named = Section.labelled(heading.title(), true);
        section = named == null || named == Section.MINUTES || named == Section.DECISION ? Section.BODY : named;
        group = null;
        if (heading.bodyFrom() < 0) {
            add(para, section, true);
            return;
        }
        add(para.upTo(text, heading.bodyFrom()), section, true);
        add(para.from(text, heading.bodyFrom()), section, false);
    }

    private static Section inline(String words) {
        if (REASON_LINE.matcher(words).find()) {
            return Section.REASONS;
        }
        if (OPTION_LINE.matcher(words).find()) {
            return Section.OPTIONS;
        }
        return PROPOSAL_LINE.matcher(words).find() ? Section.PROPOSAL : null;
    }

    private Section lineSection(String words) {
        var own = inline(words);
        return own == null ? section : own;
    }

    private boolean subHeading(int index) {
        var para = paras.get(index);
        var words = para.text();
        if (para.kind() == Kind.HEADING && para.marker() == null) {
            return !items.isEmpty();
        }
        if (para.marker() != null || para.kind() == Kind.TABLE_ROW || index + 1 >= paras.size()) {
            return false;
        }
        var next = paras.get(index + 1);
        return SUB_HEADING.matcher(words).matches()
                && !NOT_HEADING.matcher(words).find()
                && next.kind() != Kind.TABLE_ROW
                && next.text().length() > words.length()
                && next.text().length() > 40;
    }

    private void add(Para para, Section where, boolean head) {
        passages.add(new Passage(para, where, items.size() - 1, meetings.count() - 1, group, false, head));
    }

    private List<Outline.Item> ended(List<Passage> placed) {
        var ends = new int[items.size()];
        for (var passage : placed) {
            if (passage.item() >= 0) {
                ends[passage.item()] =
                        Math.max(ends[passage.item()], passage.para().end());
            }
        }
        var result = new ArrayList<Outline.Item>();
        for (var i = 0; i < items.size(); i++) {
            var item = items.get(i);
            result.add(new Outline.Item(item.number(), item.title(), item.meeting(), item.start(), ends[i]));
        }
        return List.copyOf(result);
    }
}
