package org.scrutineer.meetings.reader.recommendation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.scrutineer.meetings.reader.Draft.Status;
import org.scrutineer.meetings.reader.layout.Sentence;
import org.scrutineer.meetings.reader.structure.Extract;
import org.scrutineer.meetings.reader.structure.Outline;
import org.scrutineer.meetings.reader.structure.Passage;

/**
 * Fifth step of the reader: recommendations that the document reports on or repeats, with what it says of each. Those
 * that an officer only proposes are given too, with little confidence and no status.
 */
public final class RecommendationReader {

    private static final Pattern ELSEWHERE =
            Pattern.compile("\\b(?:set out|detailed|listed|contained|given|shown) (?:in|at|on)\\b");
    private static final Pattern MENTION = Pattern.compile(
            "\\b[Rr]ecommendations? (?:numbered |[Nn]os?\\.? ?)?\\(?(?<n>\\d{1,2} [A-Z]{2,5} \\d{2,3}|\\d{1,3}(?:\\.\\d{1,2})?(?:(?:,? and |,? & |, ?| to | ?[-–] ?)\\d{1,3}(?:\\.\\d{1,2})?)*)\\b\\)?|\\b[Rr]ecommendations? (?<letters>(?:[A-Z]|\\((?:[a-z]|[ivx]{1,5})\\))(?:(?:,? and |,? & |, )(?:[A-Z]|\\((?:[a-z]|[ivx]{1,5})\\)))*)(?= [a-z(]|, |[.;:]|$)|\\b(?<ordinal>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) recommendation\\b");
    private static final List<String> ORDINALS =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");
    private static final Pattern VERB_BEFORE = Pattern.compile(
            "(?i)\\b(accepted|rejected|agreed|approved|endorsed|declined|supported|implemented|completed|not accepted|(?:do|does|did) not (?:accept|agree|support)|accepts?|rejects|agrees?|supports?|approves|endorses|declines|defers|deferred|paused)(?: with)?(?: the| all| all of the)?(?: scrutiny)? $");
    /** "the assessments of 1 (fully achieved) for recommendations 1 and 3 be agreed": what is agreed to is the assessment. */
    private static final Pattern ASSESSED = Pattern.compile(
            "(?i)\\b(?:assessments?|status|ratings?|gradings?) (?:of|as) (?<told>\\S[^.;]{1,60}?),? (?:for|of|to|in respect of|against)(?: the)? $");

    /** "Recommendations 5 and 6 – Achieved" */
    private static final Pattern STATE = Pattern.compile("\\s*[:–—-]\\s+(?<state>\\S.{2,45})");

    private static final Pattern BOUNDARY = Pattern.compile(
            ";|,? (?:and|but|while|whilst) (?=[Rr]ecommendations? [\\d(A-Z])|, (?=[Rr]ecommendations? [\\d(A-Z])");
    private static final Pattern THAT = Pattern.compile("^That \\w");

    private final Outline outline;
    private final List<Reported> found = new ArrayList<>();
    /** Where the passages begin that something is reported from. */
    private final Set<Integer> taken = new HashSet<>();
    /** Where the recommendations begin that are rows of a table; those of several meetings have each their own numbers. */
    private final Set<Integer> rows = new HashSet<>();

    private RecommendationReader(Outline outline) {
        this.outline = outline;
    }

    /** The recommendations of a document, each number once. */
    public static List<Reported> read(Outline outline) {
        return new RecommendationReader(outline).read();
    }

    private List<Reported> read() {
        var key = StatusKey.of(outline);
        Trackers.find(outline, key).forEach(this::addRow);
        DividedTrackers.find(outline, key).forEach(this::addRow);
        HeadedRecommendations.find(outline, key).forEach(this::add);
        LabelledRecommendations.find(outline, key).stream()
                .filter(labelled -> !inside(labelled.passage()))
                .forEach(this::add);
        ListedRecommendations.find(outline).stream()
                .filter(listed -> !inside(listed.passage()))
                .forEach(this::add);
        RecommendedLists.find(outline).stream()
                .filter(listed -> !inside(listed.passage()))
                .toList()
                .forEach(this::addRow);
        for (var told : ToldRecommendations.find(outline)) {
            if (!inside(told.passage()) || told.passage().para().cells().isEmpty()) {
                add(told);
            }
        }
        for (var passage : outline.passages()) {
            if (!passage.head() && passage.para().cells().isEmpty() && !inside(passage)) {
                mentions(passage);
            }
        }
        QuotedRecommendations.find(outline).forEach(this::add);
        ProposedRecommendations.find(outline, this::inside).forEach(this::add);
        found.sort(Comparator.comparingInt(reported -> reported.extract().start()));
        return once();
    }

    private void add(Reported reported) {
        found.add(reported);
        taken.add(reported.passage().para().start());
    }

    private void addRow(Reported reported) {
        add(reported);
        rows.add(reported.extract().start());
    }

    /** Whether something is reported from the passage already. */
    private boolean inside(Passage passage) {
        return taken.contains(passage.para().start());
    }

    /** "Recommendations 1 and 3 had been implemented, recommendation 2 would be reported in May." */
    private void mentions(Passage passage) {
        if (!passage.section().isRecord()) {
            return;
        }
        for (var sentence : Sentence.of(passage.para())) {
            if (!sentence.text().contains("ecommendation")) {
                continue;
            }
            var from = 0;
            var cuts = BOUNDARY.matcher(sentence.text());
            while (cuts.find()) {
                segment(passage, sentence, from, cuts.start());
                from = cuts.end();
            }
            segment(passage, sentence, from, sentence.text().length());
        }
    }

    private void segment(Passage passage, Sentence sentence, int from, int to) {
        var words = sentence.text().substring(from, to);
        var mention = MENTION.matcher(words);
        var last = 0;
        while (mention.find()) {
            var before = words.substring(last, mention.start());
            var after = words.substring(mention.end());
            var verb = VERB_BEFORE.matcher(before);
            var active = verb.find();
            var assessed = ASSESSED.matcher(before);
            var status = assessed.find()
                    ? StatusWords.stated(assessed.group("told"))
                    : active ? StatusWords.stated(verb.group(1)) : fared(after);
            last = mention.end();
            var state = status == null ? STATE.matcher(after) : null;
            status = state != null && state.matches() ? StatusWords.stated(state.group("state")) : status;
            if (status == null) {
                continue;
            }
            var extract = Extract.of(outline.text(), passage, sentence.from() + from, sentence.from() + to);
            var text = assessed.hasMatch()
                    ? assessed.group("told")
                    : active ? verb.group(1) : after.replaceAll("^[,\\s]+|[.,;\\s]+$", "");
            var ordinal = mention.group("ordinal");
            var letters = mention.group("letters");
            var numbers = letters != null
                    ? List.of(letters.replaceAll("[()]", "").split(",? and |,? & |, ", -1))
                    : ordinal == null
                            ? numbers(mention.group("n"))
                            : List.of(String.valueOf(ORDINALS.indexOf(ordinal) + 1));
            if (numbers.size() > 2 && ELSEWHERE.matcher(words).find()) {
                continue; // a clause that takes a report's recommendations as a whole, whose words are not here
            }
            for (var number : numbers) {
                add(new Reported(passage, number, extract, status, text, 0.92));
            }
        }
    }

    /** What is told behind a number; that something is being done may be said of anything. */
    private static Status fared(String words) {
        var told = StatusWords.told(words);
        var reported = told == null ? StatusWords.reported(words) : told;
        return told == null && reported == Status.IN_PROGRESS ? null : reported;
    }

    static List<String> numbers(String list) {
        var numbers = new ArrayList<String>();
        if (list.matches(".*[A-Z].*")) {
            return List.of(list); // a mark with letters is one reference
        }
        var matcher = Pattern.compile("(\\d{1,3})(?:(\\.\\d{1,2})|\\s*(?:to|[-–])\\s*(\\d{1,3})(?!\\.))?")
                .matcher(list);
        while (matcher.find()) {
            if (matcher.group(2) != null) {
                numbers.add(matcher.group());
                continue;
            }
            var first = Integer.parseInt(matcher.group(1));
            var last = matcher.group(3) == null ? first : Integer.parseInt(matcher.group(3));
            for (var n = first; n <= last && n < first + 60; n++) {
                numbers.add(String.valueOf(n));
            }
        }
        return numbers;
    }

    /** A number of an item, as a proposal or as something reported. */
    private record Numbered(String number, int item, boolean reported) {}

    /** A number at its place. */
    private record Placed(String number, int start) {}

    private List<Reported> once() {
        var kept = new ArrayList<Reported>();
        var numbered = new HashMap<Numbered, Integer>();
        var tabled = new HashSet<Numbered>();
        var placed = new HashSet<Placed>();
        for (var reported : found) {
            var number = new Numbered(reported.number(), reported.passage().item(), reported.confidence() >= 0.5);
            var place = new Placed(reported.number(), reported.extract().start());
            var row = rows.contains(reported.extract().start());
            var again = reported.number() != null
                    && reported.passage().para().cells().isEmpty()
                    && numbered.containsKey(number)
                    && !another(kept.get(numbered.get(number)), reported)
                    && !(row && tabled.contains(number));
            if (again) {
                kept.set(numbered.get(number), told(kept.get(numbered.get(number)), reported));
            } else if (placed.add(place)) {
                numbered.put(number, kept.size());
                kept.add(reported);
                if (row) {
                    tabled.add(number);
                }
            }
        }
        return kept;
    }

    /** Two reports answered in one item number their recommendations each from one. */
    private static boolean another(Reported first, Reported again) {
        return THAT.matcher(first.extract().words()).find()
                && THAT.matcher(again.extract().words()).find()
                && !again.extract().words().equals(first.extract().words());
    }

    /** A recommendation of which nothing was told where it stands, with what is told of its number further on. */
    private static Reported told(Reported first, Reported again) {
        return first.status() != null || again.status() == null
                ? first
                : new Reported(
                        first.passage(),
                        first.number(),
                        first.extract(),
                        again.status(),
                        again.statusText(),
                        again.confidence());
    }
}
