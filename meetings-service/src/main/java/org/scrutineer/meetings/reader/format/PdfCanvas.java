package org.scrutineer.meetings.reader.format;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.scrutineer.meetings.reader.format.PdfPage.Rule;
import org.scrutineer.meetings.reader.format.PdfPage.Word;

/** Takes down what a page draws, turned the way that it is seen. */
final class PdfCanvas {

    /** Thicker than this is a box, shorter than that is a dash. */
    private static final float RULE_THICKNESS = 3;

    private static final float SHORTEST_RULE = 6;
    private static final int MOST_RULES = 20_000;

    private final PDRectangle box;
    private final int rotation;
    /** Words by the quarter turn they are written at: most pages have one, a stamp along the margin is another. */
    private final List<List<Word>> words =
            List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());

    private final List<Word> artifacts = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private final List<Rule> path = new ArrayList<>();
    private float penX;
    private float penY;

    private Matrix placed;
    private float size;
    private float rise;
    private boolean artifact;
    private final StringBuilder letters = new StringBuilder();
    private boolean space;
    private boolean spaced;
    private float from;
    private float until;

    PdfCanvas(PDPage page) {
        box = page.getCropBox();
        rotation = Math.floorMod(page.getRotation(), 360) / 90;
    }

    int size() {
        return words.stream().mapToInt(List::size).sum() + artifacts.size();
    }

    void begin(Matrix matrix, float fontSize, float textRise, boolean isArtifact) {
        placed = matrix;
        size = fontSize;
        rise = textRise;
        artifact = isArtifact;
    }

    void glyph(String text, float start, float end) {
        if (text.isEmpty()) {
            return;
        }
        if (PlainText.isSpace(text.charAt(0))) {
            end();
            space = true;
            return;
        }
        if (letters.isEmpty()) {
            from = start;
            spaced = space;
            space = false;
        }
        letters.append(text);
        until = end;
    }

    /** Ends the word. */
    void end() {
        if (letters.isEmpty()) {
            return;
        }
        var text = letters.toString();
        letters.setLength(0);
        var turn = turn();
        if (turn < 0) {
            return; // written aslant: a watermark
        }
        var startX = x(from, rise);
        var startY = y(from, rise);
        var endX = x(until, rise);
        var endY = y(until, rise);
        var up = (float) Math.hypot(placed.getShearX(), placed.getScaleY()) * Math.abs(size);
        if (up < 0.5f || isOutside(startX, startY)) {
            return;
        }
        var word = new Word(
                text, alongX(startX, startY, turn), alongX(endX, endY, turn), alongY(startX, startY, turn), up, spaced);
        (artifact ? artifacts : words.get(turn)).add(word);
    }

    private float x(float along, float above) {
        return along * placed.getScaleX() + above * placed.getShearX() + placed.getTranslateX() - box.getLowerLeftX();
    }

    private float y(float along, float above) {
        return along * placed.getShearY() + above * placed.getScaleY() + placed.getTranslateY() - box.getLowerLeftY();
    }

    private boolean isOutside(float x, float y) {
        return x < -1 || y < -1 || x > box.getWidth() + 1 || y > box.getHeight() + 1;
    }

    /** The quarter turns (counter-clockwise, on the unturned page) that the text is written at; -1 when aslant. */
    private int turn() {
        var right = placed.getScaleX();
        var up = placed.getShearY();
        if (Math.abs(up) < 0.05f * Math.abs(right)) {
            return right > 0 ? 0 : 2;
        }
        if (Math.abs(right) < 0.05f * Math.abs(up)) {
            return up > 0 ? 1 : 3;
        }
        return -1;
    }

    /** Distance along a line of text from the edge that the line starts at. */
    private float alongX(float x, float y, int turn) {
        return switch (turn) {
            case 0 -> x;
            case 1 -> y;
            case 2 -> box.getWidth() - x;
            default -> box.getHeight() - y;
        };
    }

    /** Distance of a line of text from the top, as seen by one who reads the line. */
    private float alongY(float x, float y, int turn) {
        return switch (turn) {
            case 0 -> box.getHeight() - y;
            case 1 -> x;
            case 2 -> y;
            default -> box.getWidth() - x;
        };
    }

    void rectangle(Matrix matrix, float x, float y, float width, float height) {
        var left = Math.min(x, x + width);
        var bottom = Math.min(y, y + height);
        var across = Math.abs(width);
        var high = Math.abs(height);
        if (across <= RULE_THICKNESS || high <= RULE_THICKNESS) {
            segment(matrix, left, bottom, left + across, bottom + high);
            return;
        }
        segment(matrix, left, bottom, left + across, bottom);
        segment(matrix, left, bottom + high, left + across, bottom + high);
        segment(matrix, left, bottom, left, bottom + high);
        segment(matrix, left + across, bottom, left + across, bottom + high);
    }

    void move(Matrix matrix, float x, float y) {
        penX = x;
        penY = y;
    }

    void line(Matrix matrix, float x, float y) {
        segment(matrix, penX, penY, x, y);
        penX = x;
        penY = y;
    }

    private void segment(Matrix matrix, float x1, float y1, float x2, float y2) {
        var start = matrix.transformPoint(x1, y1);
        var end = matrix.transformPoint(x2, y2);
        var turn = rotation;
        var startX = alongX(start.x - box.getLowerLeftX(), start.y - box.getLowerLeftY(), turn);
        var startY = alongY(start.x - box.getLowerLeftX(), start.y - box.getLowerLeftY(), turn);
        var endX = alongX(end.x - box.getLowerLeftX(), end.y - box.getLowerLeftY(), turn);
        var endY = alongY(end.x - box.getLowerLeftX(), end.y - box.getLowerLeftY(), turn);
        var across = Math.abs(endX - startX);
        var down = Math.abs(endY - startY);
        if (Math.min(across, down) <= RULE_THICKNESS
                && Math.max(across, down) >= SHORTEST_RULE
                && path.size() + rules.size() < MOST_RULES) {
            path.add(new Rule(
                    Math.min(startX, endX), Math.min(startY, endY), Math.max(startX, endX), Math.max(startY, endY)));
        }
    }

    void draw() {
        rules.addAll(path);
        path.clear();
    }

    void forget() {
        path.clear();
    }

    /** The page, read the way that most of its words are written. */
    PdfPage page(int number) {
        var turn = rotation;
        for (var i = 0; i < words.size(); i++) {
            if (words.get(i).size() > 2 * words.get(turn).size()) {
                turn = i;
            }
        }
        var chosen = words.get(turn);
        // some programs mark the whole page as an artifact; then it is not one
        if (letterCount(artifacts) > letterCount(chosen)) {
            chosen.addAll(artifacts);
        }
        var sideways = turn % 2 == 1;
        return new PdfPage(
                number,
                sideways ? box.getHeight() : box.getWidth(),
                sideways ? box.getWidth() : box.getHeight(),
                chosen,
                turn == rotation ? rules : List.of());
    }

    private static int letterCount(List<Word> some) {
        return some.stream().mapToInt(word -> word.text().length()).sum();
    }
}
