package org.scrutineer.meetings.reader.people;

import java.util.List;
import java.util.regex.Pattern;
import org.scrutineer.meetings.reader.people.NamePieces.Piece;

/** "Councillor A, Cabinet Member for Communities, Leisure and Arts": what a post is for goes on and names nobody. */
final class Portfolios {

    private static final Pattern FOR = Pattern.compile(
            "(?i)\\b(?:members?|holder|director|head|lead|manager|officer|spokes\\w+|convener|secretary|minister|service|portfolio|adviser)\\b[^()]{0,40} (?:for|of) ");
    /** A word that fields of work are called by; many are no surname, and none is one behind such a post. */
    private static final String WORD =
            "(?i:adults?|social|public|young|local|human|customers?|early|lifelong|further|higher|neighbourhoods?|community|communities|children|children['’]s|families|leisure|arts?|culture|cultural|learning|skills|youth|sports?|tourism|heritage|events|regeneration|economy|economic|growth|development|climate|change|highways|roads|streets?|waste|recycling|cleansing|parks|open|spaces|property|assets?|management|risk|audit|revenues|benefits|information|support|resources|performance|communications|well-?being|care|people|safety|protection|procurement|libraries|museums|transformation|digital|technology|governance|licensing|enforcement|sustainability|environment|environmental|transport|housing|planning|education|health|finance|legal|law|inclusion|equality|equalities|employment|business|enterprise|partnerships|services?|affairs|relations|travel|infrastructure|energy|countryside|place|estates|strategy|policy|years|homes|democracy|delivery|operations|commissioning|engagement|innovation|assurance|regulatory|commercial|corporate|strategic|wellbeing|inequality|inequalities|cohesion|residents?|jobs|opportunity|prosperity|prevention|protection)";

    private static final Pattern FIELDS =
            Pattern.compile("(?=[A-Z])" + WORD + "(?: (?:and |& |of )?" + WORD + "){0,3}[.]?");

    private Portfolios() {}

    /** Whether the piece, perhaps with pieces before it, is what the post before them is for. */
    static boolean goesOn(String list, List<Piece> pieces, int at) {
        var i = at;
        while (i > 0
                && FIELDS.matcher(text(list, pieces.get(i))).matches()
                && list.charAt(pieces.get(i - 1).to()) != ';') {
            i--;
        }
        return i < at && FOR.matcher(text(list, pieces.get(i))).find();
    }

    private static String text(String list, Piece piece) {
        return list.substring(piece.from(), piece.to());
    }
}
