package org.scrutineer.meetings.reader.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/**
 * The font that stands in for every font a PDF does not bring. What text says does not depend on it, and PDFBox's own way,
 * to search the machine's fonts and to keep an index in the home directory, costs seconds and makes the result differ
 * from machine to machine.
 */
final class PdfFonts implements FontMapper {

    private static final String STAND_IN = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private TrueTypeFont font;

    /** Puts the stand-in in place for this JVM. */
    static void install() {
        // the class's own initialisation does it, once
    }

    /** Kept, so that the level stays. */
    private static final List<Logger> LOGGERS =
            List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

    static {
        FontMappers.set(new PdfFonts());
        // a damaged document could fill a disk with what is found wrong with it
        LOGGERS.forEach(logger -> logger.setLevel(Level.OFF));
    }

    private synchronized TrueTypeFont font() {
        if (font == null) {
            try (var in = FontMapper.class.getResourceAsStream(STAND_IN)) {
                font = new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(in));
            } catch (IOException missing) {
                throw new UncheckedIOException(missing);
            }
        }
        return font;
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String baseFont, PDFontDescriptor descriptor) {
        return new FontMapping<>(font(), true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String baseFont, PDFontDescriptor descriptor) {
        return new FontMapping<>(font(), true);
    }

    @Override
    public CIDFontMapping getCIDFont(String baseFont, PDFontDescriptor descriptor, PDCIDSystemInfo system) {
        return new CIDFontMapping(null, font(), true);
    }
}
