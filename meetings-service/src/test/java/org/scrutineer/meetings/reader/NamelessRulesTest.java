package org.scrutineer.meetings.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * No rule names a council, a person or a file. Names are capitalised words, so every capitalised word in the reader's
 * string literals must be one of the field's own words, listed in {@code rule-vocabulary.txt}: add a word there only when
 * any council could write it.
 */
class NamelessRulesTest {

    private static final Path READER = Path.of("src/main/java/org/scrutineer/meetings/reader");
    private static final Path VOCABULARY = Path.of("src/test/resources/minutes/rule-vocabulary.txt");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*(?:/\\*\\*|\\*|//).*$");
    private static final Pattern EITHER_CASE = Pattern.compile("\\[([A-Z])[a-z]]");
    private static final Pattern CAPITALISED = Pattern.compile("(?<![A-Za-z])[A-Z][A-Za-z]+");
    private static final Pattern FILE = Pattern.compile("\\.(?:txt|html?|pdf|docx)\\b|www\\.|\\.gov\\b");

    @Test
    void everyCapitalisedWordOfARuleIsAWordOfTheField() throws IOException {
        var known = new HashSet<>(Files.readAllLines(VOCABULARY));
        var strange = new TreeSet<String>();
        for (var literal : literals()) {
            var words = CAPITALISED.matcher(EITHER_CASE
                    .matcher(literal.replaceAll("\\\\\\\\[a-zA-Z]|\\\\[ntr]", " "))
                    .replaceAll("$1"));
            while (words.find()) {
                if (!known.contains(words.group())) {
                    strange.add(words.group());
                }
            }
        }
        assertEquals(Set.of(), strange, "words that only some councils would write");
    }

    @Test
    void noRuleNamesAFileOrASite() throws IOException {
        for (var literal : literals()) {
            assertTrue(!FILE.matcher(literal).find(), literal);
        }
    }

    @Test
    void theVocabularyHoldsNothingThatNoRuleUses() throws IOException {
        var all = EITHER_CASE.matcher(String.join(" ", literals())).replaceAll("$1");
        for (var word : Files.readAllLines(VOCABULARY)) {
            assertTrue(all.contains(word), word);
        }
    }

    private static Set<String> literals() throws IOException {
        var literals = new HashSet<String>();
        try (var files = Files.walk(READER)) {
            for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                if (file.toString().contains("format") || file.endsWith("ReadMinutes.java")) {
                    continue;
                }
                var matcher =
                        LITERAL.matcher(COMMENT.matcher(Files.readString(file)).replaceAll(""));
                while (matcher.find()) {
                    literals.add(matcher.group(1));
                }
            }
        }
        return literals;
    }
}
