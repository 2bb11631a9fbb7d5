package org.scrutineer.meetings.reader.format;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;

/** Draws the forms of a page, which may hold text. PDFBox's own goes fifty forms deep and writes a line of log for each end. */
final class PdfForms extends OperatorProcessor {

    private static final int DEEPEST = 10;

    PdfForms(PDFStreamEngine engine) {
        super(engine);
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) throws IOException {
        var engine = getContext();
        if (operands.isEmpty()
                || !(operands.getFirst() instanceof COSName name)
                || engine.getResources() == null
                || engine.getResources().isImageXObject(name)
                || engine.getLevel() >= DEEPEST) {
            return;
        }
        engine.increaseLevel();
        try {
            switch (engine.getResources().getXObject(name)) {
                case PDTransparencyGroup group -> engine.showTransparencyGroup(group);
                case PDFormXObject form -> engine.showForm(form);
                case null, default -> {
                    // nothing that could hold text
                }
            }
        } finally {
            engine.decreaseLevel();
        }
    }

    @Override
    public String getName() {
        return OperatorName.DRAW_OBJECT;
    }
}
