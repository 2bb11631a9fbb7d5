package org.scrutineer.meetings.reader.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The empty strip between two columns of prose. */
final class PdfGutter {

    private static final float NARROWEST = 0.9f;
    private static final int FEWEST_ROWS = 6;
    private static final int FEWEST_IN_A_BAND = 3;
    private static final float NARROWEST_COLUMN = 0.22f;
    private static final int FEWEST_WORDS = 3;

    private final float at;

    private PdfGutter(float at) {
        this.at = at;
    }

    private record Gap(float from, float until) {}

    /** The gutter of the rows, or {@code null} when they are not set in two columns. */
    static PdfGutter find(List<PdfRow> rows) {
        if (rows.size() < FEWEST_ROWS) {
            return null;
        }
        var gaps = new ArrayList<Gap>();
        for (var row : rows) {
            var segments = row.segments(NARROWEST);
            for (var i = 1; i < segments.size(); i++) {
                gaps.add(new Gap(segments.get(i - 1).right(), segments.get(i).left()));
            }
        }
        if (gaps.size() < FEWEST_ROWS) {
            return null;
        }
        gaps.sort(Comparator.comparingDouble(Gap::from));
        var best = new PdfGutter(0);
        var most = 0L;
        for (var gap : gaps) {
            var candidate = new PdfGutter(gap.from + 0.5f);
            var through = gaps.stream()
                    .filter(other -> other.from <= candidate.at && other.until >= candidate.at)
                    .count();
            if (through > most) {
                most = through;
                best = candidate;
            }
        }
        return best.isBetweenColumns(rows) ? best : null;
    }

    private boolean isBetweenColumns(List<PdfRow> rows) {
        var both = rows.stream().filter(this::isBesideInBoth).toList();
        if (both.size() < FEWEST_ROWS) {
            return false;
        }
        var within = rows.subList(rows.indexOf(both.getFirst()), rows.indexOf(both.getLast()) + 1);
        if (both.size() * 2 < within.size()) {
            return false;
        }
        var width = rows.stream().map(PdfRow::right).max(Float::compare).orElse(0f)
                - rows.stream().map(PdfRow::left).min(Float::compare).orElse(0f);
        return isProse(side(both, true), width) && isProse(side(both, false), width);
    }

    private static boolean isProse(List<PdfRow> side, float width) {
        var across = side.stream()
                .mapToDouble(row -> row.right() - row.left())
                .average()
                .orElse(0);
        var words = side.stream()
                .mapToInt(row -> row.text().split(" ").length)
                .average()
                .orElse(0);
        return across >= NARROWEST_COLUMN * width && words >= FEWEST_WORDS;
    }

    private boolean isBesideInBoth(PdfRow row) {
        return !isCrossedBy(row) && row.left() < at && row.right() > at;
    }

    boolean isCrossedBy(PdfRow row) {
        return row.segments(NARROWEST).stream().anyMatch(segment -> segment.left() < at && segment.right() > at);
    }

    /** Whether enough of the rows stand on both sides. */
    boolean parts(List<PdfRow> rows) {
        return rows.stream().filter(this::isBesideInBoth).count() >= FEWEST_IN_A_BAND;
    }

    List<PdfRow> side(List<PdfRow> rows, boolean left) {
        var side = new ArrayList<PdfRow>();
        for (var row : rows) {
            var words = row.words().stream()
                    .filter(word -> word.middle() < at == left)
                    .toList();
            if (!words.isEmpty()) {
                side.add(row.with(words));
            }
        }
        return side;
    }
}
