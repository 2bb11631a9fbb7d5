package org.scrutineer.meetings.reader.format;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The bytes of a PDF, read within a budget. */
final class PdfBytes extends RandomAccessReadBuffer {

    /** Bytes between two looks at the clock: the parser reads them one by one. */
    private static final int BETWEEN_CHECKS = 8 * 1024;

    private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};

    private final Budget budget;
    private int unchecked;

    PdfBytes(byte[] bytes, Budget budget) {
        super(bytes);
        this.budget = budget;
        new Unpacking(bytes, budget).check();
    }

    @Override
    public int read() throws java.io.IOException {
        count(1);
        return super.read();
    }

    @Override
    public int read(byte[] into, int from, int length) throws java.io.IOException {
        count(length);
        return super.read(into, from, length);
    }

    private void count(int bytes) {
        unchecked += bytes;
        if (unchecked >= BETWEEN_CHECKS) {
            unchecked = 0;
            budget.check();
        }
    }

    /**
     * Sees that no stream of the file unpacks to more than the budget, before PDFBox unpacks any of them into memory:
     * it unpacks a stream whole, and some already when it opens the file.
     */
    private static final class Unpacking {
        private final byte[] bytes;
        private final Budget budget;
        private final byte[] out = new byte[64 * 1024];

        Unpacking(byte[] bytes, Budget budget) {
            this.bytes = bytes;
            this.budget = budget;
        }

        void check() {
            var inflater = new Inflater();
            try {
                for (var at = next(0); at >= 0; at = next(at)) {
                    inflater.reset();
                    unpack(inflater, at);
                }
            } finally {
                inflater.end();
            }
        }

        /** Where the content of the next stream begins, or -1. */
        private int next(int from) {
            for (var i = from; i < bytes.length - STREAM.length - 2; i++) {
                if (bytes[i] == 's' && isStream(i)) {
                    var at = i + STREAM.length;
                    at += bytes[at] == '\r' ? 1 : 0;
                    return at + (bytes[at] == '\n' ? 1 : 0);
                }
            }
            return -1;
        }

        private boolean isStream(int at) {
            for (var i = 1; i < STREAM.length; i++) {
                if (bytes[at + i] != STREAM[i]) {
                    return false;
                }
            }
            return at == 0 || bytes[at - 1] != 'd';
        }

        private void unpack(Inflater inflater, int at) {
            inflater.setInput(bytes, at, bytes.length - at);
            var unpacked = 0L;
            try {
                while (!inflater.finished() && !inflater.needsInput() && !inflater.needsDictionary()) {
                    unpacked += inflater.inflate(out);
                    budget.checkUnpacked(unpacked);
                    budget.check();
                }
            } catch (DataFormatException notPacked) {
                // another filter, or none
            }
        }
    }
}
