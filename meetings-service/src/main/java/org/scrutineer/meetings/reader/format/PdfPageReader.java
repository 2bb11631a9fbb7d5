package org.scrutineer.meetings.reader.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.util.Matrix;

/**
 * Reads what a page draws. PDFBox's own text stripper works glyph by glyph on objects; this reads words at a time with
 * the width and letter of each code looked up once a font, several times as fast, and keeps the lines that are drawn.
 */
final class PdfPageReader extends PDFStreamEngine {

    private static final int OPERATORS_BETWEEN_CHECKS = 256;
    private static final int MOST_WORDS = 200_000;
    private static final int MOST_FONTS = 64;

    private final Budget budget;
    private final IdentityHashMap<PDFont, PdfGlyphs> glyphs = new IdentityHashMap<>();

    private PdfCanvas canvas;
    private int operators;
    private int marks;
    /** How many marked sequences were open when the outermost artifact began; 0 outside of one. */
    private int artifact;

    PdfPageReader(Budget budget) {
        this.budget = budget;
        addOperator(new BeginText(this));
        addOperator(new EndText(this));
        addOperator(new Concatenate(this));
        addOperator(new PdfForms(this));
        addOperator(new SetGraphicsStateParameters(this));
        addOperator(new Save(this));
        addOperator(new Restore(this));
        addOperator(new NextLine(this));
        addOperator(new SetCharSpacing(this));
        addOperator(new MoveText(this));
        addOperator(new MoveTextSetLeading(this));
        addOperator(new SetFontAndSize(this));
        addOperator(new ShowText(this));
        addOperator(new ShowTextAdjusted(this));
        addOperator(new SetTextLeading(this));
        addOperator(new SetMatrix(this));
        addOperator(new SetTextRenderingMode(this));
        addOperator(new SetTextRise(this));
        addOperator(new SetWordSpacing(this));
        addOperator(new SetTextHorizontalScaling(this));
        addOperator(new ShowTextLine(this));
        addOperator(new ShowTextLineAndSpace(this));
        addOperator(new BeginMarkedContentSequence(this));
        addOperator(new BeginMarkedContentSequenceWithProperties(this));
        addOperator(new EndMarkedContentSequence(this));
    }

    PdfPage read(PDPage page, int number) throws IOException {
        canvas = new PdfCanvas(page);
        if (glyphs.size() > MOST_FONTS) {
            glyphs.clear();
        }
        marks = 0;
        artifact = 0;
        processPage(page);
        return canvas.page(number);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        operators++;
        if (operators % OPERATORS_BETWEEN_CHECKS == 0) {
            budget.check();
            budget.checkCharacters(canvas.size() > MOST_WORDS ? Long.MAX_VALUE : 0);
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void unsupportedOperator(Operator operator, List<COSBase> operands) {
        switch (operator.getName()) {
            case "re" -> {
                if (numbers(operands, 4)) {
                    canvas.rectangle(matrix(), at(operands, 0), at(operands, 1), at(operands, 2), at(operands, 3));
                }
            }
            case "m" -> {
                if (numbers(operands, 2)) {
                    canvas.move(matrix(), at(operands, 0), at(operands, 1));
                }
            }
            case "l" -> {
                if (numbers(operands, 2)) {
                    canvas.line(matrix(), at(operands, 0), at(operands, 1));
                }
            }
            case "n" -> canvas.forget(); // a path that only clips is not seen
            case "f", "F", "f*", "S", "s", "B", "B*", "b", "b*" -> canvas.draw();
            default -> {
                // colours and images do not matter
            }
        }
    }

    private Matrix matrix() {
        return getGraphicsState().getCurrentTransformationMatrix();
    }

    private static boolean numbers(List<COSBase> operands, int count) {
        return operands.size() >= count && operands.stream().limit(count).allMatch(COSNumber.class::isInstance);
    }

    private static float at(List<COSBase> operands, int index) {
        return ((COSNumber) operands.get(index)).floatValue();
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        marks++;
        if (artifact == 0 && tag != null && tag.getName().equals("Artifact")) {
            artifact = marks;
        }
    }

    @Override
    public void endMarkedContentSequence() {
        if (artifact == marks) {
            artifact = 0;
        }
        marks = Math.max(0, marks - 1);
    }

    @Override
    protected void showText(byte[] string) throws IOException {
        var state = getGraphicsState();
        var text = state.getTextState();
        var font = text.getFont();
        if (font == null) {
            return; // nothing says what its codes mean
        }
        var size = text.getFontSize();
        var scale = text.getHorizontalScaling() / 100f;
        var matrix = getTextMatrix();
        var placed = matrix.multiply(state.getCurrentTransformationMatrix());
        var known = glyphs.computeIfAbsent(font, PdfGlyphs::new);
        canvas.begin(placed, size, text.getRise(), artifact > 0);
        var simple = font instanceof PDSimpleFont;
        var in = simple ? null : new ByteArrayInputStream(string);
        var along = 0f;
        for (var i = 0; i < string.length; ) {
            var code = simple ? string[i] & 0xff : font.readCode(in);
            var bytes = simple ? 1 : Math.max(1, string.length - in.available() - i);
            i += bytes;
            var width = known.width(code) * size;
            canvas.glyph(known.letters(code), along, along + width * scale);
            var spacing = text.getCharacterSpacing() + (bytes == 1 && code == ' ' ? text.getWordSpacing() : 0);
            along += (width + spacing) * scale;
        }
        canvas.end();
        matrix.translate(along, 0);
    }
}
