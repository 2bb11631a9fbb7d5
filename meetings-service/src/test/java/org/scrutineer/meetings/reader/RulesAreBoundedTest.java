package org.scrutineer.meetings.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * A rule that tries all ways to cut a text into words may try more of them than anybody waits for, and cannot be interrupted. Every
 * regular expression of the reader is therefore given texts that lead it astray, and counted is how often it looks at a character:
 * no clock, so that the answer is the same on every machine.
 */
class RulesAreBoundedTest {

    /** About as long as the sentences that rules are given. */
    private static final int LENGTH = 800;
    /** Twelve looks at each pair of characters. What is worse than that grows without bound. */
    private static final int MOST_LOOKS = 12 * LENGTH * LENGTH;

    private static final List<String> ASTRAY = List.of(
            "CONFIRMATION OF ELECTION OF CHAIRMAN AND APPOINTMENT ",
            "Councillor A Birch, Mrs. C. Dale and E Frost (Chair), ",
            "A B C D E F ",
            "the and of the for the with the ",
            "It was agreed that the report, the plan and the update would be ",
            "Head of Housing and Property Services, Director of Finance and ",
            "apologies were received from (substitute: (no substitute) ",
            "Recommendations 1, 2, 3 and 4 to 7, ",
            "1.1 (a) (i) 2) 3. ",
            "Members asked whether officers could provide information on the ",
            "said that he would and that she would and ",
            "((((((((((( ",
            "“That the ‘plan’ be noted, ");

    @Test
    void noRuleLooksForEver() throws IOException {
        var astray = new ArrayList<String>();
        for (var rule : rules().entrySet()) {
            for (var words : ASTRAY) {
                var text = words.repeat(LENGTH / words.length() + 1).substring(0, LENGTH);
                if (!bounded(rule.getValue(), text) || !bounded(rule.getValue(), text + "!")) {
                    astray.add(rule.getKey() + " at " + words);
                }
            }
        }
        assertThat(astray).isEmpty();
    }

    private static boolean bounded(Pattern rule, String text) {
        var counted = new Counted(text);
        try {
            var matcher = rule.matcher(counted);
            while (matcher.find()) {
                counted.found();
            }
            return true;
        } catch (LookedTooOften e) {
            return false;
        }
    }

    /** Every expression that a class of the reader keeps, by where it stands. */
    private static Map<String, Pattern> rules() throws IOException {
        var rules = new LinkedHashMap<String, Pattern>();
        var classes = Path.of("target/classes");
        try (var files = Files.walk(classes.resolve("org/scrutineer/meetings/reader"))) {
            for (var file : files.filter(path -> path.toString().endsWith(".class"))
                    .sorted()
                    .toList()) {
                var name = classes.relativize(file)
                        .toString()
                        .replace(".class", "")
                        .replace('/', '.');
                try {
                    var type = Class.forName(name);
                    for (var field : type.getDeclaredFields()) {
                        if (Modifier.isStatic(field.getModifiers()) && !field.isEnumConstant()) {
                            field.setAccessible(true);
                            collect(type.getSimpleName() + "." + field.getName(), field.get(null), rules);
                        }
                    }
                } catch (ReflectiveOperationException e) {
                    throw new LinkageError(name, e);
                }
            }
        }
        assertThat(rules).hasSizeGreaterThan(200);
        return rules;
    }

    private static void collect(String name, Object value, Map<String, Pattern> rules)
            throws ReflectiveOperationException {
        switch (value) {
            case Pattern pattern -> rules.put(name, pattern);
            case Map<?, ?> map -> collect(name, map.values(), rules);
            case Collection<?> list -> {
                var i = 0;
                for (var entry : list) {
                    collect(name + "[" + i++ + "]", entry, rules);
                }
            }
            case Record record -> {
                for (var component : record.getClass().getRecordComponents()) {
                    var accessor = component.getAccessor();
                    accessor.setAccessible(true);
                    if (component.getType() == Pattern.class) {
                        collect(name + "." + component.getName(), accessor.invoke(record), rules);
                    }
                }
            }
            case null, default -> {}
        }
    }

    private static final class LookedTooOften extends RuntimeException {

        private static final long serialVersionUID = 1L;

        LookedTooOften() {
            super(null, null, false, false);
        }
    }

    /** Counts how often its characters are looked at since the last match. */
    private static final class Counted implements CharSequence {

        private final String text;
        private long looks;

        Counted(String text) {
            this.text = text;
        }

        void found() {
            looks = 0;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            if (++looks > MOST_LOOKS) {
                throw new LookedTooOften();
            }
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
