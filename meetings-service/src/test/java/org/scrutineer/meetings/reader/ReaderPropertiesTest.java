package org.scrutineer.meetings.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.scrutineer.meetings.reader.format.SourceDocument;

/** What holds for every text, whoever wrote it. */
class ReaderPropertiesTest {

    private static final MinutesReader READER = new MinutesReader();

    /** A word that would be the next mark of a list when it comes to stand at the head of a line: nobody could tell it from one. */
    private static final Pattern MARK = Pattern.compile("(?:^| )\\(?\\w{1,4}[.):]");

    @Property(tries = 300)
    void anyTextIsReadWithoutAnException(@ForAll String text) {
        var draft = READER.read(SourceDocument.ofLines(text));
        assertEquals(text, draft.text());
    }

    @Property(tries = 300)
    void everyExtractIsVerbatimAtItsPlace(@ForAll("minutes") List<String> blocks) {
        var draft = READER.read(SourceDocument.ofLines(String.join("\n\n", blocks)));
        draft.decisions().forEach(d -> verbatim(draft, d.text(), d.start(), d.end()));
        draft.actions().forEach(a -> verbatim(draft, a.text(), a.start(), a.end()));
        draft.recommendations().forEach(r -> verbatim(draft, r.text(), r.start(), r.end()));
        draft.items().stream()
                .flatMap(item -> item.paragraphs().stream())
                .forEach(p -> verbatim(draft, p.text(), p.start(), p.end()));
        draft.attendance().forEach(a -> placed(draft, a.start(), a.end()));
        draft.questions().forEach(q -> placed(draft, q.start(), q.end()));
        draft.meetings().forEach(m -> placed(draft, m.start(), m.end()));
    }

    @Property(tries = 150)
    void wrappingChangesNothingThatIsRead(
            @ForAll("minutes") List<String> blocks, @ForAll @IntRange(min = 60, max = 100) int width) {
        var flowing = READER.read(SourceDocument.ofLines(String.join("\n\n", blocks)));
        var wrapped = READER.read(SourceDocument.ofLines(
                String.join("\n\n", blocks.stream().map(b -> wrap(b, width)).toList())));
        assertEquals(told(flowing), told(wrapped));
    }

    @Property(tries = 150)
    void theStyleOfBulletsChangesNothingThatIsRead(
            @ForAll("minutes") List<String> blocks, @ForAll("bullets") String bullet) {
        var dots = READER.read(SourceDocument.ofLines(String.join("\n\n", blocks)));
        var others =
                READER.read(SourceDocument.ofLines(String.join("\n\n", blocks).replace("• ", bullet + " ")));
        assertEquals(
                told(dots),
                told(others).stream().map(t -> t.replace(bullet + " ", "• ")).toList());
    }

    @Property(tries = 100)
    void readingIsDeterministic(@ForAll("minutes") List<String> blocks) {
        var text = String.join("\n\n", blocks);
        assertEquals(READER.read(SourceDocument.ofLines(text)), READER.read(SourceDocument.ofLines(text)));
    }

    @Provide
    Arbitrary<String> bullets() {
        return Arbitraries.of("·", "▪", "-", "–", "*", "●");
    }

    /** Minutes put together from paragraphs as councils write them, in any order, with any words between. */
    @Provide
    Arbitrary<List<String>> minutes() {
        var number = Arbitraries.integers().between(1, 40).map(String::valueOf);
        var post = Arbitraries.of("Head of Estates", "Monitoring Officer", "Director of Place and Culture", "Clerk");
        var thing = Arbitraries.of(
                "the report",
                "a list of all works done since the spring",
                "the calendar",
                "the answers to both questions");
        var clause = Combinators.combine(post, thing)
                .as((p, t) -> List.of(
                        "That " + t + " be noted;",
                        "That the " + p + " be asked to send " + t + " to members before the next meeting; and",
                        "That the Chair write to the Minister about " + t + "."));
        Arbitrary<String> resolution = Combinators.combine(clause, Arbitraries.of("RESOLVED:", "Resolved –", "AGREED:"))
                .as((c, mark) -> mark + "\n\n(a) " + c.get(0) + "\n\n(b) " + c.get(1) + "\n\n(c) " + c.get(2));
        Arbitrary<String> promise = Combinators.combine(post, thing)
                .as((p, t) -> "The " + p
                        + " told the Panel of the year's work, of which there had been much, and agreed to circulate "
                        + t + " within a fortnight.");
        Arbitrary<String> request = thing.map(
                t -> "Members asked for a copy of " + t + " and spoke about it at some length before going on.");
        Arbitrary<String> bullets = thing.map(t -> "The following was said:\n\n• that " + t
                + " had been late;\n\n• that " + t + " would be sent to members.");
        Arbitrary<String> heading = number.map(n -> n + ". ANY OTHER BUSINESS");
        Arbitrary<String> words = Arbitraries.strings()
                .alpha()
                .numeric()
                .withChars(" .,;:()-'")
                .ofMaxLength(120)
                .map(String::strip)
                .filter(w -> !MARK.matcher(w).find());
        return Arbitraries.oneOf(List.of(resolution, promise, request, bullets, heading, words))
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    private static void verbatim(Draft draft, String words, int start, int end) {
        placed(draft, start, end);
        assertEquals(
                draft.text().substring(start, end).replaceAll("\\s+", " ").strip(),
                words.replaceAll("\\s+", " ").strip());
    }

    private static void placed(Draft draft, int start, int end) {
        assertTrue(start >= 0 && start <= end && end <= draft.text().length(), start + ".." + end);
    }

    /** What a draft says, without places. */
    private static List<String> told(Draft draft) {
        return Stream.of(
                        draft.decisions().stream().map(d -> "D " + d.clause() + " " + d.verb() + " " + d.text()),
                        draft.actions().stream()
                                .map(a -> "A " + a.kind() + " " + a.owner() + " " + a.dueText() + " " + a.text()),
                        draft.recommendations().stream().map(r -> "R " + r.number() + " " + r.status()),
                        draft.questions().stream().map(q -> "Q " + q.question()))
                .flatMap(entries -> entries)
                .toList();
    }

    private static String wrap(String block, int width) {
        var out = new StringBuilder();
        for (var line : block.split("\n", -1)) {
            var column = 0;
            for (var word : line.split(" ", -1)) {
                if (column > 0 && column + 1 + word.length() > width) {
                    out.append('\n');
                    column = 0;
                } else if (column > 0) {
                    out.append(' ');
                    column++;
                }
                out.append(word);
                column += word.length();
            }
            out.append('\n');
        }
        return out.substring(0, out.length() - 1);
    }
}
