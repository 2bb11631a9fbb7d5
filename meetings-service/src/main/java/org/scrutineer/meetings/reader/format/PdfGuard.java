package org.scrutineer.meetings.reader.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Looks at the streams that a page will have unpacked, where {@link PdfBytes} could not: those packed in other ways or in
 * several, one inside the other, and those of an encrypted file.
 */
final class PdfGuard {

    private static final int DEEPEST = 60;

    private final Budget budget;
    private final boolean encrypted;
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    PdfGuard(Budget budget, boolean encrypted) {
        this.budget = budget;
        this.encrypted = encrypted;
    }

    void check(PDPage page) throws IOException {
        var dictionary = page.getCOSObject();
        look(dictionary.getItem(COSName.CONTENTS), 0);
        if (page.getResources() != null) {
            look(page.getResources().getCOSObject(), 0);
        }
    }

    private void look(COSBase base, int depth) throws IOException {
        if (base instanceof COSObject reference) {
            if (seen.add(reference)) {
                look(reference.getObject(), depth);
            }
            return;
        }
        if (depth > DEEPEST
                || base == null
                || !(base instanceof COSDictionary || base instanceof COSArray)
                || !seen.add(base)) {
            return;
        }
        budget.check();
        if (base instanceof COSArray array) {
            for (var i = 0; i < array.size(); i++) {
                look(array.get(i), depth + 1);
            }
        } else if (base instanceof COSDictionary dictionary) {
            if (COSName.IMAGE.equals(dictionary.getCOSName(COSName.SUBTYPE))) {
                return; // images are never unpacked
            }
            if (dictionary instanceof COSStream stream && needsCheck(stream)) {
                unpack(stream);
            }
            for (var entry : dictionary.entrySet()) {
                if (!COSName.PARENT.equals(entry.getKey()) && !COSName.P.equals(entry.getKey())) {
                    look(entry.getValue(), depth + 1);
                }
            }
        }
    }

    /** One Flate filter of a file that is not encrypted has been seen through already. */
    private boolean needsCheck(COSStream stream) {
        var filters = stream.getFilters();
        if (filters instanceof COSArray array && array.size() == 1) {
            filters = array.getObject(0);
        }
        return filters != null
                && (encrypted
                        || !(COSName.FLATE_DECODE.equals(filters)
                                || COSName.FLATE_DECODE_ABBREVIATION.equals(filters)));
    }

    private void unpack(COSStream stream) throws IOException {
        var filters = stream.getFilters();
        var chain = filters instanceof COSArray array
                ? array.toCOSNameStringList()
                : java.util.List.of(((COSName) filters).getName());
        var in = stream.createRawInputStream();
        for (var i = 0; i < chain.size(); i++) {
            var out = new Bounded(budget);
            try (var from = in) {
                FilterFactory.INSTANCE.getFilter(chain.get(i)).decode(from, out, stream, i);
            }
            in = new org.apache.pdfbox.io.RandomAccessInputStream(new RandomAccessReadBuffer(out.toByteArray()));
        }
        in.close();
    }

    /** Takes what a filter gives until it is too much. */
    private static final class Bounded extends OutputStream {
        private final Budget budget;
        private final java.io.ByteArrayOutputStream kept = new java.io.ByteArrayOutputStream();

        Bounded(Budget budget) {
            this.budget = budget;
        }

        @Override
        public void write(int b) {
            kept.write(b);
            budget.checkUnpacked(kept.size());
        }

        @Override
        public void write(byte[] from, int at, int length) {
            budget.check();
            budget.checkUnpacked(kept.size() + (long) length);
            kept.write(from, at, length);
        }

        byte[] toByteArray() {
            return kept.toByteArray();
        }
    }
}
