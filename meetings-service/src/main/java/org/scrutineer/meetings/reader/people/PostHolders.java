package org.scrutineer.meetings.reader.people;

import java.util.regex.Pattern;

/** A post with whoever has it in brackets: "Head of Housing (Ms A Ash)", "Area Manager (North) (B Birch)". */
final class PostHolders {

    /** Initials or a title show that what the brackets hold is a name. */
    private static final Pattern HOLDER = Pattern.compile(
            "(?<post>[A-Z][^()]{4,80}?(?: \\([^()]{2,40}\\))?) \\((?<name>(?:(?:Mrs?|Ms|Miss|Dr|Councillor|Cllr)\\.? (?:[A-Z]\\.? ?){0,3}|(?:[A-Z]\\.? ?){1,3})[A-Z][\\p{L}'’-]+(?: [A-Z][\\p{L}'’-]+)?)\\)[.;,]?");

    private PostHolders() {}

    /** Whoever has the post, with the given indexes; {@code null} when the words are no post with a name. */
    static NameList.Person person(String words, int from, int to) {
        var holder = HOLDER.matcher(words);
        return holder.matches() && NameList.POST.matcher(holder.group("post")).find()
                ? new NameList.Person(
                        NameList.whole(holder.group("name"), null), holder.group("post"), null, null, from, to)
                : null;
    }
}
