package org.scrutineer.meetings.reader.recommendation;

import java.util.regex.Pattern;
import org.scrutineer.meetings.reader.Draft.Status;
import org.scrutineer.meetings.reader.structure.Grid;
import org.scrutineer.meetings.reader.structure.Passage;

/** Columns of which one is ticked in each row: "Yes", "No" and "In part", or "Accepted" and "Rejected". */
final class Ticked {

    private static final Pattern YES = Pattern.compile("(?i)(?:yes|accept(?:ed)?|agreed?|supported)\\??");
    private static final Pattern NO = Pattern.compile("(?i)(?:no|reject(?:ed)?|not (?:accepted|agreed|supported))\\??");
    private static final Pattern PART = Pattern.compile(
            "(?i)(?:in part|in principle|part(?:ly|ially)?|(?:part(?:ly|ially)?|in part) (?:accepted|agreed)|(?:accepted|agreed) in (?:part|principle))\\??");
    private static final Pattern TICK = Pattern.compile("(?i)\\W*(?:x|y|yes|tick|✓|✔|√|☑|☒|●|■)\\W*");

    private final Grid grid;
    private final int yes;
    private final int no;
    private final int part;

    private Ticked(Grid grid) {
        this.grid = grid;
        this.yes = whole(YES);
        this.no = whole(NO);
        this.part = whole(PART);
    }

    static Ticked of(Grid grid) {
        return new Ticked(grid);
    }

    private int whole(Pattern heading) {
        return grid.column(Pattern.compile("^(?:" + heading.pattern() + ")$"));
    }

    /** Whether the column is one of them and so tells no number. */
    boolean has(int column) {
        return are() && column == no;
    }

    private boolean are() {
        return yes >= 0 && no >= 0;
    }

    /** What is ticked in the row. */
    Told told(Passage row) {
        if (are() && ticked(row, no)) {
            return new Told(Status.REJECTED, grid.heading(no));
        }
        var accepted = are() && ticked(row, yes) ? yes : part;
        return are() && ticked(row, accepted) ? new Told(Status.ACCEPTED, grid.heading(accepted)) : Told.NOTHING;
    }

    private boolean ticked(Passage row, int column) {
        var cell = grid.cell(row, column);
        return cell != null && TICK.matcher(cell.words()).matches();
    }
}
