package org.scrutineer.meetings.reader.people;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.scrutineer.meetings.reader.Draft;
import org.scrutineer.meetings.reader.layout.Sentence;
import org.scrutineer.meetings.reader.structure.Extract;
import org.scrutineer.meetings.reader.structure.Outline;

/** Interests that members declared, and party whips (domain rule R11). "No interests were declared" is none. */
public final class InterestReader {

    private static final Pattern DECLARED = Pattern.compile(
            "^(?:(?:In|Pursuant|With|Under|During|Following|For|On) [^,]{3,140}, )?(?<who>(?:The )?(?:[A-Z][\\w.'’-]*+(?:,? (?:and |of |for |the |with |& )*+)?){1,14}) (?:also |then )?(?:declared|disclosed|registered|made a declaration of)\\b.{0,120}\\b(?:interests?|whip|pecuniary|prejudicial)\\b");
    private static final Pattern BY = Pattern.compile(
            "\\b(?:interests?) (?:was|were) (?:also )?(?:declared|disclosed|registered) by (?<who>[A-Z][^.;]{3,160}?)(?=,? (?:as|in|by|because|also|since|for)\\b|[.;]|$)");
    private static final Pattern NONE = Pattern.compile("(?i)^(?:no|there were no|none)\\b");

    private InterestReader() {}

    /** The declarations of a document. */
    public static List<Draft.Declaration> read(Outline outline) {
        var found = new ArrayList<Draft.Declaration>();
        for (var passage : outline.passages()) {
            if (!passage.section().isRecord() || passage.head() || passage.quoted()) {
                continue;
            }
            for (var sentence : Sentence.of(passage.para())) {
                var by = BY.matcher(sentence.text());
                if (sentence.text().length() < 1500 && by.find()) {
                    var declared = Extract.of(outline.text(), passage, sentence.from(), sentence.to());
                    for (var person : NameList.people(by.group("who"))) {
                        found.add(new Draft.Declaration(
                                person.name(), declared.words(), declared.start(), declared.end(), 0.88));
                    }
                    continue;
                }
                var matcher = DECLARED.matcher(sentence.text());
                if (sentence.text().length() < 1500
                        && !NONE.matcher(sentence.text()).find()
                        && matcher.find()) {
                    var extract = Extract.of(outline.text(), passage, sentence.from(), sentence.to());
                    found.add(new Draft.Declaration(
                            matcher.group("who")
                                    .strip()
                                    .replaceFirst("^The ", "")
                                    .replaceFirst(",$", ""),
                            extract.words(),
                            extract.start(),
                            extract.end(),
                            0.9));
                }
            }
        }
        return found;
    }
}
