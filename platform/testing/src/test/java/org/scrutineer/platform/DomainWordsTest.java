package org.scrutineer.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The platform is technical: a word of the field in it means that something stands in the wrong room. */
class DomainWordsTest {

    private static final Pattern WORDS = Pattern.compile(
            "(?i)committee|councillor|co-optee|\\bclerk|scrutiny|agenda|meeting|minutes-|recommendation|grievance|verification|"
                    + "call-in|evidence|indicator|portfolio|resolution|bulletin");

    @Test
    void noWordOfTheFieldStandsInThePlatform() throws IOException {
        List<String> found = new ArrayList<>();
        int read = 0;
        for (var root : List.of(Path.of("../src/main"), Path.of("src/main"))) {
            try (var files = Files.walk(root)) {
                for (var file : files.filter(f -> f.toString().matches(".*\\.(java|sql|properties)"))
                        .toList()) {
                    read++;
                    int number = 0;
                    for (var line : Files.readAllLines(file)) {
                        number++;
                        var text = line.replace("org.scrutineer", "").replace("src/main/resources/contracts", "");
                        if (WORDS.matcher(text).find())
                            found.add(file.getFileName() + ":" + number + " " + line.strip());
                    }
                }
            }
        }
        assertTrue(read > 30, "only " + read + " files were read");
        assertEquals(List.of(), found);
    }
}
