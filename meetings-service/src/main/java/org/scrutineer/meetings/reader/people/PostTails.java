package org.scrutineer.meetings.reader.people;

import java.util.List;
import java.util.regex.Pattern;
import org.scrutineer.meetings.reader.people.NamePieces.Piece;

/**
 * Pieces of a list that look like a name and end a post: "Frank Frost, Chief Executive, Wold Homes; Gina Gale, Clerk" names
 * two people and one company.
 */
final class PostTails {

    private static final Pattern DASH = Pattern.compile(" [–—-] ");
    private static final Pattern WORDS = Pattern.compile("[A-Z][\\p{L}'’&-]+(?: [\\p{L}'’&-]+)+");

    private PostTails() {}

    /**
     * Whether the piece belongs to the post before it.
     *
     * @param owner whether the piece directly before it is the name of somebody, else it is a post
     */
    static boolean is(String list, List<Piece> pieces, int at, boolean owner) {
        if (at == 0 || !WORDS.matcher(text(list, pieces.get(at))).matches()) {
            return false;
        }
        var before = pieces.get(at - 1);
        if (!list.substring(before.to(), pieces.get(at).from()).strip().equals(",")) {
            return false;
        }
        if (posted(list, pieces, at)) {
            return false;
        }
        var dashed = DASH.matcher(text(list, before)).find();
        if (owner && !dashed) {
            return false;
        }
        return list.indexOf(';') > 0 || (at == pieces.size() - 1 && at == (owner ? 1 : 2));
    }

    /** "A, Solicitor (Contracts), B, Chief Auditor, and C, Clerk": behind a name comes a post of its own. */
    private static boolean posted(String list, List<Piece> pieces, int at) {
        return at + 1 < pieces.size()
                && list.substring(pieces.get(at).to(), pieces.get(at + 1).from())
                        .strip()
                        .equals(",")
                && NameList.POST.matcher(text(list, pieces.get(at + 1))).find()
                && !NameList.POST.matcher(text(list, pieces.get(at))).find();
    }

    private static String text(String list, Piece piece) {
        return list.substring(piece.from(), piece.to());
    }
}
