package org.scrutineer.meetings.name;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The form in which names are compared, so that "The Children &amp; Families Committee" is found under its other spellings. */
public final class NameKey {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['\u2018\u2019]");
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Pattern ARTICLE = Pattern.compile("\\bthe\\b");
    private static final Pattern SPACES = Pattern.compile(" {2,}");
    private static final Pattern PERSON_TITLES = Pattern.compile(
            "^(?:(?:councillor|cllr|county|borough|alderman|mr|mrs|ms|miss|mx|dr|professor|prof|sir|dame|lord"
                    + "|lady|baroness|revd|rev|the) )+");

    private NameKey() {}

    /** The key of a committee, a post or a body: small letters, "and" for "&amp;", no article, accent or punctuation. */
    public static String of(String name) {
        var plain =
                ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        var words = APOSTROPHES
                .matcher(plain.toLowerCase(Locale.ROOT).replace("&", " and "))
                .replaceAll("");
        var separated = OTHERS.matcher(words).replaceAll(" ");
        return SPACES.matcher(ARTICLE.matcher(separated).replaceAll(" "))
                .replaceAll(" ")
                .strip();
    }

    /** The key of a person: as {@link #of}, without titles ("Councillor", "Mrs"). */
    public static String ofPerson(String name) {
        var key = of(name);
        var bare = PERSON_TITLES.matcher(key + " ").replaceFirst("").strip();
        return bare.isEmpty() ? key : bare;
    }
}
