package org.scrutineer.meetings.reader.decision;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.scrutineer.meetings.reader.Draft.Verb;
import org.scrutineer.meetings.reader.layout.Marker.Style;
import org.scrutineer.meetings.reader.structure.Outline;
import org.scrutineer.meetings.reader.structure.Passage;
import org.scrutineer.meetings.reader.structure.Section;

/**
 * Clauses whose mark the page has lost: "RESOLVED" is often a picture, a bold line or a cell of its own. What remains is a
 * numbered list of clauses, or one paragraph "That … be noted", after the discussion. Only where the item has no marked
 * decision in the same section.
 */
final class UnmarkedClauses {

    /** What stands before a list that is not a resolution. */
    private static final Pattern OTHER_LEAD = Pattern.compile(
            "\\b(?:options?|signatories|asked to|invited to|recommended to|RECOMMENDED|requested to|requested that|asked that|asked for|is asked|following (?:points?|comments?|questions?|issues?|areas?|topics?|matters?|information|principal|key)|points? (?:were|was|included)|grounds|reasons?|raised|suggested|proposed|included the following|questions?|purpose|to be provided|objectives?|terms of reference|recommends?|recommendations?[^.]{0,60}? (?:were|was|of|made|arising|from)|may attend|would (?:be|like)|wished|requirements?|criteria|procedure|resolves to|discussed|highlighted|advised|reported|explained|stated)\\b[^.]*[:;–—-]*$|\\b(?:following points?|included the following|points? (?:were|was|included)|following (?:issues?|comments?|questions?|matters?))\\b[^.]*\\.$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern MOVED = Pattern.compile(
            "\\b(?:moved|proposed|seconded|put to the vote|resolved|agreed|voting|vote)\\b", Pattern.CASE_INSENSITIVE);
    /** A mover and a seconder, or a verb at the end: what follows is the clause. */
    private static final Pattern MOVED_LEAD = Pattern.compile(
            "\\b(?:moved|proposed|seconded)\\b|\\b(?:resolved|agreed|vote)\\W*$|^\\W*(?:resolved|agreed)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NOTED =
            Pattern.compile("^That the .{3,90}? (?<!\\bbe )(?:noted|notes) \\b.*", Pattern.DOTALL);
    private static final Pattern LEADS_ON = Pattern.compile("[:;–—]$");
    /** "That the Council receive the annual report". */
    private static final Pattern BODY_DOES = Pattern.compile(
            "^That (?:the )?(?:[A-Z][\\w’'&-]* (?:and |of )?){0,8}?(?:Council|Committee|Panel|Board|Cabinet|Commission|Executive|Forum|Members) (?:receive|note|approve|agree|endorse|support|adopt|thank|accept|welcome|confirm)\\b");

    /** A resolution that needs no mark to be known. */
    private static final Pattern CORRECT_RECORD = Pattern.compile(
            "^(?:[Tt]he (?:draft )?[Mm]inutes\\b.{5,200}? be|That the (?:draft )?[Mm]inutes\\b.{5,200}? were) (?:confirmed|approved|agreed|accepted|signed) as\\b",
            Pattern.DOTALL);

    private static final Pattern BODY_DID = Pattern.compile(
            "^That the .{3,90}? (?:noted|notes|agreed|agrees|approved|approves|endorsed|endorses|received|receives|supports|requests|recommends?)\\b.*",
            Pattern.DOTALL);
    private static final Pattern BODY_NOTED = Pattern.compile(
            "^The (?:[\\w&'’,-]+ ){0,10}?(?:[Cc]ommittee|[Pp]anel|[Bb]oard|[Cc]ommission) (?:noted|agreed|approved|endorsed|received)\\b");
    private static final Pattern VERB_LIST = Pattern.compile(
            "^(?:The |This )?(?:[\\w&'’,]+ ){0,9}?(?:[Cc]ommittee|[Cc]abinet|[Cc]ouncil|[Pp]anel|[Bb]oard|[Ee]xecutive|[Cc]ommission|[Mm]embers)(?: then| therefore| also| duly)?\\s*[:–—-]+$");

    /** "That the Committee resolves to:": its list has lost the mark above it. */
    private static final Pattern RESOLVES_LEAD = Pattern.compile(
            "^That (?:the )?(?:[\\w&'’,]+ ){0,9}?(?:[Cc]ommittee|[Cc]abinet|[Cc]ouncil|[Pp]anel|[Bb]oard|[Ee]xecutive|[Cc]ommission|[Mm]embers) (?:resolves|agrees|resolved|agreed)(?: to| that)?\\s*[:–—-]*$");

    /** What every agenda says, whatever its section. */
    private static final Pattern EVERY_AGENDA = Pattern.compile(
            "^To (?:receive|note|consider|invite)(?: and consider)? (?:any |the |all )?(?:apolog|declarations?|disclosures?|interests|questions|urgent|petitions|deputations|announcements|substitut)");

    /** What an agenda says that the body will do, and what another body resolved: "The Panel will look at the motion of Council:" */
    private static final Pattern PUT = Pattern.compile(
            "^(?:The )?(?:[\\w&'’-]+ ){0,8}?(?:[Cc]ommittee|[Pp]anel|[Bb]oard|[Cc]ommission|[Mm]embers|[Cc]hair(?:man|woman|person)?) (?:to|will|is to|are to) (?:also )?(?:consider|receive|review|discuss|look|hear|debate|examine|scrutini[sz]e)\\b|\\b(?:resolution|motion) (?:\\w+ )?(?:from|of|by|at) (?:the )?(?:(?:meeting|last meeting) of )?(?:the )?(?:Full |County |City |Borough |District )?(?:Council|Cabinet|Executive)\\b");

    /** What has been, or what somebody wants to know. */
    private static final Pattern TOLD = Pattern.compile(
            "(?i)\\b(?:was|were|had|did|could|would|might|said|asked|felt|explained|advised|reported)\\b|\\?");

    private static final Pattern TABLE_HEADING = Pattern.compile("(?i)recommendations?|action(?:s| required)?");
    private static final int LONGEST_HEADING = 40;

    private final List<Passage> passages;
    private final ClauseLists lists;
    private final Set<Place> decided = new HashSet<>();
    private final Set<Passage> marked = new HashSet<>();
    private final Set<Integer> taken;
    private final LostItems lost;

    UnmarkedClauses(Outline outline, ClauseLists lists, List<Clause> marked, Set<Integer> taken) {
        this.passages = outline.passages();
        this.lists = lists;
        marked.stream().filter(Clause::formal).map(Clause::passage).forEach(passage -> {
            decided.add(place(passage));
            this.marked.add(passage);
        });
        this.taken = taken;
        this.lost = new LostItems(passages, this.marked, taken);
    }

    /** Takes what is found. */
    interface Taker {
        void take(List<ClauseLists.Part> parts, double confidence, Function<ClauseLists.Part, Verb> verb);
    }

    void find(Taker taker) {
        for (var i = 0; i < passages.size(); i++) {
            var passage = passages.get(i);
            if (!passage.section().isRecord()
                    || passage.head()
                    || passage.quoted()
                    || taken.contains(i)
                    || (decided(passage) && !lost.begins(i))) {
                continue;
            }
            var marker = passage.para().marker();
            if (marker != null && marker.style() != Style.BULLET && marker.style() != Style.DECIMAL && marker.opens()) {
                list(i, taker);
            } else if (marker == null) {
                single(i, taker);
            }
        }
    }

    /** Whether the list is the first column of a table whose cells have become lines: "Recommendation", "Priority", "Date" above it. */
    private boolean inTable(int index) {
        for (var i = index - 1; i >= 0 && passages.get(i).text().length() < LONGEST_HEADING; i--) {
            if (TABLE_HEADING.matcher(passages.get(i).text()).matches()) {
                return index - i > 1;
            }
        }
        return false;
    }

    /** A part of an item of a meeting. */
    private record Place(int item, int meeting, Section section) {}

    private static Place place(Passage passage) {
        return new Place(passage.item(), passage.meeting(), passage.section());
    }

    private boolean decided(Passage passage) {
        return decided.contains(place(passage));
    }

    private void list(int index, Taker taker) {
        var parts = lists.at(index, index);
        var before = before(index);
        var lead = before == null ? "" : before.text();
        var verbs = RESOLVES_LEAD.matcher(lead).matches()
                || (VERB_LIST.matcher(lead).matches() && !Voice.proposes(lead));
        if (parts.isEmpty()
                || inTable(index)
                || reasons(index)
                || PUT.matcher(lead).find()
                || (!verbs
                        && OTHER_LEAD.matcher(lead).find()
                        && !MOVED.matcher(lead).find())) {
            return;
        }
        var operative = parts.stream()
                .filter(part -> Operative.clause(words(part))
                        || BODY_NOTED.matcher(words(part)).find())
                .count();
        var opening = parts.stream().filter(part -> words(part).length() > 15).count();
        if (operative * 2 > parts.size() && opening > 0 && (parts.size() > 1 || recorded(index))) {
            var sure = operative == parts.size() ? 0.88 : 0.8;
            taker.take(
                    parts,
                    verbs || MOVED.matcher(lead).find() ? sure + 0.04 : sure,
                    part -> verbs ? verb(words(part)) : Verb.RESOLVED);
        } else if (closes(index, parts)) {
            taker.take(parts, 0.8, part -> Verb.RESOLVED);
        }
    }

    /**
     * Whether the list is what the item ends with, below what was said and with no words that lead to it: then it says what was
     * resolved, though its clauses are in the present: "(a) the December meeting looks at the budget".
     */
    private boolean closes(int index, List<ClauseLists.Part> parts) {
        return parts.size() > 1
                && index > 1
                && (passages.get(index).para().hasMarker(Style.LETTER)
                        || passages.get(index).para().hasMarker(Style.BRACKETED_NUMBER))
                && lost.said(index - 1)
                && lost.said(index - 2)
                && passages.get(index - 1).sameRun(passages.get(index))
                && last(parts.getLast().last())
                && passages.subList(index, parts.getLast().last() + 1).stream()
                        .noneMatch(passage -> TOLD.matcher(passage.text()).find());
    }

    /** "1. To keep the plan up to date", below clauses that begin "That": why, and not what. */
    private boolean reasons(int index) {
        return index > 0
                && taken.contains(index - 1)
                && passages.get(index - 1).para().marker() != null
                && passages.get(index - 1).text().matches("(?s)[Tt]hat\\b.*")
                && passages.get(index).text().matches("(?s)To\\b.*");
    }

    private static Verb verb(String words) {
        return words.matches("(?i)noted?s?\\b.*")
                ? Verb.NOTED
                : words.matches("(?i)agree[sd]?\\b.*") ? Verb.AGREED : Verb.RESOLVED;
    }

    /** Whether a page's labels say that this is the record: then one clause on its own is enough. */
    private boolean recorded(int index) {
        return passages.get(index).section() != Section.BODY
                || MOVED.matcher(before(index) == null ? "" : before(index).text())
                        .find()
                || last(index);
    }

    private void single(int index, Taker taker) {
        var passage = passages.get(index);
        var text = passage.text();
        var before = before(index);
        var lead = before == null ? "" : before.text();
        if ((before != null
                        && !before.head()
                        && ((lead.endsWith(":") && !MOVED_LEAD.matcher(lead).find())
                                || (LEADS_ON.matcher(lead).find() && Voice.earlier(lead))))
                || text.length() < 20
                || EVERY_AGENDA.matcher(text).find()
                || text.matches("(?s)^\\**Recommendation \\w{1,3}\\b.*|^(?:Page|Minute|Paragraph) \\d+\\b.*")) {
            return;
        }
        var part = List.of(new ClauseLists.Part(null, index, lists.open(index, index)));
        if (BODY_DID.matcher(text).matches() && last(index)) {
            var verb = NOTED.matcher(text).matches() ? Verb.NOTED : Verb.RESOLVED;
            taker.take(part, 0.84, one -> verb);
        } else if ((LostItems.THAT.matcher(text).matches() && Operative.subjunctive(text))
                || (BODY_DOES.matcher(text).find() && last(index))
                || CORRECT_RECORD.matcher(text).find()
                || Operative.bare(text)) {
            taker.take(part, 0.86, one -> Verb.RESOLVED);
        } else if ((MOVED_LEAD.matcher(lead).find() && Operative.clause(text))
                || (decisionLabel(before) && Operative.clause(text))
                || (passage.section() == Section.MINUTES
                        && text.matches("To [a-z].*")
                        && Operative.clause(text)
                        && last(index))) {
            taker.take(part, 0.86, one -> Verb.RESOLVED);
        }
    }

    private static boolean decisionLabel(Passage before) {
        return before != null && before.head() && before.section() == Section.DECISION;
    }

    /** Whether no prose of the record follows in the item: resolutions stand at its end. */
    private boolean last(int index) {
        var passage = passages.get(index);
        for (var i = index + 1; i < passages.size() && passages.get(i).sameRun(passage); i++) {
            if (!passages.get(i).head() && passages.get(i).text().length() > 100) {
                return false;
            }
        }
        return true;
    }

    private Passage before(int index) {
        return index > 0
                        && passages.get(index - 1).item() == passages.get(index).item()
                ? passages.get(index - 1)
                : null;
    }

    private String words(ClauseLists.Part part) {
        return LostItems.words(passages.get(part.first()));
    }
}
