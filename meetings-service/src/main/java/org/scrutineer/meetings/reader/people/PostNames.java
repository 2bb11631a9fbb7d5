package org.scrutineer.meetings.reader.people;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lists that say "City Manager Ash, Director of Parks Birch and City Clerk Carr": posts and surnames in one, which stay as
 * they are written, because a surname alone is not what anybody is called. Behind a whole name the post is a role.
 */
final class PostNames {

    private static final Pattern BETWEEN = Pattern.compile(",? and |, ");
    private static final String LAST =
            "(?:manager|clerk|attorney|administrator|engineer|officer|chief|director|recorder|treasurer|secretary|assistant|planner|solicitor|mayor|inspector|coordinator|supervisor|assessor|counsel|captain|lieutenant|sergeant|marshal|superintendent|forester|librarian|comptroller|controller|analyst|specialist|liaison)";
    private static final Pattern POST_LAST = Pattern.compile("(?i)\\b" + LAST + "(?-i: [A-Z][a-z]+)?$");
    private static final Pattern POST_END = Pattern.compile("(?i)\\b" + LAST + "$");
    /** "County Attorney Ann Ash": behind the last word of a post, two names are all of the name. */
    private static final Pattern WHOLE_NAME = Pattern.compile(
            "(?<post>[A-Z][\\p{L}'’&-]*(?: [\\p{L}'’&-]+){0,7}) (?<name>(?!(?:Mc|Mac|Van|Von|De|La|Le|St|Pro) )[A-Z][\\p{L}'’-]+(?: [A-Z]\\.?)? [A-Z][\\p{L}'’-]+)");
    /** "Superintendent Ann Ash, Local Police Commander": a rank is a title, and the post stands behind the name. */
    private static final Pattern RANKED = Pattern.compile(
            "(?<name>(?:(?:Chief|Detective|Acting|Temporary) ){0,2}(?:Superintendent|Inspector|Sergeant|Constable|Captain|Lieutenant|Commander|Colonel|Major) [A-Z][a-z][\\p{L}’'-]* [A-Z][\\p{L}’'-]+), (?<post>(?!(?:Superintendent|Inspector|Sergeant|Constable|Captain|Lieutenant|Councillor|Cllr)\\b)[A-Z][^,;()]{5,80})");

    private static final Pattern POST_AND_SURNAME = Pattern.compile(
            "(?<post>[A-Z][\\w’'-]*(?: (?:[A-Z][\\w’'-]*|of|for|the|&))*) (?<surname>(?:[A-Z][a-z]+ )?[A-Z][a-z][\\p{L}’'-]*)");

    private static final Pattern DASHED = Pattern.compile(
            "(?<post>[A-Z][\\p{L}’'&,/ -]{2,80}?) [–-] (?<name>(?:(?:Mrs?|Ms|Miss|Dr)\\.? )?(?:[A-Z]\\.? ){1,3}[A-Z][\\p{L}'’-]+)(?:[;,] | |$)");

    private PostNames() {}

    /** The people of the list; empty when it is none of posts and surnames. */
    static List<NameList.Person> people(String list) {
        var ranked = RANKED.matcher(list);
        if (ranked.matches() && NameList.POST.matcher(ranked.group("post")).find()) {
            return List.of(
                    new NameList.Person(ranked.group("name"), ranked.group("post"), null, null, 0, list.length()));
        }
        var people = new ArrayList<NameList.Person>();
        var from = 0;
        var known = false;
        var parts = BETWEEN.matcher(list);
        while (from < list.length()) {
            var to = parts.find() ? parts.start() : list.length();
            var words = list.substring(from, to).strip();
            var posted = POST_AND_SURNAME.matcher(words);
            if (!posted.matches()
                    || !post(posted.group("post"))
                    || NameList.POST.matcher(posted.group("surname")).find()) {
                return List.of();
            }
            var whole = whole(words, from, to);
            if (whole != null) {
                known = true;
                people.add(whole);
                from = to == list.length() ? to : parts.end();
                continue;
            }
            known |= POST_LAST.matcher(posted.group("post")).find();
            people.add(new NameList.Person(words, null, null, null, from, to));
            from = to == list.length() ? to : parts.end();
        }
        // "Director of Adults, Head of Law" names nobody
        return known ? people : List.of();
    }

    /** The people of a list like "Chief Executive – A Ash Director of Parks – B Birch"; empty when it is none. */
    static List<NameList.Person> dashed(String list) {
        var people = new ArrayList<NameList.Person>();
        var pair = DASHED.matcher(list);
        var at = 0;
        while (at < list.length() && pair.find() && pair.start() == at && post(pair.group("post"))) {
            people.add(new NameList.Person(
                    pair.group("name"), pair.group("post"), null, null, pair.start("name"), pair.end("name")));
            at = pair.end();
        }
        return at == list.length() && people.size() > 1 ? people : List.of();
    }

    /** Somebody with a post and a whole name behind it, {@code null} when the words are not that. */
    static NameList.Person whole(String words, int from, int to) {
        var whole = WHOLE_NAME.matcher(words);
        return whole.matches()
                        && !Titles.before(words).find() // a rank is what somebody is called
                        && POST_END.matcher(whole.group("post")).find()
                        && !post(whole.group("name"))
                ? new NameList.Person(whole.group("name"), whole.group("post"), null, null, from, to)
                : null;
    }

    private static boolean post(String words) {
        return NameList.POST.matcher(words).find() || POST_LAST.matcher(words).find();
    }
}
