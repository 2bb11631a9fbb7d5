package org.scrutineer.meetings.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.scrutineer.meetings.reader.action.ActionReader;
import org.scrutineer.meetings.reader.action.Task;
import org.scrutineer.meetings.reader.decision.Clause;
import org.scrutineer.meetings.reader.decision.DecisionReader;
import org.scrutineer.meetings.reader.format.DocumentParser;
import org.scrutineer.meetings.reader.format.Limits;
import org.scrutineer.meetings.reader.format.SourceDocument;
import org.scrutineer.meetings.reader.layout.Layout;
import org.scrutineer.meetings.reader.people.AttendanceReader;
import org.scrutineer.meetings.reader.people.Attendee;
import org.scrutineer.meetings.reader.people.InterestReader;
import org.scrutineer.meetings.reader.question.QuestionReader;
import org.scrutineer.meetings.reader.recommendation.RecommendationReader;
import org.scrutineer.meetings.reader.recommendation.Reported;
import org.scrutineer.meetings.reader.structure.AdjournmentReader;
import org.scrutineer.meetings.reader.structure.Outline;
import org.scrutineer.meetings.reader.structure.OutlineReader;

/**
 * Reads published minutes into a {@link Draft}. Deterministic; needs no network, no model and no service. Thread-safe.
 *
 * <p>The steps, each in its package: {@code format} (bytes to text and blocks), {@code layout} (blocks to paragraphs),
 * {@code structure} (paragraphs to meetings, items and sections), {@code decision}, {@code action},
 * {@code recommendation}, {@code people}, {@code question} (paragraphs to meaning).
 */
public final class MinutesReader {

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Set<String> WELSH = Set.of(
            "Cofnodion",
            "Penderfyniad",
            "PENDERFYNWYD",
            "Penderfynwyd",
            "Pwyllgor",
            "Cyngor",
            "Ymddiheuriadau",
            "gan",
            "yr",
            "oedd",
            "wedi",
            "bod");
    private static final Set<String> ENGLISH =
            Set.of("the", "The", "and", "was", "were", "that", "RESOLVED", "Committee", "Minutes");

    private final DocumentParser parser;

    public MinutesReader() {
        this(Limits.standard());
    }

    /** @param limits what a document may have, and how long reading it may take from its bytes to its meaning */
    public MinutesReader(Limits limits) {
        this.parser = new DocumentParser(limits);
    }

    /**
     * Reads a document of any supported format.
     *
     * @throws org.scrutineer.meetings.reader.format.UnreadableDocumentException when it cannot be read
     */
    public Draft read(byte[] bytes, String fileName) {
        return read(bytes, fileName, CommitteeCalendar.unknown());
    }

    /** As {@link #read(byte[], String)}, with the meetings known, so that "next meeting" gets its date. */
    public Draft read(byte[] bytes, String fileName, CommitteeCalendar calendar) {
        return parser.parse(bytes, fileName, MinutesReader::understood).draft(calendar);
    }

    /** Reads a document whose format has been taken off. Never throws for its content. */
    public Draft read(SourceDocument source) {
        return read(source, CommitteeCalendar.unknown());
    }

    /** As {@link #read(SourceDocument)}, with the meetings known, so that "next meeting" gets its date. */
    public Draft read(SourceDocument source, CommitteeCalendar calendar) {
        return understood(source).draft(calendar);
    }

    private static Understood understood(SourceDocument source) {
        var outline = OutlineReader.read(source.text(), Layout.paragraphs(source));
        var clauses = DecisionReader.read(outline);
        return new Understood(
                source,
                outline,
                clauses,
                ActionReader.read(outline, clauses),
                RecommendationReader.read(outline),
                AttendanceReader.read(outline),
                QuestionReader.read(outline),
                InterestReader.read(outline),
                AdjournmentReader.read(outline));
    }

    /** What was found; the calendar may ask a database, so it is asked outside of the time that a document has. */
    private record Understood(
            SourceDocument source,
            Outline outline,
            List<Clause> clauses,
            List<Task> tasks,
            List<Reported> recommendations,
            List<Attendee> attendees,
            List<Draft.Question> questions,
            List<Draft.Declaration> interests,
            List<Draft.Adjournment> adjournments) {

        Draft draft(CommitteeCalendar calendar) {
            var parts = new DraftAssembly(outline, calendar);
            var draft = new Draft(
                    source.text(),
                    languages(source.text()),
                    parts.meetings(),
                    parts.items(),
                    parts.decisions(clauses),
                    parts.actions(tasks),
                    parts.recommendations(recommendations),
                    parts.attendance(attendees),
                    questions,
                    interests,
                    adjournments,
                    List.of());
            return draft.with(parts.warnings(source, draft));
        }
    }

    private static List<String> languages(String text) {
        var sample = text.substring(0, Math.min(text.length(), 60_000));
        var welsh = 0;
        var english = 0;
        var words = WORD.matcher(sample);
        while (words.find()) {
            welsh += WELSH.contains(words.group()) ? 1 : 0;
            english += ENGLISH.contains(words.group()) ? 1 : 0;
        }
        var languages = new ArrayList<String>();
        if (english >= welsh) {
            languages.add("en");
        }
        if (welsh > 5 || welsh > english) {
            languages.add("cy");
        }
        if (english < welsh && english > 5) {
            languages.add("en");
        }
        return List.copyOf(languages);
    }
}
